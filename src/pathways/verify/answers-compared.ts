/** Compares what two answers to one fact can lead to, with everything that is known at the decision left as it is. */
import type { Pathway, Step } from "../../kinds/generated/types.ts";
import { depthFirst } from "../depth-first.ts";
import { keyOf } from "../line.ts";
import { reachable } from "../reach.ts";
import { followingKeys } from "../ways.ts";
import type { CaseSet } from "./case-sets.ts";
import { casesAt } from "./cases-at.ts";
import { atomsIn } from "./cuts.ts";
import type { Exploration } from "./explore.ts";
import { stepAt } from "./titles.ts";

/** A fact that a decision asks for, where cases come to it. */
export interface AskedAt {
  /** The decision, as `pathway#step`. */
  readonly key: string;
  readonly state: string;
  readonly step: Step;
  readonly ask: NonNullable<Pathway["asks"]>[number];
  readonly variable: number;
  /** The answers, by place; null where it is not answered. */
  readonly answers: readonly (string | null)[];
  /** What cases can be when they come there, whatever the answer is. */
  readonly before: CaseSet;
  /** The variables of which nothing is known yet. */
  readonly later: ReadonlySet<number>;
}

/** At the decisions of the pathway itself, and at those of others to which no way in of their own leads. */
export function* asked(explored: Exploration): Iterable<AskedAt> {
  const { journey, space, ready, sets, pathway } = explored;
  const own = new Map<string, ReadonlySet<string>>();
  for (const [state, { line, step, cases }] of journey.visits) {
    const there = ready(line.pathway);
    if (step.type !== "decision" || !there) continue;
    if (line.pathway !== pathway) {
      if (!own.has(line.pathway)) own.set(line.pathway, reachable(there.graph));
      if (own.get(line.pathway)?.has(line.step)) continue;
    }
    const names = space.names(line, there);
    const atoms = atomsIn(space.normals(line.pathway, step.id));
    const paths = [...new Set(atoms.flatMap((atom) => (atom.type === "unknown" ? [] : [atom.path])))];
    const known = new Set([...sets.variablesIn(cases), ...paths.flatMap((path) => names(path)?.variable ?? [])]);
    const later = new Set([...space.variables.keys()].filter((number) => !known.has(number)));
    for (const path of paths) {
      const found = names(path);
      const ask = there.pathway.asks?.find(({ id }) => id === path);
      if (!ask || !found) continue;
      const { variable } = found;
      const answers = found.values.map((value) => (typeof value === "string" ? value : null));
      const before = sets.forgetting(cases, new Set([variable]));
      yield { key: keyOf(line), state, step, ask, variable, answers, before, later };
    }
  }
}

/**
 * The cases with one answer of which a lower level can be come to than with the other. `reached` is the level reached,
 * the highest first; `one` and `other` are answers by place.
 */
export function lowerWith(
  { sets }: Exploration,
  reached: readonly CaseSet[],
  { variable, before, later }: AskedAt,
  one: number,
  other: number,
): CaseSet {
  const always = (set: CaseSet): CaseSet => sets.without(sets.all, sets.forgetting(sets.without(sets.all, set), later));
  let lower = sets.none;
  for (const high of reached) {
    const [mine, theirs] = [sets.given(high, variable, one), sets.given(high, variable, other)];
    const worse = sets.and(before, sets.without(always(theirs), always(mine)));
    lower = sets.or(lower, sets.without(worse, mine));
  }
  return sets.and(
    lower,
    sets.where(variable, (value) => value === one),
  );
}

/** The highest level that cases with an answer can still come to, as `reached`. */
export function canReach(
  { sets }: Exploration,
  reached: readonly CaseSet[],
  { variable, later }: AskedAt,
  answer: number,
): readonly CaseSet[] {
  return reached.map((high) => sets.forgetting(sets.given(high, variable, answer), later));
}

/** The cases that come, after a step, to one of some sort. */
export function casesAfter(explored: Exploration, from: string, wanted: (step: Step) => boolean): CaseSet {
  const { ready } = explored;
  const after = new Set<string>();
  depthFirst(followingKeys(ready, from), (key) => followingKeys(ready, key), { enter: (key) => after.add(key) });
  return casesAt(explored, (_, key) => {
    const step = after.has(key) ? stepAt(ready, key) : undefined;
    return step !== undefined && wanted(step);
  });
}
