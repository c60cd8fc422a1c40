/** What can be done with sets of cases. Of a single case the sets are true and false, so that one code serves both. */

export interface Sets<S> {
  /** No case. */
  readonly none: S;
  /** Every case. */
  readonly all: S;
  /** The cases in both. */
  readonly and: (a: S, b: S) => S;
  /** The cases in either. */
  readonly or: (a: S, b: S) => S;
  /** The cases in the first that are not in the second. */
  readonly without: (a: S, b: S) => S;
  /** Whether no case is in it. */
  readonly isNone: (set: S) => boolean;
}

/** The sets of one case: it is in a set or it is not. */
export const singleCase: Sets<boolean> = {
  none: false,
  all: true,
  and: (a, b) => a && b,
  or: (a, b) => a || b,
  without: (a, b) => a && !b,
  isNone: (set) => !set,
};

/** The cases in any of several sets. */
export function anyOfSets<S>(sets: Sets<S>, parts: readonly S[]): S {
  return parts.reduce(sets.or, sets.none);
}

/** The cases in each of several sets. */
export function allOfSets<S>(sets: Sets<S>, parts: readonly S[]): S {
  return parts.reduce(sets.and, sets.all);
}
