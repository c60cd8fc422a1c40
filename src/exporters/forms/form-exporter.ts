/** Makes an exporter of a form target: the same tools are left out of every target, for the same reasons. */
import type { ExportFile, Exported, Exporter } from "../exporter.ts";
import type { FormLock } from "../../tools/form-lock/form-lock.ts";
import type { FormTarget } from "./form-target.ts";
import { formTools } from "./form-tool.ts";
import type { WordedTools } from "./wording/worded-tools.ts";
import { wordedTools } from "./wording/worded-tools.ts";

/** What the ids and folders of form targets begin with. */
export const FORMS = "forms/";

export function formExporter(target: FormTarget): Exporter {
  return {
    id: FORMS + target.id,
    title: target.title,
    holds: target.holds,
    export: async (corpus, { parse, tools: wanted, locks, wordings }) => {
      if (wordings) return exportWorded(target, wordedTools(corpus, wordings, parse, wanted), locks);
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

async function exportWorded(
  target: FormTarget,
  { tools, problems }: WordedTools,
  locks: ReadonlyMap<string, FormLock> | undefined,
): Promise<Exported> {
  const files: ExportFile[] = [];
  for (const { form } of tools) files.push(...(await target.files({ ...form, lock: locks?.get(form.tool.id) })));
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems: [...problems, ...tools.flatMap(({ form, located }) => target.losses(form).map(located))],
  };
}
