/** The one door between offsets in a text and an editor's lines and columns, in both directions. */
import type { Location, Position, Range, TextEdit } from "vscode-languageserver-types";
import type { Lines } from "../document/lines.ts";
import { linesOf, positionAt } from "../document/lines.ts";
import type { Edit } from "../document/problem.ts";
import type { Source } from "../document/source.ts";
import type { Span } from "../document/span.ts";
import type { Library } from "./library.ts";
import { entryIn } from "./library.ts";

/** Where a span of a text is, as an editor counts: lines and columns from zero, columns in UTF-16 code units. */
export function rangeOf(lines: Lines, { start, end }: Span): Range {
  return { start: placeOf(lines, start), end: placeOf(lines, end) };
}

function placeOf(lines: Lines, offset: number): Position {
  const { line, column } = positionAt(lines, offset);
  return { line, character: column };
}

/** The offset of a place in a text; one beyond the end of its line is the end of that line. */
export function offsetOf({ text }: Source, { line, character }: Position): number {
  const { starts, length } = linesOf(text);
  const start = starts[line];
  if (start === undefined) return line < 0 ? 0 : length;
  const next = starts[line + 1] ?? length;
  const end = start + text.slice(start, next).replace(/[\r\n]+$/u, "").length;
  return Math.max(start, Math.min(start + character, end));
}

/** A place in a file of the library; the beginning of the file where it is not in the library. */
export function locationOf(library: Library, uri: string, span: Span): Location {
  const text = entryIn(library, uri)?.source.text ?? "";
  return { uri: library.toEditor(uri), range: rangeOf(linesOf(text), span) };
}

/** The edits by the editor's addresses of their files. */
export function changesOf(library: Library, edits: readonly Edit[]): Record<string, TextEdit[]> {
  const changes: Record<string, TextEdit[]> = {};
  const known = new Map<string, Lines>();
  for (const { uri, span, text } of edits) {
    const lines = known.get(uri) ?? linesOf(entryIn(library, uri)?.source.text ?? "");
    known.set(uri, lines);
    (changes[library.toEditor(uri)] ??= []).push({ range: rangeOf(lines, span), newText: text });
  }
  return changes;
}
