/** Where lines go round: the loops that were come to, and the cases that never leave one. */
import { depthFirst } from "../depth-first.ts";
import { keyOfState } from "../line.ts";
import { anyOfSets } from "../sets.ts";
import type { CaseSet } from "./case-sets.ts";
import type { Exploration } from "./explore.ts";

export interface Round {
  /** The states that can each be come to from all others of the loop. */
  readonly states: readonly string[];
  /** Their steps, each once, as `pathway#step`. */
  readonly keys: readonly string[];
  /** The cases in which a line goes round for ever while its answers stay as they are, by state. */
  readonly staying: ReadonlyMap<string, CaseSet>;
}

/** In the order of coming to them. */
export function roundsOf(explored: Exploration): readonly Round[] {
  const { journey } = explored;
  return components(journey.ways).map((states) => ({
    states,
    keys: [...new Set(states.map(keyOfState))],
    staying: stayingIn(explored, new Set(states)),
  }));
}

/** Of the cases of each state those that can go on inside the loop without end: what is left when no more can be taken away. */
function stayingIn({ journey, sets }: Exploration, states: ReadonlySet<string>): ReadonlyMap<string, CaseSet> {
  const staying = new Map([...states].map((state) => [state, journey.visits.get(state)?.cases ?? sets.none]));
  const before = new Map<string, string[]>();
  for (const state of states)
    for (const next of journey.ways.get(state)?.keys() ?? [])
      if (states.has(next)) before.set(next, [...(before.get(next) ?? []), state]);
  const open = new Set(states);
  for (const state of open) {
    open.delete(state);
    const ways = [...(journey.ways.get(state) ?? [])].flatMap(([next, cases]) =>
      states.has(next) ? [sets.and(cases, staying.get(next) ?? sets.none)] : [],
    );
    const left = sets.and(staying.get(state) ?? sets.none, anyOfSets(sets, ways));
    if (left === staying.get(state)) continue;
    staying.set(state, left);
    for (const one of before.get(state) ?? []) open.add(one);
  }
  return staying;
}

/** The groups of states that lead to each other, one that leads to itself included. */
function components(ways: ReadonlyMap<string, ReadonlyMap<string, CaseSet>>): readonly (readonly string[])[] {
  const finished: string[] = [];
  const after = (state: string): readonly string[] => [...(ways.get(state)?.keys() ?? [])];
  depthFirst(ways.keys(), after, { leave: (state) => finished.push(state) });
  const before = new Map<string, string[]>();
  for (const state of ways.keys())
    for (const next of after(state)) before.set(next, [...(before.get(next) ?? []), state]);
  const group = new Map<string, string>();
  for (const root of finished.reverse()) {
    if (group.has(root)) continue;
    const earlier = (state: string): readonly string[] => (before.get(state) ?? []).filter((one) => !group.has(one));
    depthFirst([root], earlier, { enter: (state) => group.set(state, root) });
  }
  const members = new Map<string, string[]>();
  for (const state of ways.keys()) {
    const root = group.get(state) ?? state;
    members.set(root, [...(members.get(root) ?? []), state]);
  }
  return [...members.values()].filter(
    ([first = "", ...others]) => others.length > 0 || ways.get(first)?.has(first) === true,
  );
}
