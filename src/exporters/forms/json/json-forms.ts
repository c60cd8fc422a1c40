/** The JSON Schema target: the contract for the answers to each tool, which programs check records against. */
import { entryOf } from "../../../document/data.ts";
import type { Problem } from "../../../document/problem.ts";
import { formExporter } from "../form-exporter.ts";
import { formProblem } from "../form-problem.ts";
import type { FormTool } from "../form-tool.ts";
import { questionNodes } from "../form-tool.ts";
import { conditionTest } from "../formula/condition-test.ts";
import { all } from "../formula/formula.ts";
import { besideLosses, typeSpans } from "../tool-losses.ts";
import { answersSchema } from "./answers-schema.ts";
import { testSchema } from "./test-schema.ts";

export const jsonForms = formExporter({
  id: "json-schema",
  title: "Answers to forms as JSON Schema",
  holds: ["conditions", "grids", "repeating-groups", "help", "privacy-classes"],
  files: (form) => [
    { path: `answers-${form.tool.id}.schema.json`, content: `${JSON.stringify(answersSchema(form), null, 2)}\n` },
  ],
  losses: (form) => [
    ...resultLosses(form),
    ...dayLosses(form),
    ...typeSpans(form, "statement").map((span) =>
      formProblem("form-loss", form.uri, span, {
        says: "A schema of answers does not hold what is only read.",
        todo: "Show workers the tool's page, or load another sort of form.",
      }),
    ),
    ...besideLosses(form),
  ],
});

function resultLosses({ data, uri }: FormTool): readonly Problem[] {
  const score = entryOf(data, "score");
  if (!score) return [];
  return [
    formProblem("form-loss", uri, score.keySpan, {
      says: "A schema of answers has room for the score and cannot count it.",
      why: "A record could hold a score that its answers do not come to.",
      todo: "Let the case system work it out with this program, or load another sort of form.",
    }),
  ];
}

/** Conditions on days are the only ones that JSON Schema has no words for. */
function dayLosses({ data, uri, logic }: FormTool): readonly Problem[] {
  return questionNodes(data).flatMap((node) => {
    const id = entryOf(node, "id")?.value;
    const name = id?.type === "scalar" ? String(id.value) : "";
    const when = logic.questions.get(name)?.when ?? [];
    if (!id || testSchema(all(when.map((one) => conditionTest(one, logic)))) !== undefined) return [];
    const at = entryOf(node, "visible_when")?.value ?? id;
    return [
      formProblem("form-loss", uri, at.span, {
        says: "A schema of answers cannot compare days, so it takes an answer here whether it was asked or not.",
        why: "A record could hold an answer that nobody was asked for.",
        todo: "Ask a question with fixed answers instead, where that matters.",
      }),
    ];
  });
}
