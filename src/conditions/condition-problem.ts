/** What is wrong with a condition, at offsets in its own text; a rule carries it to the author's file. */
import type { Span } from "../document/span.ts";

export interface ConditionProblem {
  readonly code: ConditionCode;
  /** The narrowest place in the condition's text that shows the fault. */
  readonly span: Span;
  /** What is wrong, why it matters, what to do: plain sentences for a policy lead. */
  readonly message: string;
  /** Ways to mend it, best first. */
  readonly fixes: readonly ConditionFix[];
}

/** One replacement in the condition's text. */
export interface ConditionFix {
  /** What choosing it does, in the imperative. */
  readonly title: string;
  /** Whether it can be applied without reading: it never changes meaning. */
  readonly safe: boolean;
  readonly span: Span;
  readonly text: string;
}

export type ConditionCode =
  /** There is no condition. */
  | "condition-empty"
  /** Too long, or brackets too deep, to be read safely. */
  | "condition-too-long"
  /** The text is not a condition: a mark is missing, doubled or of the wrong sort. */
  | "condition-unreadable"
  /** It is well formed, but it is not among what conditions here may say. */
  | "condition-not-supported"
  /** A name that nothing in scope has. */
  | "condition-unknown-name"
  /** A code that is not among the answers of its question, or the bands of its tool. */
  | "condition-unknown-answer"
  /** A comparison that makes no sense for what the name stands for. */
  | "condition-wrong-comparison"
  /** A number that the score or the question can never have. */
  | "condition-out-of-range"
  /** Whatever is answered, it is not true. */
  | "condition-never-true"
  /** Whatever is answered, it is true. */
  | "condition-always-true";
