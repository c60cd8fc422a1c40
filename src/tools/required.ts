/** What keeps a tool from being completed: questions that are asked, must be answered and are not. */
import type { Answers } from "./answers.ts";
import type { ToolLogic } from "./logic.ts";
import type { QuestionLogic } from "./logic.ts";
import { complete } from "./result.ts";

export interface RequiredAnswer {
  /** The question, or the row of a grid as `grid.row`. */
  readonly name: string;
  /** Which entry of the repeating group, from 0, where it is in one. */
  readonly entry?: number;
}

/** In the order of the form. An unfinished form may be saved all the same; it may not be called completed. */
export function requiredUnanswered(logic: ToolLogic, answers: Answers): readonly RequiredAnswer[] {
  const { visible, answers: kept } = complete(logic, answers);
  const asked = new Set(visible.questions);
  return logic.sections.flatMap(({ questions }) => questions.flatMap((one) => missingFrom(one, kept, asked)));
}

function missingFrom(
  { question, inner }: QuestionLogic,
  answers: Answers,
  asked: ReadonlySet<string>,
): readonly RequiredAnswer[] {
  if (!asked.has(question.id)) return [];
  const answer = answers[question.id];
  if (question.type === "repeating_group") {
    const entries = Array.isArray(answer) ? (answer as readonly Answers[]) : [];
    return entries.flatMap((entry, index) =>
      inner.flatMap((one) => missingFrom(one, entry, asked)).map(({ name }) => ({ name, entry: index })),
    );
  }
  if (!("required" in question) || question.required !== true) return [];
  if (question.type === "matrix") {
    const rows = (answer ?? {}) as Readonly<Record<string, string>>;
    return question.rows.flatMap(({ code }) => (rows[code] === undefined ? [{ name: `${question.id}.${code}` }] : []));
  }
  return isAnswered(answer) ? [] : [{ name: question.id }];
}

function isAnswered(answer: Answers[string] | undefined): boolean {
  return answer !== undefined && answer !== "" && !(Array.isArray(answer) && answer.length === 0);
}
