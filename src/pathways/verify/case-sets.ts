/** Sets of cases as decision diagrams: exact, comparable at once, and small where the cases in them have a pattern. */
import type { Sets } from "../sets.ts";

/** A set of cases; two are equal exactly when they hold the same cases. */
export type CaseSet = number;

export interface CaseSets extends Sets<CaseSet> {
  /** Adds something that a case may be different in, with so many values; gives its number. */
  readonly variable: (values: number) => number;
  /** The cases in which a variable has a value for which `holds`. */
  readonly where: (variable: number, holds: (value: number) => boolean) => CaseSet;
  /** The cases that would be in the set if this variable had this value. */
  readonly given: (set: CaseSet, variable: number, value: number) => CaseSet;
  /** The cases that are in the set but for what these variables are. */
  readonly forgetting: (set: CaseSet, variables: ReadonlySet<number>) => CaseSet;
  /** The variables that it depends on whether a case is in the set. */
  readonly variablesIn: (set: CaseSet) => ReadonlySet<number>;
  /** Whether a case is in the set. */
  readonly has: (set: CaseSet, valueOf: (variable: number) => number) => boolean;
  /** Which part of all cases is in the set, from 0 to 1. */
  readonly share: (set: CaseSet) => number;
  /**
   * What makes the case of the set that costs least, by variable; one that is not named may have any value. Of two
   * that cost the same, the one whose first values come first.
   */
  readonly cheapest: (set: CaseSet, cost: (variable: number, value: number) => number) => ReadonlyMap<number, number>;
  /** How much has been worked out so far. */
  readonly size: () => number;
  /** Whether more was asked for than may be kept; from then on results are empty and mean nothing. */
  readonly isSpent: () => boolean;
}

const NONE = 0;
const ALL = 1;
/** Above any number of nodes, so that two of them make one key. */
const SHIFT = 2 ** 26;

/** New sets over no variables yet. `budget` is the most nodes that may be kept. */
export function caseSets(budget: number): CaseSets {
  const widths: number[] = [];
  const levels: number[] = [Infinity, Infinity];
  const children: (readonly CaseSet[])[] = [[], []];
  const nodes = new Map<string, CaseSet>();
  const ands = new Map<number, CaseSet>();
  const ors = new Map<number, CaseSet>();
  const differences = new Map<number, CaseSet>();
  let spent = false;

  const levelOf = (set: CaseSet): number => levels[set] as number;
  const childOf = (set: CaseSet, level: number, value: number): CaseSet =>
    levelOf(set) === level ? (children[set]?.[value] as CaseSet) : set;

  function node(level: number, values: readonly CaseSet[]): CaseSet {
    const [first = NONE] = values;
    if (values.every((value) => value === first)) return first;
    const key = `${level}:${values.join()}`;
    const known = nodes.get(key);
    if (known !== undefined) return known;
    if (levels.length >= budget) {
      spent = true;
      return NONE;
    }
    const made = levels.push(level) - 1;
    children.push(values);
    nodes.set(key, made);
    return made;
  }

  function combined(
    known: Map<number, CaseSet>,
    atOnce: (a: CaseSet, b: CaseSet) => CaseSet | undefined,
  ): (a: CaseSet, b: CaseSet) => CaseSet {
    return function combine(a, b) {
      const plain = atOnce(a, b);
      if (plain !== undefined) return plain;
      const key = a * SHIFT + b;
      const before = known.get(key);
      if (before !== undefined) return before;
      if (spent) return NONE;
      const level = Math.min(levelOf(a), levelOf(b));
      const values = Array.from({ length: widths[level] as number }, (_, value) =>
        combine(childOf(a, level, value), childOf(b, level, value)),
      );
      const result = node(level, values);
      known.set(key, result);
      return result;
    };
  }

  const and = combined(ands, (a, b) => {
    if (a === NONE || b === NONE) return NONE;
    if (a === ALL || a === b) return b;
    return b === ALL ? a : undefined;
  });
  const or = combined(ors, (a, b) => {
    if (a === ALL || b === ALL) return ALL;
    if (a === NONE || a === b) return b;
    return b === NONE ? a : undefined;
  });
  const without = combined(differences, (a, b) => {
    if (a === NONE || b === ALL || a === b) return NONE;
    return b === NONE ? a : undefined;
  });

  /** The set with each node of it turned into something else, from the bottom up. */
  function rebuilt(set: CaseSet, turn: (level: number, values: readonly CaseSet[]) => CaseSet): CaseSet {
    const done = new Map<CaseSet, CaseSet>([
      [NONE, NONE],
      [ALL, ALL],
    ]);
    const build = (from: CaseSet): CaseSet => {
      const before = done.get(from);
      if (before !== undefined) return before;
      const result = turn(levelOf(from), (children[from] as readonly CaseSet[]).map(build));
      done.set(from, result);
      return result;
    };
    return build(set);
  }

  function share(set: CaseSet): number {
    const done = new Map<CaseSet, number>([
      [NONE, 0],
      [ALL, 1],
    ]);
    const measure = (from: CaseSet): number => {
      const before = done.get(from);
      if (before !== undefined) return before;
      const values = children[from] as readonly CaseSet[];
      const result = values.reduce((sum, value) => sum + measure(value), 0) / values.length;
      done.set(from, result);
      return result;
    };
    return measure(set);
  }

  function cheapest(set: CaseSet, cost: (variable: number, value: number) => number): ReadonlyMap<number, number> {
    const done = new Map<CaseSet, { readonly cost: number; readonly value: number }>([
      [NONE, { cost: Infinity, value: 0 }],
      [ALL, { cost: 0, value: 0 }],
    ]);
    const weigh = (from: CaseSet): { readonly cost: number; readonly value: number } => {
      const before = done.get(from);
      if (before) return before;
      let best = { cost: Infinity, value: 0 };
      for (const [value, child] of (children[from] as readonly CaseSet[]).entries()) {
        const total = weigh(child).cost + cost(levelOf(from), value);
        if (total < best.cost) best = { cost: total, value };
      }
      done.set(from, best);
      return best;
    };
    weigh(set);
    const chosen = new Map<number, number>();
    for (let at = set; at > ALL;) {
      const { value } = weigh(at);
      chosen.set(levelOf(at), value);
      at = children[at]?.[value] as CaseSet;
    }
    return chosen;
  }

  return {
    none: NONE,
    all: ALL,
    and,
    or,
    without,
    isNone: (set) => set === NONE,
    variable: (values) => widths.push(values) - 1,
    where: (variable, holds) =>
      node(
        variable,
        Array.from({ length: widths[variable] as number }, (_, value) => (holds(value) ? ALL : NONE)),
      ),
    given: (set, variable, value) =>
      rebuilt(set, (level, values) => (level === variable ? (values[value] as CaseSet) : node(level, values))),
    forgetting: (set, variables) =>
      rebuilt(set, (level, values) => (variables.has(level) ? values.reduce(or, NONE) : node(level, values))),
    variablesIn: (set) => {
      const found = new Set<number>();
      const met = new Set([set]);
      for (const at of met) {
        if (at <= ALL) continue;
        found.add(levelOf(at));
        for (const child of children[at] as readonly CaseSet[]) met.add(child);
      }
      return found;
    },
    has: (set, valueOf) => {
      let at = set;
      while (at > ALL) at = children[at]?.[valueOf(levelOf(at))] as CaseSet;
      return at === ALL;
    },
    share,
    cheapest,
    size: () => levels.length,
    isSpent: () => spent,
  };
}
