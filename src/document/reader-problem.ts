/** Makes a problem of the reader's: the words of its code, with what is exact for the place. */
import type { ReaderCode, ReaderWords } from "./codes.ts";
import { readerCodes } from "./codes.ts";
import type { Fix, Problem } from "./problem.ts";
import type { Span } from "./span.ts";

/** What is said of this place instead of the code's general words. */
export type ExactWords = Partial<Pick<ReaderWords, "says" | "why" | "todo">> & { readonly fixes?: readonly Fix[] };

export function readerProblem(code: ReaderCode, uri: string, span: Span, exact: ExactWords = {}): Problem {
  const general = readerCodes.find((words) => words.code === code);
  if (general === undefined) throw new Error(`No words for the reader's code ${code}`);
  const { says, why, todo, fixes } = { ...general, ...exact };
  const problem: Problem = { code, severity: general.severity, uri, span, message: `${says} ${why} ${todo}` };
  return fixes === undefined ? problem : { ...problem, fixes };
}
