/** One place of the website that a search can lead to. */
export interface SearchEntry {
  readonly id: number;
  /** The page, below the site. */
  readonly path: string;
  /** The place on it, where it is not the whole page. */
  readonly anchor: string;
  /** The page's title. */
  readonly page: string;
  /** The last part of its address: the id is what colleagues call a document among themselves. */
  readonly name: string;
  /** The heading of the place; empty for the page as a whole. */
  readonly part: string;
  /** What sort of page it is: one of the filters. */
  readonly sort: string;
  /** The words that stand there. */
  readonly text: string;
  /** The first of them, to be shown. */
  readonly excerpt: string;
}

/** Words that mean the same: a search for one finds the others. */
export type SameWords = readonly string[];

/** What the search page loads: a serialised index and the words that mean the same. */
export interface SearchData {
  readonly index: unknown;
  readonly same: readonly SameWords[];
}
