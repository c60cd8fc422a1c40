/** What the page of a comparison and the editor say to each other. */

/** From the editor to the page. */
export interface ToComparison {
  readonly type: "show";
  readonly main: string;
  readonly style: string;
}

/** From the page to the editor. */
export type FromComparison =
  /** The page listens. */
  | { readonly type: "ready" }
  /** The reader wants to see this file's text beside what it was. */
  | { readonly type: "text"; readonly address: string };
