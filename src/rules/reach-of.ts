/** What a family can still come to from a step: how much help, and whether somebody finds out what is missing. */
import type { StepDetails } from "../corpus/details.ts";
import type { View } from "../corpus/view.ts";
import type { Step } from "../kinds/generated/types.ts";

export interface Reach {
  /** The keys of the steps that can be come to, the first included. */
  readonly steps: ReadonlySet<string>;
  /** The highest level of the outcomes among them, by its place in the lists of levels; -1 without one. */
  readonly level: number;
  /** Whether somebody finds out more by a day. */
  readonly findsOut: boolean;
}

/** Steps at which somebody finds out more. */
const FINDING_OUT: readonly Step["type"][] = [
  "gather_information",
  "safe_enquiry",
  "complete_tool",
  "assess",
  "consult_specialist",
  "review",
];

/** From a step (its key) on, through each pathway that is handed over to. */
export function reachOf(first: string, view: View): Reach {
  const levels = view.details("levels").flatMap(({ value }) => value.levels.map(({ id }) => id));
  const found = new Map<string, StepDetails>();
  const waiting = [first];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const [pathway = "", id] = key.split("#");
    const step = view.detailsOf("pathway", pathway)?.steps.find((one) => one.id === id);
    if (!step || found.has(key)) continue;
    found.set(key, step);
    waiting.push(...step.next);
  }
  const steps = [...found.values()];
  return {
    steps: new Set(found.keys()),
    level: Math.max(-1, ...steps.map(({ level }) => (level === undefined ? -1 : levels.indexOf(level)))),
    findsOut: steps.some(({ type, hasLimit }) => hasLimit === true && FINDING_OUT.includes(type)),
  };
}

/** What can be come to on several lines side by side. */
export function reachTogether(reaches: readonly Reach[]): Reach {
  return {
    steps: new Set(reaches.flatMap(({ steps }) => [...steps])),
    level: Math.max(-1, ...reaches.map(({ level }) => level)),
    findsOut: reaches.some(({ findsOut }) => findsOut),
  };
}
