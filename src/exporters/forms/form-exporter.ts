/** Makes an exporter of a form target: the same tools are left out of every target, for the same reasons. */
import type { Problem } from "../../document/problem.ts";
import type { ExportFile, Exporter } from "../exporter.ts";
import type { FormTarget } from "./form-target.ts";
import type { FormTools } from "./form-tool.ts";
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
      const { tools, problems } = wordings
        ? wordedTools(corpus, wordings, parse, wanted)
        : inPlace(formTools(corpus, parse, wanted));
      const files: ExportFile[] = [];
      const losses: Problem[] = [];
      for (const { form, located } of tools) {
        const made = await target.make({ ...form, lock: locks?.get(form.tool.id) });
        files.push(...made.files);
        losses.push(...made.losses.map(located));
      }
      return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), problems: [...problems, ...losses] };
    },
  };
}

/** Without an owner's wording every problem is where it says it is. */
function inPlace({ tools, problems }: FormTools): WordedTools {
  return { tools: tools.map((form) => ({ form, located: (problem) => problem })), problems };
}
