/** What every part of a page needs to know: whose library it is, who reads it, and where the page stands. */
import type { Corpus } from "../../corpus/corpus.ts";
import type { Tier } from "../../corpus/facts.ts";
import type { Problem } from "../../document/problem.ts";

export interface PageContext {
  /** The library as these readers may have it. */
  readonly corpus: Corpus;
  /** Who reads the page. */
  readonly tier: Tier;
  /** The page's own path below the site, such as `tools/dash.html`. */
  readonly path: string;
  /** What the page's author is shown beside it; undefined for everybody else. */
  readonly author?: AuthorsView | undefined;
}

/** What a page shows to somebody who is writing it. */
export interface AuthorsView {
  /** The line, from zero, on which a place of the source stands; each block of a chapter is marked with its own. */
  readonly lineOf: (offset: number) => number;
  /** The problems of a part of the page, by the part's id. */
  readonly remarks: ReadonlyMap<string, readonly Remark[]>;
}

/** A problem as its author reads it on the page. */
export type Remark = Pick<Problem, "severity" | "message">;
