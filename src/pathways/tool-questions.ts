/** The questions of a tool that a walk-through asks, one after another, as its answers so far make them visible. */
import type { Option, Question, Tool } from "../kinds/generated/types.ts";
import type { Answers } from "../tools/answers.ts";
import { completeTool } from "../tools/result.ts";

/** One thing to answer: a question, or a row of a grid. */
export interface ToolQuestion {
  readonly question: Question;
  /** The row's code and label, in a grid. */
  readonly row: { readonly code: string; readonly label: string } | undefined;
  /** What may be answered; none for a number or a day, which are typed. */
  readonly options: readonly Option[];
  /** Whether several may be chosen. */
  readonly several: boolean;
}

/**
 * The first question that is asked and not yet dealt with; undefined when there is none. `seen` are the names dealt with,
 * answered or left: `threats`, `severity.physical`. Words, signatures and repeating groups decide nothing and are not asked.
 */
export function nextToolQuestion(tool: Tool, answers: Answers, seen: ReadonlySet<string>): ToolQuestion | undefined {
  const visible = new Set(completeTool(tool, answers).visible.questions);
  for (const question of tool.sections.flatMap(({ questions }) => questions)) {
    if (!visible.has(question.id)) continue;
    const open = partsOf(question).find((part) => !seen.has(nameOf(part)));
    if (open) return open;
  }
  return undefined;
}

/** What is answered, as conditions name it. */
export function nameOf({ question, row }: ToolQuestion): string {
  return row === undefined ? question.id : `${question.id}.${row.code}`;
}

/** The answers with one more. */
export function withAnswer(
  answers: Answers,
  asked: ToolQuestion,
  answer: string | number | readonly string[],
): Answers {
  const { question, row } = asked;
  if (row === undefined) return { ...answers, [question.id]: answer };
  const before = answers[question.id];
  const rows = typeof before === "object" && !Array.isArray(before) ? before : {};
  return { ...answers, [question.id]: { ...(rows as Readonly<Record<string, string>>), [row.code]: String(answer) } };
}

function partsOf(question: Question): readonly ToolQuestion[] {
  const plain = { question, row: undefined, several: false };
  switch (question.type) {
    case "yes_no_not_known": {
      const declined = question.may_decline === true ? [{ code: "declined", label: "Declined" }] : [];
      return [{ ...plain, options: [...YES_NO_NOT_KNOWN, ...declined] }];
    }
    case "single_choice":
      return [{ ...plain, options: question.options }];
    case "multiple_choice":
      return [{ ...plain, options: question.options, several: true }];
    case "matrix":
      return question.rows.map((row) => ({ question, row, options: question.columns, several: false }));
    case "number":
    case "date":
      return [{ ...plain, options: [] }];
    case "text":
    case "long_text":
    case "repeating_group":
    case "statement":
    case "signature":
      return [];
  }
}

const YES_NO_NOT_KNOWN: readonly Option[] = [
  { code: "yes", label: "Yes" },
  { code: "no", label: "No" },
  { code: "not_known", label: "Not known" },
];
