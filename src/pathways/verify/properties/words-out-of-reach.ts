/** What a child or a victim-survivor has said is written down where the person who harms does not come by. */
import type { Subject } from "../../../kinds/generated/types.ts";
import { keyOf } from "../../line.ts";
import type { Fault, Property } from "../fault.ts";
import { titleAt } from "../titles.ts";

/** Types of steps in which somebody is listened to. */
const LISTENING = ["safe_enquiry", "receive", "support", "plan"];

/**
 * A record is within reach where a tool that is completed with the person who harms, and with nobody they harm, is kept in it. Tools themselves are
 * looked at by the rule on shared records; here it is the steps at which somebody is heard.
 */
export const wordsOutOfReach: Property = function* (explored, around) {
  const { journey, ready } = explored;
  const within = new Map<string, string>();
  for (const { step } of journey.visits.values()) {
    const tool = "tool" in step ? around.tool(step.tool) : undefined;
    if (!tool || !isTheirsAlone(tool.with ?? [])) continue;
    for (const system of tool.recorded_in ?? []) within.set(system, tool.title);
  }
  const told = new Set<string>();
  for (const [state, { line, step, cases }] of journey.visits) {
    const key = keyOf(line);
    if (told.has(key) || !LISTENING.includes(step.type)) continue;
    if (step.strand !== "child" && step.strand !== "non_abusive_parent") continue;
    const record = "recorded_in" in step ? within.get(step.recorded_in) : undefined;
    if (record === undefined) continue;
    told.add(key);
    yield {
      code: "words-within-reach",
      key,
      state,
      cases,
      words: () =>
        `What is said at ${titleAt(ready, key)} is written down in the record in which “${record}” is kept, and that is completed with the person who harms. ` +
        "Somebody could be punished for what they said. Name a closed record.",
    } satisfies Fault;
  }
};

function isTheirsAlone(people: readonly Subject[]): boolean {
  return people.includes("person_who_harms") && !people.includes("non_abusive_parent");
}
