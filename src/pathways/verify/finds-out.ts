/** Steps at which somebody finds out what is missing. */
import type { Step } from "../../kinds/generated/types.ts";

const FINDING_OUT: readonly Step["type"][] = [
  "gather_information",
  "safe_enquiry",
  "complete_tool",
  "assess",
  "consult_specialist",
  "review",
];

/** Whether somebody finds out more at a step, by a day. */
export function findsOutInTime(step: Step): boolean {
  return FINDING_OUT.includes(step.type) && "clock" in step;
}
