/** What a preview is made of, as it is handed to the page that shows it. */
import type { Severity } from "../../document/problem.ts";
import type { KindName } from "../../kinds/kind.ts";

export interface Preview {
  readonly kind: KindName;
  readonly title: string;
  /** What readers would be told before they use it. */
  readonly caution: string | undefined;
  /** The HTML of the page, made by the website's own renderer: nothing in it can run. */
  readonly main: string;
  /** Where the parts of the page are written, in the order of the lines. */
  readonly places: readonly PreviewPlace[];
  readonly problems: readonly PreviewProblem[];
}

export interface PreviewPlace {
  /** An id on the page. */
  readonly anchor: string;
  /** From zero. */
  readonly line: number;
}

export interface PreviewProblem {
  readonly severity: Severity;
  readonly message: string;
  /** Where it is in the source, from zero. */
  readonly line: number;
  /** The part of the page it belongs to, where it belongs to one. */
  readonly anchor: string | undefined;
}

/** What answers to a tool come to. */
export interface TriedTool {
  /** The sections that are asked. */
  readonly sections: readonly string[];
  /** The questions that are asked, those of repeating groups included. */
  readonly questions: readonly string[];
  /** The HTML of the score, the band, what is missing and what follows. */
  readonly result: string;
}
