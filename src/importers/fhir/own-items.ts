/** The items that this project's own forms hold beside the tool's questions. */
import { USAGE_SECTION } from "../../corpus/usage-section.ts";
import type { Item } from "./item.ts";
import { controlOf } from "./item.ts";

/** What whoever opens the form must read first: made anew whenever a form is made. */
export function isCaution({ linkId, type }: Item): boolean {
  return type === "display" && linkId.startsWith("caution/");
}

/** The group in which a form shows what the answers come to. */
export function isResult({ linkId, type, items }: Item): boolean {
  const ends = ["score.min", "band"];
  return linkId === "score" && type === "group" && items.some((item) => item.readOnly && ends.includes(item.linkId));
}

/** Words that explain the item around them. */
export function isHelp(item: Item): boolean {
  return item.type === "display" && (controlOf(item) === "help" || item.linkId.endsWith("/help"));
}

/** What the use of the tool is recorded for, where this is the group in which a form records it. */
export function usagePurpose({ linkId, type, items }: Item): string | undefined {
  const ours = linkId === USAGE_SECTION && type === "group" && items.some((item) => item.linkId === "event_id");
  return ours ? items.find(isHelp)?.text : undefined;
}
