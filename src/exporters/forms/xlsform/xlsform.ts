/** The nodes of a form as an XLSForm: the workbook from which tools for ODK make an XForm. */
import { formTitle } from "../caution.ts";
import { formId } from "../form-id.ts";
import type { FormTool } from "../form-tool.ts";
import type { Sheet } from "../workbook/xlsx.ts";
import { KEPT_PREFIX, formKept, keptNamespace } from "../xform/kept-attributes.ts";
import { formNodes } from "../xform/xform-plan.ts";
import { LANGUAGE, choicesSheet, surveySheet } from "./survey-sheet.ts";

/** In the order in which people expect them. */
export function xlsformSheets(form: FormTool): readonly Sheet[] {
  const nodes = formNodes(form);
  return [surveySheet(nodes), choicesSheet(nodes), settingsSheet(form)];
}

function settingsSheet(form: FormTool): Sheet {
  const settings: readonly (readonly [string, string])[] = [
    ["form_title", formTitle(form)],
    ["form_id", formId(form)],
    ["version", form.tool.version],
    ["name", "data"],
    ["default_language", LANGUAGE],
    // The converter would make one space of every end of a line otherwise.
    ["clean_text_values", "no"],
    ["namespaces", `${KEPT_PREFIX}="${keptNamespace(form)}"`],
    ...formKept(form).map(([name, value]) => [`attribute::${name}`, value] as const),
  ];
  return {
    name: "settings",
    columns: settings.map(([title]) => [title, 30]),
    rows: [settings.map(([, value]) => value)],
  };
}
