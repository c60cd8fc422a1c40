/** The target for case systems that take no import: a workbook from which a systems team builds the form by hand. */
import { entryOf, textAt } from "../../../document/data.ts";
import type { Problem } from "../../../document/problem.ts";
import { formProblem } from "../form-problem.ts";
import { formExporter } from "../form-exporter.ts";
import { wholeForm } from "../form-target.ts";
import type { FormTool } from "../form-tool.ts";
import { questionNodes } from "../form-tool.ts";
import { fieldsSheet } from "./fields-sheet.ts";
import { formSheet } from "./form-sheet.ts";
import { changesSheet, optionsSheet, returnsSheet, scoringSheet, visibilitySheet } from "./other-sheets.ts";
import { testScriptSheet } from "./test-script-sheet.ts";
import { vendors } from "./vendor.ts";
import type { Sheet } from "./xlsx.ts";
import { isTooLong, xlsxOf } from "./xlsx.ts";

export const workbookForms = formExporter({
  id: "workbook",
  title: "Field catalogues for case systems that are built by hand (XLSX)",
  holds: wholeForm,
  make: async (form) => {
    const sheets = workbookSheets(form);
    return {
      files: [{ path: `${form.tool.id}.xlsx`, content: await xlsxOf(sheets) }],
      losses: [...cutOff(form, sheets), ...unbuilt(form)],
    };
  },
});

/** Every sheet, in order. */
export function workbookSheets(form: FormTool): readonly Sheet[] {
  return [
    formSheet(form),
    fieldsSheet(form),
    optionsSheet(form),
    visibilitySheet(form),
    scoringSheet(form),
    returnsSheet(form),
    changesSheet(form),
    testScriptSheet(form),
  ];
}

/** A row that a cell cannot hold whole, named as whoever builds the form finds it: the line of titles is row 1. */
function cutOff({ data, uri }: FormTool, sheets: readonly Sheet[]): readonly Problem[] {
  const at = entryOf(data, "sections")?.keySpan ?? { start: 0, end: 0 };
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, index) =>
      isTooLong(row)
        ? formProblem("form-loss", uri, at, {
            says: `A text in row ${index + 2} of the sheet “${name}” is longer than a cell of a workbook can be, and ends early there.`,
            why: "Whoever builds the form would build something else.",
            todo: "Shorten it, or give the team that builds the form the blank form too.",
          })
        : [],
    ),
  );
}

/** A workbook holds everything in words; what a system cannot be built to hold is told where that is known. */
function unbuilt({ data, uri }: FormTool): readonly Problem[] {
  return questionNodes(data).flatMap((node) => {
    const type = textAt(node, "type");
    const span = entryOf(node, "type")?.value.span;
    if (span === undefined || (type !== "matrix" && type !== "repeating_group")) return [];
    const [thing, instead] =
      type === "matrix" ? ["grids", "a list for each row"] : ["repeating groups", "copies of the questions"];
    return [
      formProblem("form-loss", uri, span, {
        says: `${vendors[0]?.title ?? ""} is not known to have ${thing}, so the workbook says to build ${instead}.`,
        why: "Workers would see something else than the preview shows.",
        todo: "Ask the vendor, and try the test script of the workbook before anybody uses the form.",
      }),
    ];
  });
}
