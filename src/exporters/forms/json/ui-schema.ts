/** How JSON Forms lays out the answers to a tool: a group for each section, and when each question is shown. */
import type { Normal } from "../../../conditions/normalise.ts";
import type { Question } from "../../../kinds/generated/types.ts";
import type { QuestionLogic, SectionLogic } from "../../../tools/logic.ts";
import { cautions } from "../caution.ts";
import type { FormTool } from "../form-tool.ts";
import { whileAsked } from "../formula/asked-test.ts";
import { conditionTest } from "../formula/condition-test.ts";
import type { Test } from "../formula/formula.ts";
import { all, answered, is, not } from "../formula/formula.ts";
import { helpOf, lines } from "../question-words.ts";
import { BAND, INCOMPLETE, SCORE, SCORE_MIN } from "../result-names.ts";
import { AT_LEAST, NO_RESULT, RESULT_LABELS, bandWords } from "../result-words.ts";
import type { JsonSchema } from "./test-schema.ts";
import { testSchema } from "./test-schema.ts";

export interface UiElement {
  readonly type: "VerticalLayout" | "Group" | "Control" | "Label";
  /** Of a group or a control. */
  readonly label?: string;
  /** What a label says. */
  readonly text?: string;
  /** Which answer a control is for, in the schema of the answers. */
  readonly scope?: string;
  /** Without one it is always shown. */
  readonly rule?: UiRule;
  readonly options?: UiOptions;
  readonly elements?: readonly UiElement[];
}

export interface UiRule {
  readonly effect: "SHOW";
  /** The whole record must fit, since an answer may stand anywhere in it. */
  readonly condition: { readonly scope: "#"; readonly schema: JsonSchema };
}

export interface UiOptions {
  /** The name of the section, question, row or note in the form. */
  readonly name: string;
  readonly multi?: true;
  readonly format?: "radio";
  /** How an entry of a repeating group is laid out. */
  readonly detail?: UiElement;
}

export function uiSchema(form: FormTool): UiElement {
  return {
    type: "VerticalLayout",
    elements: [
      ...cautions(form).map(({ name, text }) => label(`caution.${name}`, text)),
      ...form.logic.sections.map((section) => sectionElement(section, form)),
      ...resultElements(form),
    ],
  };
}

/**
 * Whether conditions hold of a record that may still have answers to hidden questions; undefined where they compare
 * days, which a rule of JSON Forms cannot.
 */
export function shownSchema(conditions: readonly Normal[], { logic }: FormTool): JsonSchema | undefined {
  return testSchema(whileAsked(all(conditions.map((one) => conditionTest(one, logic))), logic));
}

function sectionElement({ id, when, questions }: SectionLogic, form: FormTool): UiElement {
  const section = form.tool.sections.find((one) => one.id === id);
  const help = section?.help?.trim();
  return {
    type: "Group",
    label: section?.title ?? id,
    ...ruleOf(when, form),
    options: { name: id },
    elements: [
      ...(help === undefined ? [] : [label(`${id}.help`, help)]),
      ...questions.map((one) => ruled(questionElement(one.question, one.inner), ruleOf(one.own, form))),
    ],
  };
}

/** The plain controls of JSON Forms draw a repeating group whatever its own rule says, but not inside what is hidden. */
function ruled(element: UiElement, rule: Pick<UiElement, "rule">): UiElement {
  if (!rule.rule || !element.options?.detail) return { ...element, ...rule };
  return { type: "VerticalLayout", ...rule, elements: [element] };
}

function questionElement(question: Question, inner: readonly QuestionLogic[]): UiElement {
  const control = (options: Partial<UiOptions> = {}): UiElement => ({
    type: "Control",
    scope: `#/properties/${question.id}`,
    label: question.label,
    options: { name: question.id, ...options },
  });
  const help = helpOf(question);
  switch (question.type) {
    case "statement":
      return label(question.id, lines([question.label, question.help]) ?? "");
    case "matrix":
      return {
        type: "Group",
        label: question.label,
        options: { name: question.id },
        elements: [
          ...(help === undefined ? [] : [label(`${question.id}/help`, help)]),
          ...question.rows.map(({ code, label: words }) => ({
            type: "Control" as const,
            scope: `#/properties/${question.id}/properties/${code}`,
            label: words,
            options: { name: `${question.id}.${code}`, format: "radio" as const },
          })),
        ],
      };
    case "repeating_group":
      return control({
        detail: { type: "VerticalLayout", elements: inner.map((one) => questionElement(one.question, one.inner)) },
      });
    case "yes_no_not_known":
    case "single_choice":
      return control({ format: "radio" });
    case "long_text":
      return control({ multi: true });
    case "multiple_choice":
    case "text":
    case "date":
    case "number":
    case "signature":
      return control();
  }
}

/**
 * What the result means, once it stands in the record. JSON Forms takes the point in `score.min` for a step down into
 * the record, so that no control can show the numbers.
 */
function resultElements(form: FormTool): readonly UiElement[] {
  const { tool } = form;
  const note = (name: string, text: string, test: Test): UiElement => ({
    ...label(name, text),
    ...showWhere(testSchema(test)),
  });
  const result = answered(tool.bands ? BAND : SCORE_MIN);
  const elements = [
    ...(tool.bands ?? []).map((band) => note(`${BAND}/${band.code}`, bandWords(band, form), is(BAND, [band.code]))),
    ...(tool.score
      ? [
          note(`${INCOMPLETE}/none`, NO_RESULT, not(result)),
          note(`${INCOMPLETE}/at_least`, AT_LEAST, all([is(INCOMPLETE, ["yes"]), result])),
        ]
      : []),
  ];
  return elements.length === 0
    ? []
    : [{ type: "Group", label: RESULT_LABELS.result, options: { name: SCORE }, elements }];
}

function label(name: string, text: string): UiElement {
  return { type: "Label", text, options: { name } };
}

function ruleOf(condition: Normal | undefined, form: FormTool): Pick<UiElement, "rule"> {
  return condition ? showWhere(shownSchema([condition], form)) : {};
}

function showWhere(schema: JsonSchema | undefined): Pick<UiElement, "rule"> {
  return schema === undefined ? {} : { rule: { effect: "SHOW", condition: { scope: "#", schema } } };
}
