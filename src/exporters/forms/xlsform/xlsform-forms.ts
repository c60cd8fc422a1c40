/** The XLSForm target: the same form as the XForm, in a workbook that people can read and edit. */
import { formExporter } from "../form-exporter.ts";
import { wholeForm } from "../form-target.ts";
import { xlsxOf } from "../workbook/xlsx.ts";
import { holdsAll, xlsformLosses } from "./losses.ts";
import { xlsformSheets } from "./xlsform.ts";

export const xlsformForms = formExporter({
  id: "xlsform",
  title: "Forms as XLSForms, not checked with the reference converter (XLSX)",
  holds: wholeForm,
  make: async (form) => {
    const sheets = xlsformSheets(form);
    const path = `${form.tool.id}.xlsx`;
    return {
      files: holdsAll(sheets) ? [{ path, content: await xlsxOf(sheets) }] : [],
      losses: xlsformLosses(form, sheets),
    };
  },
});
