/** Refuses a text by its size alone, before anything tries to understand it. */
import type { Budgets } from "./budgets.ts";
import type { Problem } from "./problem.ts";
import { readerProblem } from "./reader-problem.ts";
import type { Source } from "./source.ts";

/** The problem of a text that is too long as a whole or has too long a line. */
export function oversized({ text, uri }: Source, budgets: Budgets): Problem | undefined {
  if (text.length > budgets.bytes) return readerProblem("file-too-large", uri, { start: 0, end: 0 });
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n?|\n|$/gu)) {
    if (index - start > budgets.line) return readerProblem("line-too-long", uri, { start, end: index });
    start = index + lineEnd.length;
  }
  return undefined;
}
