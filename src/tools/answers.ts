/** What somebody answered on a tool, in the permanent codes of its questions. */

/** By question code; a question that is not in it is unanswered. */
export type Answers = Readonly<Record<string, Answer>>;

export type Answer =
  /** The code of an answer, words, the name of who signed, or a day as `2026-01-31`. */
  | string
  /** A whole number. */
  | number
  /** The codes ticked in a multiple choice; nothing ticked is unanswered. */
  | readonly string[]
  | RowAnswers
  /** The entries of a repeating group. */
  | readonly Answers[];

/** The rows of a grid that were answered: the row's code and the column's. */
export type RowAnswers = Readonly<Record<string, string>>;

/** Answers that say that the answer is missing. An unanswered question is missing without saying so. */
const MISSING: readonly string[] = ["not_known", "declined"];

/** Whether a code answers its question, and does not say that the answer is not known or was declined. */
export function isCertainCode(code: string): boolean {
  return !MISSING.includes(code);
}

/** Whether something was answered and no part of it is missing. */
export function isCertain(value: string | number | readonly string[] | null): boolean {
  if (value === null) return false;
  if (typeof value === "number") return true;
  if (typeof value === "string") return isCertainCode(value);
  return value.length > 0 && value.every(isCertainCode);
}
