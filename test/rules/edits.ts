/** Applies the edits of a fix to one source. */
import type { Edit } from "../../src/document/problem.ts";
import type { Source } from "../../src/document/source.ts";

/** The text after the edits that are meant for this source. */
export function withEdits({ uri, text }: Source, edits: readonly Edit[]): string {
  return edits
    .filter((edit) => edit.uri === uri)
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((result, edit) => result.slice(0, edit.span.start) + edit.text + result.slice(edit.span.end), text);
}
