/** What an author wrote that a Questionnaire cannot hold, each at the author's own words. */
import type { DataNode } from "../../../document/data.ts";
import { entryOf } from "../../../document/data.ts";
import type { Problem } from "../../../document/problem.ts";
import { formProblem } from "../form-problem.ts";
import type { FormTool } from "../form-tool.ts";
import { questionNodes } from "../form-tool.ts";
import { besideLosses, requiredInside } from "../tool-losses.ts";

export function losses(form: FormTool): readonly Problem[] {
  const { data, uri } = form;
  return [...questionNodes(data).flatMap((node) => questionLosses(node, uri)), ...besideLosses(form)];
}

function questionLosses(question: DataNode, uri: string): readonly Problem[] {
  const type = entryOf(question, "type")?.value;
  if (type?.type !== "scalar") return [];
  if (type.value === "signature") {
    return [
      formProblem("form-loss", uri, type.span, {
        says: "The form asks for the name of who signs, and marks that a signature is needed.",
        why: "Many case systems ignore that mark, and a typed name proves nothing.",
        todo: "Ask the team that builds the form how signatures are kept.",
      }),
    ];
  }
  if (type.value !== "repeating_group") return [];
  return requiredInside(question).map((span) =>
    formProblem("form-loss", uri, span, {
      says: "The form asks for this at once, even where there is nothing to enter in the group.",
      why: "Case systems begin a repeating group with one empty entry, and workers would have to invent an answer.",
      todo: "Ask first whether there is anything to enter, and ask the group only then.",
    }),
  );
}
