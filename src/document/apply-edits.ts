/** Applies edits to the text they were made for. */
import type { Edit } from "./problem.ts";

/** The text with every span replaced; edits may come in any order and must not overlap, or an error is thrown. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let done = 0;
  for (const { span, text: inserted } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < done || span.end > text.length) throw new Error("Edits overlap, or lie outside the text");
    result += text.slice(done, span.start) + inserted;
    done = span.end;
  }
  return result + text.slice(done);
}
