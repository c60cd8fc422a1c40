/** The words of every fault that can be reported, and the problem they make of one place. */
import type { Problem, Severity } from "./problem.ts";
import type { Span } from "./span.ts";

export interface ProblemWords {
  /** The name of the fault: code, page name and suppression word. */
  readonly code: string;
  /** How much it matters unless the partnership judges otherwise. */
  readonly severity: Severity;
  /** What is wrong, in a sentence, where nothing more exact can be said of the place. */
  readonly says: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly todo: string;
}

/** What is said of one place instead of the general words. */
export type ExactWords = Partial<Pick<ProblemWords, "says" | "why" | "todo">>;

/** What is wrong, why it matters, what to do: the problem at this place. */
export function problemAt(words: ProblemWords, uri: string, span: Span, exact: ExactWords = {}): Problem {
  const { code, severity, says, why, todo } = { ...words, ...exact };
  return { code, severity, uri, span, message: `${says} ${why} ${todo}` };
}

/** The words of this code, of a closed list that has it. */
export function wordsOf(code: string, list: readonly ProblemWords[]): ProblemWords {
  const found = list.find((words) => words.code === code);
  if (!found) throw new Error(`No words for the code ${code}`);
  return found;
}
