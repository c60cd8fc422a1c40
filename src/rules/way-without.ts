/** Whether a family may come to a step without having passed another one first, from one pathway into the next. */
import type { StepDetails } from "../corpus/details.ts";
import type { View } from "../corpus/view.ts";

/** Says of a step whether it is the one that should have been passed. */
export type Passes = (step: StepDetails) => boolean;

/**
 * The steps from a way in to `target` (a key, `pathway#step`), both included, on which none `passes`; undefined where
 * there is no such way. A join that waits for every line counts as passed when one of its lines has passed. A repeat
 * incident is no way in here: that family has come in before.
 */
export function wayWithout(target: string, passes: Passes, view: View): readonly string[] | undefined {
  const before = linesBefore(target, passes, view);
  const after = new Map<string, string[]>();
  for (const [key, { from }] of before) for (const one of from) after.set(one, [...(after.get(one) ?? []), key]);
  const parents = new Map<string, string | undefined>();
  const waiting = [...before].filter(([, { isStart, isPassed }]) => isStart && !isPassed).map(([key]) => key);
  for (const key of waiting) parents.set(key, undefined);
  for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
    if (key === target) return wayTo(target, parents);
    for (const next of after.get(key) ?? []) {
      const line = before.get(next);
      if (!line || line.isPassed || parents.has(next)) continue;
      if (line.waitsForAll && !line.from.every((one) => parents.has(one))) continue;
      parents.set(next, key);
      waiting.push(next);
    }
  }
  return undefined;
}

interface Arrival {
  /** The keys of the steps that lead to it. */
  readonly from: readonly string[];
  readonly isStart: boolean;
  readonly isPassed: boolean;
  readonly waitsForAll: boolean;
}

/** Every step from which the target can be come to, as far back as a way in or a step that passes. */
function linesBefore(target: string, passes: Passes, view: View): ReadonlyMap<string, Arrival> {
  const found = new Map<string, Arrival>();
  const waiting = [target];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (found.has(key)) continue;
    const [pathway = "", id = ""] = key.split("#");
    const details = view.detailsOf("pathway", pathway);
    const step = details?.steps.find((one) => one.id === id);
    if (!details || !step) continue;
    const isPassed = key !== target && passes(step);
    const inside = details.steps.filter(({ next }) => next.includes(key)).map((one) => `${pathway}#${one.id}`);
    const from = isPassed ? [] : [...inside, ...handoversTo(key, pathway, view)];
    const isStart = details.starts.includes(id);
    found.set(key, { from, isStart, isPassed, waitsForAll: step.waitsForAll === true });
    waiting.push(...from);
  }
  return found;
}

/** The keys of the steps of other pathways that hand over to a step. */
export function handoversTo(key: string, own: string, view: View): readonly string[] {
  return view.referrers(key).filter((from) => {
    const [pathway = "", id] = from.split("#");
    if (pathway === own) return false;
    const step = view.detailsOf("pathway", pathway)?.steps.find((one) => one.id === id);
    return step?.type === "handover" && step.next.includes(key);
  });
}

function wayTo(target: string, parents: ReadonlyMap<string, string | undefined>): readonly string[] {
  const way: string[] = [];
  for (let key: string | undefined = target; key !== undefined; key = parents.get(key)) way.unshift(key);
  return way;
}
