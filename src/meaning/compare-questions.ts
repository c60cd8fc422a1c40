/** What changed in the questions of a tool: which there are, their answers, what they add, when they are asked. */
import type { Option, Question, Tool } from "../kinds/generated/types.ts";
import type { Change, Spot } from "./change.ts";
import { cameOrWent } from "./change.ts";
import { meaningOf } from "./compare-branches.ts";
import type { ToolPair } from "./compare-tools.ts";
import { fieldsOf } from "./field.ts";
import { pairsOf } from "./pairs.ts";

/** A question with what its section and its group say of when it is asked. */
export interface AskedQuestion {
  readonly question: Question;
  /** The group it is in, by its code. */
  readonly group: string | undefined;
  readonly section: string;
}

export function questionChanges({ before, after }: ToolPair, spot: Spot): readonly Change[] {
  const { both, added, removed } = pairsOf(
    questionsOf(before.value),
    questionsOf(after.value),
    ({ question }) => question.id,
  );
  return [
    ...sectionChanges({ before, after }, spot),
    ...both.flatMap(([was, is]) => {
      const { id, label } = is.question;
      const at = { ...spot, key: `${spot.document}#${id}`, subject: `${spot.subject}, “${label}”` };
      const field = fieldsOf<Question>(
        at,
        { side: before.side, value: was.question },
        { side: after.side, value: is.question },
      );
      const answer = (code: string): string =>
        `“${optionNamed(is.question, code) ?? optionNamed(was.question, code) ?? code.replaceAll("_", " ")}”`;
      return [
        ...field(
          "question",
          "sort of answer",
          ({ type }) => type,
          (type) => type.replaceAll("_", " "),
        ),
        ...optionChanges(at, was.question, is.question),
        ...field(
          "caution",
          "answer to assume while nobody knows",
          (one) => ("cautious" in one ? one.cautious : undefined),
          answer,
        ),
        ...field(
          "question",
          "need to answer it",
          (one) => ("required" in one && one.required ? true : undefined),
          () => "that it must be answered",
        ),
        ...field(
          "sharing",
          "sensitivity",
          (one) => ("privacy" in one ? one.privacy : undefined),
          (privacy) => privacy.replaceAll("_", " "),
        ),
        ...conditionChanges(at, spot.document, was.question, is.question, { before, after }),
      ];
    }),
    ...added.map(({ question }) =>
      cameOrWent(
        { ...spot, key: `${spot.document}#${question.id}` },
        "question",
        "added",
        `${spot.subject}: new question “${question.label}”.`,
      ),
    ),
    ...removed.map(({ question }) =>
      cameOrWent(
        { ...spot, key: `${spot.document}#${question.id}` },
        "question",
        "removed",
        `${spot.subject}: the question “${question.label}” is gone.`,
      ),
    ),
  ];
}

function sectionChanges(pair: ToolPair, spot: Spot): readonly Change[] {
  const { both } = pairsOf(pair.before.value.sections, pair.after.value.sections, ({ id }) => id);
  return both.flatMap(([was, is]) =>
    conditionChanges({ ...spot, subject: `${spot.subject}, part “${is.title}”` }, spot.document, was, is, pair),
  );
}

interface Conditional {
  readonly visible_when?: string;
}

function conditionChanges(
  at: Spot,
  home: string,
  was: Conditional,
  is: Conditional,
  { before, after }: ToolPair,
): readonly Change[] {
  const [old, now] = [was.visible_when, is.visible_when];
  if (old !== undefined && now !== undefined && meaningOf(old) === meaningOf(now)) return [];
  const field = fieldsOf<Conditional>(at, { side: before.side, value: was }, { side: after.side, value: is });
  return field(
    "question",
    "condition on which it is asked",
    ({ visible_when }) => visible_when,
    (when, side) => side.condition(home, when),
  );
}

function optionChanges(at: Spot, was: Question, is: Question): readonly Change[] {
  const { both, added, removed } = pairsOf(optionsOf(was), optionsOf(is), ({ code }) => code);
  const retired = both.filter(([old, now]) => old.retired === undefined && now.retired !== undefined);
  return [
    ...both.flatMap(([old, now]): readonly Change[] => {
      const [less, more] = [old.points ?? 0, now.points ?? 0];
      if (less === more) return [];
      const sentence = `${at.subject}: “${now.label}” now adds ${more}; it added ${less}.`;
      return [cameOrWent(at, "score", "added", sentence)].map((change) => ({ ...change, sort: "changed" as const }));
    }),
    ...added.map(({ label, points }) => {
      const adds = points === undefined || points === 0 ? "" : `, which adds ${points}`;
      return cameOrWent(at, "option", "added", `${at.subject}: new answer “${label}”${adds}.`);
    }),
    ...removed.map(({ label }) => cameOrWent(at, "option", "removed", `${at.subject}: the answer “${label}” is gone.`)),
    ...retired.map(([, { label }]) =>
      cameOrWent(at, "option", "removed", `${at.subject}: the answer “${label}” is no longer offered.`),
    ),
  ];
}

/** Every question, those of repeating groups included, in the order of the form. */
export function questionsOf({ sections }: Tool): readonly AskedQuestion[] {
  const inside = (question: Question, section: string, group?: string): readonly AskedQuestion[] => [
    { question, group, section },
    ...(question.type === "repeating_group"
      ? question.questions.flatMap((one) => inside(one, section, question.id))
      : []),
  ];
  return sections.flatMap(({ id, questions }) => questions.flatMap((question) => inside(question, id)));
}

/** Everything that can be chosen in a question; rows of a grid are told apart from its columns. */
export function optionsOf(question: Question): readonly Option[] {
  switch (question.type) {
    case "yes_no_not_known":
      return [
        { code: "yes", label: "Yes", ...points(question.points?.yes) },
        { code: "no", label: "No", ...points(question.points?.no) },
        ...(question.may_decline === true ? [{ code: "declined", label: "Declined" }] : []),
      ];
    case "single_choice":
    case "multiple_choice":
      return question.options;
    case "matrix":
      return [...question.columns, ...question.rows.map(({ code, label }) => ({ code: `row ${code}`, label }))];
    default:
      return [];
  }
}

function points(value: number | undefined): { readonly points?: number } {
  return value === undefined ? {} : { points: value };
}

function optionNamed(question: Question, code: string): string | undefined {
  return optionsOf(question).find((option) => option.code === code)?.label;
}
