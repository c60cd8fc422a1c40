/** What a form says of its result, the same in every sort of form. */
import type { Tool } from "../../kinds/generated/types.ts";
import type { FormTool } from "./form-tool.ts";

export type Band = NonNullable<Tool["bands"]>[number];

/** Headings of what a form works out. */
export const RESULT_LABELS = {
  result: "Result",
  scoreMin: "Score, at least",
  scoreMax: "Score, at most",
  band: "Band (code)",
  bandMost: "Highest band it may be (code)",
  incomplete: "Whether answers are missing (code)",
} as const;

export const NO_RESULT = "There is no result yet. That is not a low one: nothing that counts has been answered.";

export const AT_LEAST =
  "Incomplete: it is at least this, and may be more. Say who finds out what is missing and by when, and ask a manager to decide what happens meanwhile.";

/** What a band means and where it leads. */
export function bandWords({ title, means, leads_to: leadsTo = [] }: Band, { library }: FormTool): string {
  const places = leadsTo.flatMap(({ pathway, step }) => {
    const titles = [library.titleOf(pathway), step && library.titleOf(`${pathway}#${step}`)];
    const found = titles.flatMap((one) => (one ? [`“${one}”`] : []));
    return found.length > 0 ? [found.join(", ")] : [];
  });
  const leads = places.length > 0 ? ` Leads to: ${places.join("; ")}.` : "";
  return `${title}. ${means.trim()}${leads}`;
}
