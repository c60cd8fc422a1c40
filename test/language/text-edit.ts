/** Applies an editor's changes to a text, as the protocol says they are meant. */
import type { TextEdit } from "vscode-languageserver-types";
import { linesOf, offsetAt } from "../../src/document/lines.ts";

/** The text after one change. */
export function applyTextEdit(text: string, edit: TextEdit): string {
  return applyTextEdits(text, [edit]);
}

/** The text after changes that do not overlap. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = linesOf(text);
  const at = ({ line, character }: TextEdit["range"]["start"]) => offsetAt(lines, { line, column: character });
  const sorted = edits.map(({ range, newText }) => ({ start: at(range.start), end: at(range.end), newText }));
  return sorted
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, newText }) => done.slice(0, start) + newText + done.slice(end), text);
}
