/** The contract for the answers to a tool as JSON Schema 2020-12: what a completed form may hold and must hold. */
import type { GroupQuestion, Question } from "../../../kinds/generated/types.ts";
import { keepingOf } from "../../../tools/keeping.ts";
import type { QuestionLogic } from "../../../tools/logic.ts";
import { fixedFields } from "../../../tools/usage/usage-record.ts";
import { formTitle } from "../caution.ts";
import { formId } from "../form-id.ts";
import { copyright, statusOf } from "../form-header.ts";
import type { FormTool } from "../form-tool.ts";
import { conditionTest } from "../formula/condition-test.ts";
import { all } from "../formula/formula.ts";
import { helpOf, lines, rowHelp, stillOffered } from "../question-words.ts";
import { BAND, BAND_MOST, INCOMPLETE, SCORE_MAX, SCORE_MIN } from "../result-names.ts";
import { answerKept, recordKept } from "./kept-annotations.ts";
import type { JsonSchema } from "./test-schema.ts";
import { testSchema } from "./test-schema.ts";

export function answersSchema(form: FormTool): JsonSchema {
  const { tool, logic, library } = form;
  const questions = logic.sections.flatMap((section) => section.questions).filter(isAnswered);
  const rights = copyright(form);
  const rules = questions.flatMap((one) => [
    ...hiding(one, form),
    ...one.inner.flatMap((inner) => hidingInside(one, inner, form)),
  ]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${library.address}/answers/${formId(form)}/${tool.version}`,
    title: formTitle(form),
    description: lines([tool.summary, `Edition: ${tool.edition}.`, rights === "" ? undefined : rights]),
    "x-version": tool.version,
    "x-status": statusOf(form),
    ...recordKept(form),
    type: "object",
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(questions.map((one) => [one.question.id, answerSchema(one, form)])),
      ...Object.fromEntries(fixedFields(tool).map(({ id, label, value }) => [id, { title: label, const: value }])),
      ...resultProperties(form),
    },
    required: questions.filter(({ question, when }) => isRequired(question) && when.length === 0).map(idOf),
    ...(rules.length > 0 ? { allOf: rules } : {}),
  };
}

/** Whether a question has an answer of its own. */
export function isAnswered({ question }: QuestionLogic): boolean {
  return question.type !== "statement";
}

/** `group` is the repeating group around it. */
function answerSchema({ question, inner }: QuestionLogic, form: FormTool, group?: GroupQuestion): JsonSchema {
  const help = helpOf(question);
  return {
    title: question.label,
    ...(help === undefined ? {} : { description: help }),
    ...(question.type === "repeating_group" ? {} : answerKept(keepingOf(form.tool, question, group))),
    ...shapeOf(question, inner, form),
  };
}

function shapeOf(
  question: Question,
  inner: readonly QuestionLogic[],
  form: FormTool,
): Readonly<Record<string, unknown>> {
  const offered = () =>
    stillOffered(question, form.library.today).map(({ code, label }) => ({ const: code, title: label }));
  switch (question.type) {
    case "yes_no_not_known":
    case "single_choice":
      return { type: "string", oneOf: offered() };
    case "multiple_choice":
      return { type: "array", items: { type: "string", oneOf: offered() }, uniqueItems: true, minItems: 1 };
    case "text":
    case "long_text":
    case "signature": {
      const longest = "max_length" in question ? question.max_length : undefined;
      return { type: "string", minLength: 1, ...(longest === undefined ? {} : { maxLength: longest }) };
    }
    case "date":
      return { type: "string", format: "date" };
    case "number":
      return {
        type: "integer",
        ...(question.minimum === undefined ? {} : { minimum: question.minimum }),
        ...(question.maximum === undefined ? {} : { maximum: question.maximum }),
      };
    case "matrix":
      return {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(
          question.rows.map((row) => {
            const help = rowHelp(question, row);
            const description = help === undefined ? {} : { description: help };
            return [row.code, { title: row.label, ...description, type: "string", oneOf: offered() }];
          }),
        ),
        ...(question.required ? { required: question.rows.map(({ code }) => code) } : {}),
      };
    case "repeating_group": {
      const entries = inner.filter(isAnswered);
      return {
        type: "array",
        ...(question.most === undefined ? {} : { maxItems: question.most }),
        items: {
          type: "object",
          additionalProperties: false,
          properties: Object.fromEntries(entries.map((one) => [one.question.id, answerSchema(one, form, question)])),
          required: entries.filter((one) => isRequired(one.question) && !one.own).map(idOf),
        },
      };
    }
    case "statement":
      throw new Error("A statement has no answer.");
  }
}

/** The answer to a question that is not asked is not in the record; one that must be answered is, while it is asked. */
function hiding({ question, when }: QuestionLogic, form: FormTool): readonly JsonSchema[] {
  const asked = when.length === 0 ? undefined : testSchema(all(when.map((one) => conditionTest(one, form.logic))));
  if (asked === undefined) return [];
  return [
    {
      if: asked,
      ...(isRequired(question) ? { then: { required: [question.id] } } : {}),
      else: { properties: { [question.id]: false } },
    },
  ];
}

function hidingInside(group: QuestionLogic, { question, own }: QuestionLogic, form: FormTool): readonly JsonSchema[] {
  const asked = own && testSchema(conditionTest(own, form.logic));
  if (asked === undefined) return [];
  const entries = (items: JsonSchema) => ({ properties: { [group.question.id]: { items } } });
  return [
    {
      if: asked,
      ...(isRequired(question) ? { then: entries({ required: [question.id] }) } : {}),
      else: entries({ properties: { [question.id]: false } }),
    },
  ];
}

/** What our engine works out and puts beside the answers: a schema cannot count. */
function resultProperties({ tool, logic }: FormTool): Readonly<Record<string, JsonSchema>> {
  const bands = { type: "string", enum: logic.limits.map(({ code }) => code), readOnly: true };
  return {
    ...(tool.score
      ? {
          [SCORE_MIN]: { type: "integer", readOnly: true },
          [SCORE_MAX]: { type: "integer", readOnly: true },
          [INCOMPLETE]: { type: "string", enum: ["yes", "no"], readOnly: true },
        }
      : {}),
    ...(logic.limits.length > 0 ? { [BAND]: bands, [BAND_MOST]: bands } : {}),
  };
}

function isRequired(question: Question): boolean {
  return "required" in question && question.required === true;
}

function idOf({ question }: QuestionLogic): string {
  return question.id;
}
