/** The target for paper and for reading: a blank form as one accessible page that prints. */
import type { Problem } from "../../../document/problem.ts";
import { entryOf } from "../../../document/data.ts";
import { formExporter } from "../form-exporter.ts";
import { formProblem } from "../form-problem.ts";
import type { FormTool } from "../form-tool.ts";
import { blankForm } from "./blank-form.tsx";

export const blankForms = formExporter({
  id: "blank",
  title: "Blank forms to read and to print (HTML)",
  holds: [
    "prose",
    "conditions",
    "bands",
    "grids",
    "repeating-groups",
    "signatures",
    "help",
    "privacy-classes",
    "keeping",
  ],
  make: (form) => ({
    files: [{ path: `${form.tool.id}.html`, content: blankForm(form) }],
    losses: losses(form),
  }),
});

/** Paper adds nothing up. */
function losses({ tool, data, uri }: FormTool): readonly Problem[] {
  const score = entryOf(data, "score")?.keySpan;
  if (!tool.score || !score) return [];
  return [
    formProblem("form-loss", uri, score, {
      says: "The blank form does not work the score out: the worker writes it down.",
      why: "Adding up by hand goes wrong, most often where an answer is not known.",
      todo: "Enter the answers in the case system, which works it out.",
    }),
  ];
}
