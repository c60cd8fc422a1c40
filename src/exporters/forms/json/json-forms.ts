/** The JSON Schema target: the contract for the answers to each tool, and how JSON Forms lays them out. */
import { entryOf, textAt } from "../../../document/data.ts";
import type { Problem } from "../../../document/problem.ts";
import { formExporter } from "../form-exporter.ts";
import { formProblem } from "../form-problem.ts";
import type { FormTool } from "../form-tool.ts";
import { questionNodes } from "../form-tool.ts";
import { besideLosses } from "../tool-losses.ts";
import { answersSchema } from "./answers-schema.ts";
import { shownSchema, uiSchema } from "./ui-schema.ts";

export const jsonForms = formExporter({
  id: "json-schema",
  title: "Answers to forms as JSON Schema",
  holds: ["conditions", "grids", "repeating-groups", "help", "privacy-classes", "keeping"],
  make: (form) => ({
    files: [
      { path: `answers-${form.tool.id}.schema.json`, content: `${JSON.stringify(answersSchema(form), null, 2)}\n` },
      { path: `answers-${form.tool.id}.uischema.json`, content: `${JSON.stringify(uiSchema(form), null, 2)}\n` },
    ],
    losses: [
      ...resultLosses(form),
      ...usageLosses(form),
      ...dayLosses(form),
      ...entryLosses(form),
      ...besideLosses(form),
    ],
  }),
});

function resultLosses({ data, uri }: FormTool): readonly Problem[] {
  const score = entryOf(data, "score");
  if (!score) return [];
  return [
    formProblem("form-loss", uri, score.keySpan, {
      says: "A schema of answers has room for the score and cannot count it, and JSON Forms does not show it.",
      why: "A record could hold a score that its answers do not come to.",
      todo: "Let the case system work it out with this program, or load another sort of form.",
    }),
  ];
}

function usageLosses({ data, uri }: FormTool): readonly Problem[] {
  const usage = entryOf(data, "usage");
  if (!usage) return [];
  return [
    formProblem("form-loss", uri, usage.keySpan, {
      says: "A schema of answers says what the tool, its edition and its version are, and writes them into no record.",
      why: "Uses of the tool could not be told from those of another one.",
      todo: "Let the case system fill in these three fields, or load another sort of form.",
    }),
  ];
}

/** Conditions on days are the only ones that JSON Schema has no words for. */
function dayLosses(form: FormTool): readonly Problem[] {
  const { data, uri, logic } = form;
  return questionNodes(data).flatMap((node) => {
    const id = entryOf(node, "id")?.value;
    if (!id || shownSchema(logic.questions.get(textAt(node, "id") ?? "")?.when ?? [], form) !== undefined) return [];
    const at = entryOf(node, "visible_when")?.value ?? id;
    return [
      formProblem("form-loss", uri, at.span, {
        says: "A schema of answers cannot compare days, so it shows this and takes an answer whether it was asked or not.",
        why: "A record could hold an answer that nobody was asked for.",
        todo: "Ask a question with fixed answers instead, where that matters.",
      }),
    ];
  });
}

/** A rule of JSON Forms inside an entry sees that entry alone, and these conditions are on questions outside it. */
function entryLosses({ data, uri, logic }: FormTool): readonly Problem[] {
  const inner = new Set(
    logic.sections.flatMap(({ questions }) => questions.flatMap((one) => one.inner.map(({ question }) => question.id))),
  );
  return questionNodes(data).flatMap((node) => {
    const condition = entryOf(node, "visible_when")?.value;
    if (!condition || !inner.has(textAt(node, "id") ?? "")) return [];
    return [
      formProblem("form-loss", uri, condition.span, {
        says: "JSON Forms shows this in every entry of the group, whether it is asked or not.",
        why: "A worker could answer what should not be asked; the schema of answers then refuses the record.",
        todo: "Put the condition on the whole group, or load another sort of form.",
      }),
    ];
  });
}
