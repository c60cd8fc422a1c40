/** Whoever may be in danger now is made safe in the very next step. */
import type { Step } from "../../../kinds/generated/types.ts";
import { asked } from "../answers-compared.ts";
import type { Fault, Property } from "../fault.ts";
import { stepAt } from "../titles.ts";

/** At each decision on whether anybody is in danger, and for each answer that does not rule it out. */
export const dangerComesFirst: Property = function* (explored) {
  const { sets, journey, ready } = explored;
  for (const at of asked(explored)) {
    if (at.ask.finds !== "danger") continue;
    const cautious = new Set([at.ask.cautious, "not_known", "declined"]);
    const there = sets.and(
      journey.visits.get(at.state)?.cases ?? sets.none,
      sets.where(at.variable, (value) => cautious.has(at.answers[value] ?? "not_known")),
    );
    const safe = [...(journey.ways.get(at.state) ?? [])].reduce(
      (all, [next, cases]) => (makesSafe(stepAt(ready, next.split(" ", 1)[0] ?? "")) ? sets.or(all, cases) : all),
      sets.none,
    );
    const cases = sets.without(there, safe);
    if (sets.isNone(cases)) continue;
    yield {
      code: "danger-not-first",
      key: at.key,
      state: at.state,
      cases,
      words: (sentence) =>
        `Somebody may be in danger now and the next step does not make them safe: ${sentence}. ` +
        "Every step before help costs time that they may not have. Lead this answer to a step of the type “immediate_safety”.",
    } satisfies Fault;
  }
};

function makesSafe(step: Step | undefined): boolean {
  return step?.type === "immediate_safety";
}
