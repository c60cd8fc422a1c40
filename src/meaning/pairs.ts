/** Two lists of named things side by side: what is in both, what is new, what is gone. */

export interface Pairs<T> {
  readonly both: readonly (readonly [before: T, after: T])[];
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

/** In the order of the later list, what is gone in that of the earlier. Of two with one name the first counts. */
export function pairsOf<T>(
  before: readonly T[] | undefined,
  after: readonly T[] | undefined,
  nameOf: (item: T) => string,
): Pairs<T> {
  const [old, now] = [byName(before ?? [], nameOf), byName(after ?? [], nameOf)];
  return {
    both: [...now].flatMap(([name, item]) => {
      const was = old.get(name);
      return was === undefined ? [] : [[was, item] as const];
    }),
    added: [...now].flatMap(([name, item]) => (old.has(name) ? [] : [item])),
    removed: [...old].flatMap(([name, item]) => (now.has(name) ? [] : [item])),
  };
}

function byName<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(nameOf(item))) found.set(nameOf(item), item);
  return found;
}
