/** What an author wrote that a SurveyJS form cannot hold, each at the author's own words. */
import type { Problem } from "../../../document/problem.ts";
import { entryOf } from "../../../document/data.ts";
import { fixedFields } from "../../../tools/usage/usage-record.ts";
import { formProblem } from "../form-problem.ts";
import type { FormTool } from "../form-tool.ts";
import { questionNodes } from "../form-tool.ts";
import { isEndless } from "./survey-expression.ts";
import { besideLosses, keepingLosses } from "../tool-losses.ts";

export function surveyLosses(form: FormTool): readonly Problem[] {
  return [
    ...keepingLosses(form, "A SurveyJS form"),
    ...bracedNames(form),
    ...endlessEdition(form),
    ...besideLosses(form),
  ];
}

/** A stroke at the end of a text takes its last quotation mark away, and SurveyJS knows no other way to write one. */
function endlessEdition({ tool, data, uri }: FormTool): readonly Problem[] {
  const edition = entryOf(data, "edition")?.value;
  if (!edition || !fixedFields(tool).some(({ value }) => isEndless(value))) return [];
  return [
    formProblem("form-loss", uri, edition.span, {
      says: "A SurveyJS form cannot record an edition that ends in a backslash.",
      why: "Nobody could tell from a record which edition was used.",
      todo: "Write the edition without it.",
    }),
  ];
}

/** SurveyJS puts an answer in the place of its name in braces, and offers no way to keep the braces. */
function bracedNames({ data, uri, logic }: FormTool): readonly Problem[] {
  return questionNodes(data).flatMap((node) => {
    const label = entryOf(node, "label")?.value;
    const text = label?.type === "scalar" && typeof label.value === "string" ? label.value : "";
    const names = [...text.matchAll(/\{([^{}]+)\}/gu)].map(([, name = ""]) => name.trim().split(".")[0] ?? "");
    if (!label || !names.some((name) => logic.questions.has(name))) return [];
    return [
      formProblem("form-loss", uri, label.span, {
        says: "A SurveyJS form shows the answer to a question in the place of its name in braces.",
        why: "Workers would read another question than the one that was agreed.",
        todo: "Write it without braces.",
      }),
    ];
  });
}
