/** A tool as the nodes of an ODK form: what the XForm and the XLSForm are both written from. */
import { USAGE_SECTION } from "../../../corpus/usage-section.ts";
import type { Normal } from "../../../conditions/normalise.ts";
import type { GroupQuestion, Question } from "../../../kinds/generated/types.ts";
import { keepingOf } from "../../../tools/keeping.ts";
import type { QuestionLogic } from "../../../tools/logic.ts";
import { copyright } from "../form-header.ts";
import type { FixedField } from "../../../tools/usage/usage-record.ts";
import { fixedFields } from "../../../tools/usage/usage-record.ts";
import { cautions } from "../caution.ts";
import type { FormTool } from "../form-tool.ts";
import { valueWhileAsked, whileAsked } from "../formula/asked-test.ts";
import { bandValues, incompleteValue } from "../formula/band-values.ts";
import { conditionTest } from "../formula/condition-test.ts";
import type { Test, Value } from "../formula/formula.ts";
import { all, answered, is, not } from "../formula/formula.ts";
import { scoreValues } from "../formula/score-values.ts";
import { withoutLinks } from "./formatting.ts";
import type { KeptAttribute } from "./kept-attributes.ts";
import { answerKept } from "./kept-attributes.ts";
import { helpOf, rowHelp, stillOffered } from "../question-words.ts";
import { BAND, BAND_MOST, INCOMPLETE, SCORE, SCORE_MAX, SCORE_MIN } from "../result-names.ts";
import { AT_LEAST, NO_RESULT, RESULT_LABELS, bandWords } from "../result-words.ts";

export interface FormNode {
  readonly type:
    | "group"
    | "grid"
    | "repeat"
    | "note"
    | "select_one"
    | "select_multiple"
    | "text"
    | "long_text"
    | "integer"
    | "date"
    | "signature"
    | "calculate";
  readonly name: string;
  readonly label?: string;
  readonly hint?: string;
  /** How a client is asked to draw it. */
  readonly appearance?: "field-list" | "likert" | "multiline" | "signature";
  /** When it is asked; undefined for always. */
  readonly relevant?: Test;
  readonly required?: true;
  readonly choices?: readonly Choice[];
  /** The name of its list of answers, which the rows of a grid share. */
  readonly list?: string;
  readonly calculate?: Value;
  /** The same words in every record, for a field that nobody answers. */
  readonly fixed?: string;
  readonly limits?: Limits;
  /** How its answer is kept; left out where nothing is answered. */
  readonly kept?: readonly KeptAttribute[];
  /** The most entries of a repeat. */
  readonly most?: number;
  readonly children?: readonly FormNode[];
}

export interface Choice {
  readonly code: string;
  readonly label: string;
}

export interface Limits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

export function formNodes(form: FormTool): readonly FormNode[] {
  const { tool, logic } = form;
  const sections = logic.sections.map(({ id, when, questions }): FormNode => {
    const section = tool.sections.find((one) => one.id === id);
    return {
      type: "group",
      name: id,
      label: section?.title ?? id,
      ...relevance(when, form),
      children: [
        ...(section?.help === undefined ? [] : [note(`${id}.help`, section.help.trim())]),
        ...(id === USAGE_SECTION ? fixedFields(tool).map(fixedNode) : []),
        ...questions.flatMap((question) => questionNodes(question, form)),
      ],
    };
  });
  const first = cautions(form).map(({ name, text }) => note(`caution.${name}`, text));
  const rights = copyright(form);
  const last = rights === "" ? [] : [note("form.rights", rights)];
  return [...first, ...sections, ...resultNodes(form), ...last].map(plain);
}

function fixedNode({ id, label, value }: FixedField): FormNode {
  return { type: "calculate", name: id, label, fixed: value };
}

/** The same node with nothing in its words that a client would make a link or an element of. */
function plain(node: FormNode): FormNode {
  const { label, hint, choices, children } = node;
  return {
    ...node,
    ...(label === undefined ? {} : { label: withoutLinks(label) }),
    ...(hint === undefined ? {} : { hint: withoutLinks(hint) }),
    ...(choices ? { choices: choices.map((one) => ({ ...one, label: withoutLinks(one.label) })) } : {}),
    ...(children ? { children: children.map(plain) } : {}),
  };
}

