/** The smallest case out of many: what has to be so, and nothing that makes no difference. */
import type { Value } from "../../conditions/values.ts";
import type { CaseSet, CaseSets } from "./case-sets.ts";

/** What is so under one name. */
export interface Said {
  /** As conditions write it. */
  readonly path: string;
  /** Null where nothing is answered. */
  readonly value: Value;
}

/** What is so, in the order in which it is asked for. */
export type Situation = readonly Said[];

/** How far a value is from the plainest its name can have; one that says that something is missing is the farthest. */
export type Plainness = "plain" | "other" | "missing";

/** More than any number of departures that a case can have. */
const MANY = 10_000;

/**
 * The case with the fewest departures from a plain one, and of those the one with the fewest missing answers; then
 * without whatever can be left out because every other value gives a case of the set too.
 */
export function smallestOf(
  sets: CaseSets,
  set: CaseSet,
  plainness: (variable: number, value: number) => Plainness,
): ReadonlyMap<number, number> {
  const cost = (variable: number, value: number): number => {
    const sort = plainness(variable, value);
    if (sort === "plain") return 0;
    return sort === "other" ? MANY : MANY + 1;
  };
  const needed = new Map(sets.cheapest(set, cost));
  for (const [variable, value] of [...needed]) {
    needed.delete(variable);
    if (!sets.isNone(sets.without(cubeOf(sets, needed), set))) needed.set(variable, value);
  }
  return new Map([...needed].sort(([a], [b]) => a - b));
}

/** The cases in which all of this is so. */
export function cubeOf(sets: CaseSets, needed: ReadonlyMap<number, number>): CaseSet {
  let cube = sets.all;
  for (const [variable, value] of needed)
    cube = sets.and(
      cube,
      sets.where(variable, (other) => other === value),
    );
  return cube;
}
