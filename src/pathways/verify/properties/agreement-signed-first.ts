/** No working agreement is made before somebody has found out what is used against whom, and a manager has decided on it. */
import type { Step } from "../../../kinds/generated/types.ts";
import { keyOf } from "../../line.ts";
import type { Fault, Property } from "../fault.ts";
import { titleAt } from "../titles.ts";
import { unpassed } from "../unpassed.ts";

/** Types of steps in which somebody finds out what is used against whom. */
const SCREENING: readonly Step["type"][] = ["assess", "gather_information", "consult_specialist", "safe_enquiry"];

/** An agreement is a tool of the form `agreement`; a sign-off is a decision by a role that is a manager. */
export const agreementSignedFirst: Property = function* (explored, around) {
  const { journey, sets, ready } = explored;
  const isAgreement = (step: Step): boolean =>
    step.type === "complete_tool" && step.tool !== undefined && around.tool(step.tool)?.form === "agreement";
  const made = [...journey.visits].filter(([, { step }]) => isAgreement(step));
  if (made.length === 0) return;
  const isSignOff = (step: Step): boolean => step.type === "decision" && around.role(step.by.role)?.manager === true;
  const unsigned = unpassed(explored, isSignOff);
  const unscreened = unpassed(explored, ({ type }) => SCREENING.includes(type));
  for (const [state, { line }] of made) {
    const key = keyOf(line);
    const found = (
      [
        [unsigned.get(state) ?? sets.none, "a manager has decided on it"],
        [unscreened.get(state) ?? sets.none, "anybody has found out what is used against whom"],
      ] as const
    ).find(([cases]) => !sets.isNone(cases));
    if (!found) continue;
    yield {
      code: "agreement-too-early",
      key,
      state,
      cases: found[0],
      words: (sentence) =>
        `${titleAt(ready, key)} can be come to before ${found[1]}: ${sentence}. ` +
        "An agreement made too early asks the wrong things of the wrong adult. Put that step before it, on every way that leads here.",
    } satisfies Fault;
  }
};