/** `group` is the repeating group around it. */
function questionNodes(logic: QuestionLogic, form: FormTool, group?: GroupQuestion): readonly FormNode[] {
  const { question, own } = logic;
  const kept = { kept: answerKept(keepingOf(form.tool, question, group)) };
  const help = question.type === "statement" ? question.help?.trim() : helpOf(question);
  const node = {
    name: question.id,
    label: question.label,
    ...(help === undefined || isGroup(question) ? {} : { hint: help }),
    ...relevance(own, form),
    ...("required" in question && question.required && question.type !== "matrix" ? { required: true as const } : {}),
  };
  const choices = () => ({
    choices: stillOffered(question, form.library.today).map(({ code, label }) => ({ code, label })),
    list: question.id,
  });
  /** Clients draw no hint of a group. Three parts keep the name apart from those of a grid's rows. */
  const groupHelp = () => (help === undefined ? [] : [note(`${question.id}.help.note`, help)]);
  switch (question.type) {
    case "yes_no_not_known":
    case "single_choice":
      return [{ ...node, ...kept, type: "select_one", ...choices() }];
    case "multiple_choice":
      return [{ ...node, ...kept, type: "select_multiple", ...choices() }];
    case "text":
    case "long_text":
      return [
        {
          ...node,
          ...kept,
          type: question.type,
          ...(question.type === "long_text" ? { appearance: "multiline" as const } : {}),
          ...(question.max_length === undefined ? {} : { limits: { maxLength: question.max_length } }),
        },
      ];
    case "date":
      return [{ ...node, ...kept, type: "date" }];
    case "number":
      return [{ ...node, ...kept, type: "integer", limits: numberLimits(question) }];
    case "matrix":
      return [
        {
          ...node,
          type: "grid",
          appearance: "field-list",
          children: [...groupHelp(), ...rowNodes(question, { ...kept, ...choices() })],
        },
      ];
    case "repeating_group":
      return [
        ...groupHelp().map((one) => ({ ...one, ...relevance(own, form) })),
        {
          ...node,
          type: "repeat",
          ...(question.most === undefined ? {} : { most: question.most }),
          children: logic.inner.flatMap((one) => questionNodes(one, form, question)),
        },
      ];
    case "statement":
      return [{ ...node, type: "note" }];
    case "signature":
      return [
        { ...node, ...kept, type: "text" },
        {
          ...relevance(own, form),
          ...kept,
          type: "signature",
          appearance: "signature",
          name: `${question.id}.drawn`,
          label: "Signature",
        },
      ];
  }
}

function isGroup({ type }: Question): boolean {
  return type === "matrix" || type === "repeating_group";
}

type Matrix = Extract<Question, { type: "matrix" }>;

function rowNodes(question: Matrix, shared: Pick<FormNode, "kept" | "choices" | "list">): readonly FormNode[] {
  return question.rows.map((row): FormNode => {
    const help = rowHelp(question, row);
    return {
      type: "select_one",
      appearance: "likert",
      name: `${question.id}.${row.code}`,
      label: row.label,
      ...(help === undefined ? {} : { hint: help }),
      ...(question.required ? { required: true } : {}),
      ...shared,
    };
  });
}

function numberLimits({ minimum, maximum }: Extract<Question, { type: "number" }>): Limits {
  return { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
}

/** A group at the end of the form; none for a tool that has neither a score nor bands. */
function resultNodes(form: FormTool): readonly FormNode[] {
  const { logic, tool } = form;
  const scores = scoreValues(logic);
  const bands = bandValues(logic);
  const worked = (name: string, label: string, calculate: Value): FormNode => ({
    type: "calculate",
    name,
    label,
    calculate: valueWhileAsked(calculate, logic),
  });
  const result = answered(tool.bands ? BAND : SCORE_MIN);
  const children = [
    ...(scores
      ? [worked(SCORE_MIN, RESULT_LABELS.scoreMin, scores.min), worked(SCORE_MAX, RESULT_LABELS.scoreMax, scores.max)]
      : []),
    ...(bands
      ? [worked(BAND, RESULT_LABELS.band, bands.least), worked(BAND_MOST, RESULT_LABELS.bandMost, bands.most)]
      : []),
    ...(scores ? [worked(INCOMPLETE, RESULT_LABELS.incomplete, incompleteValue(logic))] : []),
    ...(tool.bands ?? []).map((band) => note(`band.is.${band.code}`, bandWords(band, form), is(BAND, [band.code]))),
    ...(scores
      ? [
          note(`${INCOMPLETE}.none`, NO_RESULT, not(result)),
          note(`${INCOMPLETE}.at_least`, AT_LEAST, all([is(INCOMPLETE, ["yes"]), result])),
        ]
      : []),
  ];
  return children.length > 0 ? [{ type: "group", name: SCORE, label: RESULT_LABELS.result, children }] : [];
}

function note(name: string, label: string, relevant?: Test): FormNode {
  return { type: "note", name, label, ...(relevant ? { relevant } : {}) };
}

function relevance(condition: Normal | undefined, form: FormTool): Pick<FormNode, "relevant"> {
  return condition ? { relevant: whileAsked(conditionTest(condition, form.logic), form.logic) } : {};
}
