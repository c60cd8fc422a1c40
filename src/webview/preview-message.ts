/** What a preview's page and the editor say to each other. */
import type { Preview, TriedTool } from "../language/preview/shown.ts";

/** From the editor to the page. */
export type ToPage =
  | {
      readonly type: "show";
      /** The document's address, kept so that the page can be made again after the editor restarts. */
      readonly uri: string;
      readonly preview: Preview;
      /** The style rules of the page. */
      readonly style: string;
      readonly words: PreviewWords;
    }
  /** The document has no page, for the reason given. */
  | { readonly type: "nothing"; readonly uri: string; readonly words: string }
  /** What the answers sent last come to. */
  | { readonly type: "tried"; readonly tried: TriedTool }
  /** The cursor stands on this line of the document, from zero. */
  | { readonly type: "cursor"; readonly line: number };

/** From the page to the editor. */
export type FromPage =
  /** The page listens. */
  | { readonly type: "ready" }
  /** The reader wants to see this line of the document, from zero. */
  | { readonly type: "reveal"; readonly line: number }
  /** The reader follows a link to another page. */
  | { readonly type: "open"; readonly href: string }
  /** Invented answers to the tool, by question code. */
  | { readonly type: "try"; readonly answers: InventedAnswers }
  /** The reader wants to walk through the pathway. */
  | { readonly type: "walk" }
  /** The reader wants the page as a file. */
  | { readonly type: "share" };

/** A code or words, a number, codes that are ticked, the rows of a grid, or the one entry of a group. */
export type InventedAnswer =
  string | number | readonly string[] | Readonly<Record<string, string>> | readonly InventedAnswers[];

export interface InventedAnswers {
  readonly [question: string]: InventedAnswer;
}

/** What the page keeps for a restart. No answer is among it. */
export interface PreviewState {
  readonly uri: string;
}

/** The words of the page's own controls, in the reader's language. */
export interface PreviewWords {
  /** Such as “3 problems”. */
  readonly problems: string;
  readonly goToText: string;
  readonly share: string;
  readonly walk: string;
  readonly invented: string;
  readonly result: string;
  readonly startAgain: string;
}
