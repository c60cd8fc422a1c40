/** Conditions in which brackets mark the place of each problem: `score in ⟦(10..13)⟧`. */
import assert from "node:assert/strict";
import type { ConditionFix, ConditionProblem } from "../../src/conditions/condition-problem.ts";
import type { Span } from "../../src/document/span.ts";

/** The text without its marks, and the places they mark. */
export function unmarked(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  const pieces = marked.split(/[⟦⟧]/u);
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) spans.push({ start: at, end: at + piece.length });
    at += piece.length;
  }
  return { text: pieces.join(""), spans };
}

/** Fails unless the problems stand exactly where the marks are and have this code. */
export function assertMarked(marked: string, code: string, problems: readonly ConditionProblem[]): void {
  const { text, spans } = unmarked(marked);
  const found = problems.map((problem) => `${problem.code} ${text.slice(problem.span.start, problem.span.end)}`);
  const expected = spans.map(({ start, end }) => `${code} ${text.slice(start, end)}`);
  assert.deepEqual(found, expected, text);
  assert.deepEqual(
    problems.map(({ span }) => span),
    spans,
    text,
  );
}

/** The text after a fix. */
export function fixed(text: string, { span, text: replacement }: ConditionFix): string {
  return text.slice(0, span.start) + replacement + text.slice(span.end);
}
