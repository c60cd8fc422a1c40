/** What an author wrote that an XLSForm cannot hold, each at the author's own words. */
import { entryOf, spanInScalar, textAt } from "../../../document/data.ts";
import type { Problem } from "../../../document/problem.ts";
import { formProblem } from "../form-problem.ts";
import type { FormTool } from "../form-tool.ts";
import { questionNodes } from "../form-tool.ts";
import type { Sheet } from "../workbook/xlsx.ts";
import { isTooLong } from "../workbook/xlsx.ts";
import { shownTexts, xformLosses } from "../xform/losses.ts";

export function xlsformLosses(form: FormTool, sheets: readonly Sheet[]): readonly Problem[] {
  return [...tooLong(form, sheets), ...keptNames(form), ...placeholders(form), ...xformLosses(form, BY_CONVERTER)];
}

const BY_CONVERTER = {
  says: "A form made from an XLSForm asks for this at once, even where there is nothing to enter in the group.",
  why: "The converter begins a repeating group with one empty entry, and workers would have to invent an answer.",
};

/** A cell that is cut would be another condition, or another sum. */
export function holdsAll(sheets: readonly Sheet[]): boolean {
  return !sheets.some(({ rows }) => rows.some(isTooLong));
}

function tooLong({ data, uri }: FormTool, sheets: readonly Sheet[]): readonly Problem[] {
  if (holdsAll(sheets)) return [];
  const at = entryOf(data, "score") ?? entryOf(data, "id");
  if (!at) return [];
  return [
    formProblem("form-loss", uri, at.keySpan, {
      says: "No XLSForm was made of this tool, because something in it is longer than a cell of a workbook can be.",
      why: "A text or a sum that is cut off says something else.",
      todo: "Load the ODK form instead, which holds it.",
    }),
  ];
}

/** The root of the record, and what the converter adds to it. */
const TAKEN: readonly string[] = ["data", "meta"];

function keptNames({ data, uri }: FormTool): readonly Problem[] {
  const sections = entryOf(data, "sections")?.value;
  const groups = questionNodes(data).filter((node) =>
    ["matrix", "repeating_group"].includes(textAt(node, "type") ?? ""),
  );
  return [...(sections?.type === "list" ? sections.items : []), ...groups].flatMap((node) => {
    const id = entryOf(node, "id")?.value;
    if (!id || !TAKEN.includes(textAt(node, "id") ?? "")) return [];
    return [
      formProblem("form-loss", uri, id.span, {
        says: "The converter of XLSForms has this name for something of its own, and refuses the form.",
        why: "The form could not be loaded.",
        todo: "Load the ODK form instead, or take another name while no answers are recorded.",
      }),
    ];
  });
}

function placeholders({ data, uri }: FormTool): readonly Problem[] {
  return shownTexts(data).flatMap(({ node, text }) =>
    [...text.matchAll(/\$\{[^{}]*\}/gu)].map(({ 0: found, index }) =>
      formProblem("form-loss", uri, spanInScalar(node, index, index + found.length), {
        says: "The converter of XLSForms takes this for the name of a question: it shows the answer there, or refuses the form.",
        why: "Workers would read something else than was agreed.",
        todo: "Write it without the dollar sign.",
      }),
    ),
  );
}
