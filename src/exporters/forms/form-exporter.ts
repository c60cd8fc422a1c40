/** Makes an exporter of a form target: the same tools are left out of every target, for the same reasons. */
import type { ExportFile, Exporter } from "../exporter.ts";
import type { FormTarget } from "./form-target.ts";
import { formTools } from "./form-tool.ts";

/** What the ids and folders of form targets begin with. */
export const FORMS = "forms/";

export function formExporter(target: FormTarget): Exporter {
  return {
    id: FORMS + target.id,
    title: target.title,
    holds: target.holds,
    export: async (corpus, { parse, tools: wanted, locks }) => {
      const { tools, problems } = formTools(corpus, parse, wanted);
      const files: ExportFile[] = [];
      for (const form of tools) files.push(...(await target.files({ ...form, lock: locks?.get(form.tool.id) })));
      return {
        files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
        problems: [...problems, ...tools.flatMap(target.losses)],
      };
    },
  };
}
