/** Makes a problem of the reader's: the words of its code, with what is exact for the place. */
import type { ReaderCode } from "./codes.ts";
import { readerCodes } from "./codes.ts";
import type { Fix, Problem } from "./problem.ts";
import type { ExactWords } from "./problem-words.ts";
import { problemAt, wordsOf } from "./problem-words.ts";
import type { Span } from "./span.ts";

/** What is said of this place instead of the code's general words, and ways to mend it. */
export type ReaderExact = ExactWords & { readonly fixes?: readonly Fix[] };

export function readerProblem(code: ReaderCode, uri: string, span: Span, exact: ReaderExact = {}): Problem {
  const { fixes, ...words } = exact;
  const problem = problemAt(wordsOf(code, readerCodes), uri, span, words);
  return fixes === undefined ? problem : { ...problem, fixes };
}
