/** Nobody speaks with the person who harms before it has been decided that contact is safe, and before the victim-survivor's side was heard. */
import type { Step, Strand } from "../../../kinds/generated/types.ts";
import { keyOf } from "../../line.ts";
import type { CaseSet } from "../case-sets.ts";
import type { Exploration } from "../explore.ts";
import type { Fault, Property } from "../fault.ts";
import { titleAt } from "../titles.ts";
import { unpassed } from "../unpassed.ts";

const HARMED: readonly Strand[] = ["non_abusive_parent", "child"];

/** Contact is a step at which the person who harms is present, as the step declares it. */
export const contactAfterSafety: Property = function* (explored) {
  const { sets, journey, ready } = explored;
  const contacts = [...journey.visits].filter(([, { step }]) => isContact(step));
  if (contacts.length === 0) return;
  const safe = foundSafe(explored);
  const unheard = unpassed(explored, hearsTheOther);
  for (const [state, { line, cases }] of contacts) {
    const key = keyOf(line);
    const undecided = sets.without(cases, safe);
    const before = sets.isNone(undecided) ? (unheard.get(state) ?? sets.none) : undecided;
    if (sets.isNone(before)) continue;
    const what = sets.isNone(undecided)
      ? "before anybody has been in touch with the victim-survivor or asked the specialist"
      : "although it has not been found safe";
    yield {
      code: "contact-before-safety",
      key,
      state,
      cases: before,
      words: (sentence) =>
        `At ${titleAt(ready, key)} somebody meets the person who harms ${what}: ${sentence}. ` +
        "Those at home could pay for it. Put a step for the victim-survivor before it, and a decision that goes by a fact with `finds: contact_is_safe`.",
    } satisfies Fault;
  }
};

function isContact(step: Step): boolean {
  return "present" in step && step.present.includes("person_who_harms");
}

function hearsTheOther(step: Step): boolean {
  if (step.type === "consult_specialist") return true;
  const told = step.type === "safe_enquiry" || step.type === "inform" || step.type === "support";
  return told && HARMED.includes(step.strand);
}

/** The cases in which some fact that says whether contact is safe says that it is: neither missing nor what has to be assumed. */
function foundSafe({ space, ready, sets }: Exploration): CaseSet {
  return space.variables.reduce((all, { sort, name, seen }, number) => {
    const [pathway = "", id = ""] = name.split("#");
    const ask = sort === "ask" ? ready(pathway)?.pathway.asks?.find((one) => one.id === id) : undefined;
    if (ask?.finds !== "contact_is_safe") return all;
    const values = seen.get(id) ?? [];
    const doubtful = [null, "not_known", "declined", ask.cautious];
    return sets.or(
      all,
      sets.where(number, (value) => !doubtful.some((one) => one === values[value])),
    );
  }, sets.none);
}
