/** A tool's sections and questions as items of a Questionnaire; every name is the author's own. */
import { USAGE_SECTION } from "../../../corpus/usage-section.ts";
import type { GroupQuestion, Question } from "../../../kinds/generated/types.ts";
import { keepingOf } from "../../../tools/keeping.ts";
import type { QuestionLogic, SectionLogic } from "../../../tools/logic.ts";
import type { FixedField } from "../../../tools/usage/usage-record.ts";
import { fixedFields } from "../../../tools/usage/usage-record.ts";
import type { FormTool } from "../form-tool.ts";
import type { Matrix } from "../question-words.ts";
import { helpOf, lines, rowHelp, stillOffered } from "../question-words.ts";
import { codingOf } from "./canonical.ts";
import { enabling } from "./enable.ts";
import { itemControl, leastValue, mostEntries, mostValue, signatureRequired } from "./extensions.ts";
import { answerKept } from "./kept-extensions.ts";
import type { Extension, Item } from "./resource.ts";

/** A section with everything in it. */
export function sectionItem({ id, when, questions }: SectionLogic, form: FormTool): Item {
  const section = form.tool.sections.find((one) => one.id === id);
  const { fields, extensions } = enabling(when, form);
  return {
    ...extended(extensions),
    linkId: id,
    text: section?.title ?? id,
    type: "group",
    ...fields,
    item: [
      ...helpItem(id, section?.help),
      ...(id === USAGE_SECTION ? fixedFields(form.tool).map(fixedItem) : []),
      ...questions.map((question) => questionItem(question, form)),
    ],
  };
}

function fixedItem({ id, label, value }: FixedField): Item {
  return { linkId: id, text: label, type: "string", readOnly: true, initial: [{ valueString: value }] };
}

/** `group` is the repeating group around it. */
function questionItem({ question, own, inner }: QuestionLogic, form: FormTool, group?: GroupQuestion): Item {
  const { fields, extensions } = enabling(own, form);
  const { extension = [], item = [], ...shape } = shapeOf(question, inner, form);
  const statement = question.type === "statement";
  const kept = statement || shape.type === "group" ? [] : answerKept(keepingOf(form.tool, question, group), form);
  const below = statement ? [] : [...helpItem(question.id, helpOf(question)), ...item];
  return {
    ...extended([...extension, ...extensions, ...kept]),
    linkId: question.id,
    text: statement ? (lines([question.label, question.help]) ?? question.label) : question.label,
    ...shape,
    ...fields,
    ...("required" in question && question.required && shape.type !== "group" ? { required: true } : {}),
    ...(below.length > 0 ? { item: below } : {}),
  };
}

type Shape = Pick<Item, "type" | "repeats" | "maxLength" | "answerOption" | "item" | "extension">;

function shapeOf(question: Question, inner: readonly QuestionLogic[], form: FormTool): Shape {
  switch (question.type) {
    case "yes_no_not_known":
      return {
        type: "choice",
        extension: [itemControl("radio-button")],
        ...options(question, form),
      };
    case "single_choice":
      return { type: "choice", extension: [itemControl("radio-button")], ...options(question, form) };
    case "multiple_choice":
      return {
        type: "choice",
        repeats: true,
        extension: [itemControl("check-box")],
        ...options(question, form),
      };
    case "text":
    case "long_text":
      return {
        type: question.type === "text" ? "string" : "text",
        ...(question.max_length === undefined ? {} : { maxLength: question.max_length }),
      };
    case "date":
      return { type: "date" };
    case "number":
      return {
        type: "integer",
        extension: [
          ...(question.minimum === undefined ? [] : [leastValue(question.minimum)]),
          ...(question.maximum === undefined ? [] : [mostValue(question.maximum)]),
        ],
      };
    case "matrix":
      return {
        type: "group",
        extension: [itemControl("table")],
        item: question.rows.map((row) => rowItem(question, row, form)),
      };
    case "repeating_group":
      return {
        type: "group",
        repeats: true,
        ...(question.most === undefined ? {} : { extension: [mostEntries(question.most)] }),
        item: inner.map((one) => questionItem(one, form, question)),
      };
    case "statement":
      return { type: "display" };
    case "signature":
      return { type: "string", extension: [signatureRequired] };
  }
}

function rowItem(question: Matrix, row: Matrix["rows"][number], form: FormTool): Item {
  const linkId = `${question.id}.${row.code}`;
  const below = helpItem(linkId, rowHelp(question, row));
  return {
    ...extended(answerKept(keepingOf(form.tool, question), form)),
    linkId,
    text: row.label,
    type: "choice",
    ...(question.required ? { required: true } : {}),
    ...options(question, form),
    ...(below.length > 0 ? { item: below } : {}),
  };
}

function options(question: Question, form: FormTool): Pick<Item, "answerOption"> {
  return {
    answerOption: stillOffered(question, form.library.today).map(({ code, label }) => ({
      valueCoding: { ...codingOf(form, question, code), display: label },
    })),
  };
}

function helpItem(linkId: string, help: string | undefined): readonly Item[] {
  if (help === undefined) return [];
  return [{ extension: [itemControl("help")], linkId: `${linkId}/help`, text: help.trim(), type: "display" }];
}

function extended(extension: readonly Extension[]): Pick<Item, "extension"> {
  return extension.length > 0 ? { extension } : {};
}
