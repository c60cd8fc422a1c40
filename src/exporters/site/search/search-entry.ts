/** A page that a search can lead to. */
export interface SearchPage {
  /** Below the site. */
  readonly path: string;
  readonly title: string;
  /** What sort of page it is: one of the filters. */
  readonly sort: string;
  /** What people type when they need it, as its authors know it. */
  readonly asked: readonly string[];
}

/** One place of a page. */
export interface SearchEntry {
  readonly id: number;
  /** Which of the pages. */
  readonly page: number;
  /** The place on it, where it is not the whole page. */
  readonly anchor: string;
  /** The heading of the place; empty for the page as a whole. */
  readonly part: string;
  /** Of the page as a whole: its title, its address and what people type for it. */
  readonly about: string;
  /** The words that stand there. */
  readonly text: string;
  /** The first of them, to be shown. */
  readonly excerpt: string;
}

/** Words that mean the same: a search for one finds the others. */
export type SameWords = readonly string[];

/** What the search page loads: the pages, a serialised index of their places, and the words that mean the same. */
export interface SearchData {
  readonly pages: readonly SearchPage[];
  readonly index: unknown;
  readonly same: readonly SameWords[];
}
