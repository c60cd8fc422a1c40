/** One thing in which a form differs from its lock, and what that does to answers already recorded. */
import type { Step } from "./version-step.ts";

export interface FormChange {
  /** What sort of change it is, for programs. */
  readonly kind: ChangeKind;
  /** The number of the version that has to go up. */
  readonly needs: Step;
  /** The question it is about, as the form names it now; undefined for one that is gone, for scores and for bands. */
  readonly question?: string;
  /** The change, as a sentence. */
  readonly what: string;
  /** What becomes of answers that were recorded before, as a sentence. */
  readonly effect: string;
}

/** Changes after which recorded answers would be lost or mean something else. */
export type BreakingKind =
  | "question-removed"
  | "type-changed"
  | "group-changed"
  | "answer-removed"
  | "points-changed"
  | "row-removed"
  | "condition-changed"
  | "limit-narrowed"
  | "score-changed"
  | "band-added"
  | "band-removed"
  | "band-limits-changed"
  | "edition-changed"
  | "name-used-again";

/** Changes that leave recorded answers as they are. */
export type SafeKind =
  | "question-added"
  | "answer-added"
  | "answer-retired"
  | "answer-offered-again"
  | "row-added"
  | "condition-removed"
  | "condition-rewritten"
  | "limit-widened"
  | "now-required"
  | "no-longer-required"
  | "section-changed"
  | "order-changed"
  | "words-changed"
  | "keeping-changed"
  | "help-changed"
  | "band-words-changed"
  | "edition-renamed";

export type ChangeKind = BreakingKind | SafeKind;

/** Whether recorded answers would be lost or mean something else. */
export function isBreaking({ needs }: FormChange): boolean {
  return needs === "major";
}

/** Whether no version and no reason makes the change right. */
export function isForbidden({ kind }: FormChange): boolean {
  return kind === "name-used-again";
}
