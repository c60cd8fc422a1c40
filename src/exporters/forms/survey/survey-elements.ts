/** A tool's sections and questions as pages and elements of a SurveyJS form; every name is the author's own. */
import type { Normal } from "../../../conditions/normalise.ts";
import type { Question } from "../../../kinds/generated/types.ts";
import type { QuestionLogic, SectionLogic } from "../../../tools/logic.ts";
import type { FormTool } from "../form-tool.ts";
import { conditionTest } from "../formula/condition-test.ts";
import { all } from "../formula/formula.ts";
import { helpOf, lines, rowHelp, stillOffered } from "../question-words.ts";
import { htmlText } from "./html-text.ts";
import { visibleIf } from "./survey-expression.ts";
import type { Page, SurveyChoice, SurveyElement } from "./survey-model.ts";

export function sectionPage({ id, when, questions }: SectionLogic, form: FormTool): Page {
  const section = form.tool.sections.find((one) => one.id === id);
  return {
    name: id,
    title: section?.title ?? id,
    ...(section?.help === undefined ? {} : { description: section.help.trim() }),
    ...shownWhen(when ? [when] : [], form),
    elements: questions.flatMap((question) => questionElements(question, form, when ? [when] : [])),
  };
}

/**
 * SurveyJS drops the answer to a question that is hidden itself, and keeps it where only its page is hidden, so that each
 * question repeats the condition of its page.
 */
function questionElements(
  logic: QuestionLogic,
  form: FormTool,
  around: readonly Normal[] = [],
): readonly SurveyElement[] {
  const { question, own } = logic;
  const shown = shownWhen([...around, ...(own ? [own] : [])], form);
  if (question.type === "statement") {
    const text = lines([question.label, question.help]) ?? question.label;
    return [{ type: "html", name: question.id, html: htmlText(text), ...shown }];
  }
  const help = question.type === "matrix" ? gridHelp(question) : helpOf(question);
  const element: SurveyElement = {
    name: question.id,
    title: question.label,
    ...(help === undefined ? {} : { description: help }),
    ...shown,
    ...("required" in question && question.required && question.type !== "matrix" ? { isRequired: true } : {}),
    ...shapeOf(logic, form),
  };
  if (question.type !== "signature") return [element];
  return [element, { type: "signaturepad", name: `${question.id}.drawn`, title: "Signature", ...shown }];
}

type Shape = Pick<SurveyElement, "type"> & Partial<SurveyElement>;

function shapeOf({ question, inner }: QuestionLogic, form: FormTool): Shape {
  switch (question.type) {
    case "yes_no_not_known":
    case "single_choice":
      return { type: "radiogroup", choices: choices(question, form) };
    case "multiple_choice":
      return { type: "checkbox", choices: choices(question, form) };
    case "text":
    case "long_text":
      return { type: question.type === "text" ? "text" : "comment", ...longest(question.max_length) };
    case "date":
      return { type: "text", inputType: "date" };
    case "number":
      return {
        type: "text",
        inputType: "number",
        step: 1,
        ...(question.minimum === undefined ? {} : { min: question.minimum }),
        ...(question.maximum === undefined ? {} : { max: question.maximum }),
        validators: [
          {
            type: "expression",
            text: "Please write a whole number.",
            expression: `({${question.id}} empty) or ({${question.id}} % 1 = 0)`,
          },
        ],
      };
    case "matrix":
      return {
        type: "matrix",
        rows: question.rows.map(({ code, label }) => ({ value: code, text: label })),
        columns: choices(question, form),
        ...(question.required ? { eachRowRequired: true } : {}),
      };
    case "repeating_group":
      return {
        type: "paneldynamic",
        templateElements: inner.flatMap((one) => questionElements(one, form)),
        ...(question.most === undefined ? {} : { maxPanelCount: question.most }),
      };
    case "signature":
      return { type: "text" };
    case "statement":
      throw new Error("A statement has no answer.");
  }
}

/** A grid of SurveyJS has no room for help on a row, so that all of it stands above the grid. */
function gridHelp(question: Extract<Question, { type: "matrix" }>): string | undefined {
  const rows = question.rows.flatMap((row) => {
    const help = rowHelp(question, row);
    return help === undefined ? [] : [`${row.label}: ${help}`];
  });
  return lines([helpOf(question), ...rows]);
}

function choices(question: Question, form: FormTool): readonly SurveyChoice[] {
  return stillOffered(question, form.library.today).map(({ code, label }) => ({ value: code, text: label }));
}

function longest(maxLength: number | undefined): Partial<SurveyElement> {
  return maxLength === undefined ? {} : { maxLength, validators: [{ type: "text", maxLength }] };
}

function shownWhen(conditions: readonly Normal[], form: FormTool): { readonly visibleIf?: string } {
  const expression = visibleIf(all(conditions.map((condition) => conditionTest(condition, form.logic))));
  return expression === undefined ? {} : { visibleIf: expression };
}
