/** What a check reports about an author's file: a value, never thrown. */
import type { Span } from "./span.ts";

/** How much a problem matters: an error stops publication, a warning needs a decision, advice may be left. */
export type Severity = "error" | "warning" | "advice";

export interface Problem {
  /** The rule's id, or the reader's code; a page in `docs/reference/rules/` has the same name. */
  readonly code: string;
  readonly severity: Severity;
  /** The file the problem is in. */
  readonly uri: string;
  /** The narrowest place that shows the fault. */
  readonly span: Span;
  /** What is wrong, why it matters, what to do: plain sentences for a policy lead. */
  readonly message: string;
  /** Other places that take part in the fault. */
  readonly related?: readonly RelatedPlace[];
  /** Ways to mend it, best first. */
  readonly fixes?: readonly Fix[];
  /** How an editor may draw it. */
  readonly tag?: "unnecessary" | "deprecated";
}

export interface RelatedPlace {
  readonly uri: string;
  readonly span: Span;
  /** What this place has to do with the problem. */
  readonly message: string;
}

export interface Fix {
  /** What choosing it does, in the imperative. */
  readonly title: string;
  /** Whether it can be applied without reading: it never changes meaning. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** One replacement of a span of a file's text. */
export interface Edit {
  readonly uri: string;
  readonly span: Span;
  readonly text: string;
}
