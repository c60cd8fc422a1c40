/** What a check found, as every format gets it. */
import type { Corpus } from "../../corpus/corpus.ts";
import type { Source } from "../../document/source.ts";
import type { Problem } from "../../document/problem.ts";

export interface Results {
  /** The library's folder as people name it, with `/` between parts. */
  readonly folder: string;
  /** The day dates were judged by. */
  readonly today: string;
  /** In the order of files and places. */
  readonly problems: readonly Problem[];
  /** How many problems are not shown because they stand in the baseline. */
  readonly hidden: number;
  /** Whether warnings fail the check too. */
  readonly strict: boolean;
  readonly corpus: Corpus;
  /** Files beside the library by their uris: their places are told, their words never shown. */
  readonly unquoted?: ReadonlyMap<string, Source> | undefined;
}

/** How the text will be looked at. */
export interface Style {
  readonly colour: boolean;
  /** Characters on a line. */
  readonly columns: number;
}

/** A format: results in, the whole text out. */
export type Format = (results: Results, style: Style) => string;
