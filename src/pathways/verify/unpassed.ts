/** The cases that come to a step without having passed one that has to come before it. */
import type { Step } from "../../kinds/generated/types.ts";
import type { CaseSet } from "./case-sets.ts";
import type { Exploration } from "./explore.ts";

/**
 * By state: the cases in which some line comes there and has passed no step that `passes`. A join that waits for all
 * has passed when one of its lines has. Someone for whom it has happened again is followed like everybody else.
 */
export function unpassed(
  { journey, sets, ready, pathway }: Exploration,
  passes: (step: Step) => boolean,
): ReadonlyMap<string, CaseSet> {
  const stateOfStart = new Map<string, CaseSet>();
  for (const [entry, { to }] of (ready(pathway)?.graph.starts ?? []).entries())
    for (const step of to) {
      const key = `${pathway}#${step}`;
      const own = sets.where(0, (value) => value === entry);
      stateOfStart.set(key, sets.or(stateOfStart.get(key) ?? sets.none, own));
    }
  const passed = spread(new Map(), (state, before) =>
    passesAt(state) ? (journey.visits.get(state)?.cases ?? sets.none) : before,
  );
  return spread(stateOfStart, (state, before) => {
    if (passesAt(state)) return sets.none;
    const step = journey.visits.get(state)?.step;
    const isJoin = step?.type === "join" && step.waits_for === "all";
    return isJoin ? sets.without(before, passed.get(state) ?? sets.none) : before;
  });

  function passesAt(state: string): boolean {
    const step = journey.visits.get(state)?.step;
    return step !== undefined && passes(step);
  }

  /** What starts somewhere goes along every way; `at` says what of it is left at a state. */
  function spread(
    from: ReadonlyMap<string, CaseSet>,
    at: (state: string, before: CaseSet) => CaseSet,
  ): ReadonlyMap<string, CaseSet> {
    const coming = new Map(from);
    const left = new Map<string, CaseSet>();
    const open = new Set(journey.visits.keys());
    for (const state of open) {
      open.delete(state);
      const here = at(state, coming.get(state) ?? sets.none);
      if (left.has(state) && left.get(state) === here) continue;
      left.set(state, here);
      for (const [next, cases] of journey.ways.get(state) ?? []) {
        const before = coming.get(next) ?? sets.none;
        const more = sets.or(before, sets.and(here, cases));
        if (more === before) continue;
        coming.set(next, more);
        open.add(next);
      }
    }
    return left;
  }
}
