/** The words for steps in what a verification says. */
import type { Step } from "../../kinds/generated/types.ts";
import type { Ready } from "../line.ts";

/** The step behind a key, `pathway#step`. */
export function stepAt(ready: Ready, key: string): Step | undefined {
  const [pathway = "", step = ""] = key.split("#");
  return ready(pathway)?.graph.steps.get(step);
}

/** Its title in quotation marks; the key where there is no such step. */
export function titleAt(ready: Ready, key: string): string {
  return `“${stepAt(ready, key)?.title ?? key}”`;
}
