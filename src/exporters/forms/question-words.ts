/** What stands beside a question for the worker who answers it, the same in every sort of form. */
import type { Option, Question } from "../../kinds/generated/types.ts";

export type Matrix = Extract<Question, { type: "matrix" }>;

/** The answers of a question or of the rows of a grid; none for one that is answered otherwise. */
export function answersOffered(question: Question): readonly Option[] {
  if (question.type === "yes_no_not_known") return yesNoAnswers(question);
  if (question.type === "matrix") return question.columns;
  return "options" in question ? question.options : [];
}

/** Answers that are no longer offered stay in old records and are left out of new forms. `today` is year-month-day. */
export function stillOffered(question: Question, today: string): readonly Option[] {
  return answersOffered(question).filter(({ retired }) => retired === undefined || retired > today);
}

/** The help of a question and of its answers; undefined where there is none. */
export function helpOf(question: Question): string | undefined {
  const explained = answersOffered(question).flatMap(({ label, help }) =>
    help === undefined ? [] : [`${label}: ${help.trim()}`],
  );
  return lines([question.help, ...explained]);
}

/** What each answer looks like in a row of a grid, since a grid's cells hold nothing but the mark. */
export function rowHelp(question: Matrix, { code, help }: Matrix["rows"][number]): string | undefined {
  const cells = question.columns.flatMap((column) => {
    const text = question.cells?.find((cell) => cell.row === code && cell.column === column.code)?.text;
    return text === undefined ? [] : [`${column.label}: ${text}`];
  });
  return lines([help, ...cells]);
}

/** Those of the texts that there are, each on a line of its own; undefined where there is none. */
export function lines(texts: readonly (string | undefined)[]): string | undefined {
  const known = texts.flatMap((text) => (text === undefined ? [] : [text.trim()]));
  return known.length > 0 ? known.join("\n") : undefined;
}

function yesNoAnswers({ may_decline: mayDecline }: Extract<Question, { type: "yes_no_not_known" }>): readonly Option[] {
  return [
    { code: "yes", label: "Yes" },
    { code: "no", label: "No" },
    { code: "not_known", label: "Not known" },
    ...(mayDecline ? [{ code: "declined", label: "Declined to answer" }] : []),
  ];
}
