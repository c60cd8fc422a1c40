/** Every field a system has to hold for a form, in the order of the form: a row of a grid is a field of its own. */
import { USAGE_SECTION } from "../../../corpus/usage-section.ts";
import type { GroupQuestion, Option, Question, Tool } from "../../../kinds/generated/types.ts";
import { fixedFields } from "../../../tools/usage/usage-record.ts";
import type { FormTool } from "../form-tool.ts";
import { BAND } from "../result-names.ts";

type Section = Tool["sections"][number];

export interface Field {
  /** `threats`; `severity_threats` for a row of a grid. */
  readonly id: string;
  readonly label: string;
  readonly section: Section;
  readonly question: Question;
  /** The repeating group around it. */
  readonly group: GroupQuestion | undefined;
  /** Its row, where it is part of a grid. */
  readonly row: { readonly code: string; readonly label: string } | undefined;
  /** The answers it offers; none for words, numbers and days. */
  readonly options: readonly Option[];
  /** The name of its list of answers, which the rows of a grid share. */
  readonly list: string | undefined;
}

export function fieldsOf({ tool }: FormTool): readonly Field[] {
  return tool.sections.flatMap((section) => {
    const before = section.id === USAGE_SECTION ? byHand(tool) : [];
    return [...before, ...section.questions].flatMap((question) => fields(question, section));
  });
}

/** What other forms write down about their use by themselves; a system that is built by hand needs a field for it. */
function byHand(tool: Tool): readonly Question[] {
  const fixed = fixedFields(tool).map(({ id, label, value }): Question => ({
    id,
    type: "text",
    label,
    help: `Always: ${value}`,
    privacy: "none",
  }));
  const { bands } = tool;
  if (!bands) return fixed;
  const options = bands.map(({ code, title }) => ({ code, label: title }));
  return [...fixed, { id: BAND, type: "single_choice", label: "Band", help: BAND_HELP, privacy: "personal", options }];
}

const BAND_HELP = "What the answers come to. Left empty while there is no result, which is not a low one.";

function fields(question: Question, section: Section, group?: GroupQuestion): readonly Field[] {
  const options = optionsOf(question);
  const whole: Field = {
    id: question.id,
    label: question.label,
    section,
    question,
    group,
    row: undefined,
    options,
    list: options.length > 0 ? question.id : undefined,
  };
  switch (question.type) {
    case "matrix":
      return question.rows.map((row) => ({
        ...whole,
        id: `${question.id}_${row.code}`,
        label: `${question.label}: ${row.label}`,
        row,
      }));
    case "repeating_group":
      return [whole, ...question.questions.flatMap((inner) => fields(inner, section, question))];
    case "yes_no_not_known":
    case "single_choice":
    case "multiple_choice":
    case "text":
    case "long_text":
    case "date":
    case "number":
    case "statement":
    case "signature":
      return [whole];
  }
}

function optionsOf(question: Question): readonly Option[] {
  switch (question.type) {
    case "yes_no_not_known": {
      const { yes, no } = question.points ?? {};
      return [
        { code: "yes", label: "Yes", ...(yes !== undefined && { points: yes }) },
        { code: "no", label: "No", ...(no !== undefined && { points: no }) },
        { code: "not_known", label: "Not known" },
        ...(question.may_decline ? [{ code: "declined", label: "Declined to answer" }] : []),
      ];
    }
    case "single_choice":
    case "multiple_choice":
      return question.options;
    case "matrix":
      return question.columns;
    case "text":
    case "long_text":
    case "date":
    case "number":
    case "repeating_group":
    case "statement":
    case "signature":
      return [];
  }
}
