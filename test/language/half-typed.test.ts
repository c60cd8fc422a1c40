/** Asks everything of texts that break off anywhere, as they do while somebody types. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Position, Range } from "vscode-languageserver-types";
import { codeActions } from "../../src/language/code-actions.ts";
import { codeLenses } from "../../src/language/code-lenses.ts";
import { completion } from "../../src/language/completion.ts";
import { definition } from "../../src/language/definition.ts";
import { diagnostics } from "../../src/language/diagnostics.ts";
import { documentLinks } from "../../src/language/document-links.ts";
import { documentSymbols } from "../../src/language/document-symbols.ts";
import { folding } from "../../src/language/folding.ts";
import { hover } from "../../src/language/hover.ts";
import { references } from "../../src/language/references.ts";
import { rename } from "../../src/language/rename.ts";
import { linesOf, positionAt } from "../../src/document/lines.ts";
import { change } from "../../src/rules/check.ts";
import { runs } from "../property-runs.ts";
import { baseLibrary } from "../rules/base-library.ts";
import { base } from "../rules/judged-example.ts";
import { around } from "./cursor.ts";

describe("A text that breaks off anywhere", function () {
  this.timeout(300_000);

  it("gets an answer to every question, with all places inside it", () => {
    const source = fc.constantFrom(...baseLibrary);
    const pieces = fc.constantFrom(
      "",
      "- ",
      "  - ",
      "{",
      "[",
      '"',
      "'",
      ": ",
      "\n",
      ":::",
      "](ref:",
      "#",
      "\r\n",
      "😀",
      "\uFEFF",
    );
    fc.assert(
      fc.property(source, fc.nat(), pieces, fc.boolean(), fc.boolean(), (file, at, piece, cut, windows) => {
        const whole = windows ? file.text.replaceAll("\n", "\r\n") : file.text;
        const offset = at % (whole.length + 1);
        const text = whole.slice(0, offset) + piece + (cut ? "" : whole.slice(offset));
        const library = around(change(base, { put: [{ ...file, text }] }));
        const { line, column } = positionAt(linesOf(text), offset + piece.length);
        askEverything(library, file.uri, { line, character: column }, text);
      }),
      runs(120),
    );
  });
});

function askEverything(library: ReturnType<typeof around>, uri: string, position: Position, text: string): void {
  const here = { start: position, end: position };
  const items = completion(library, uri, position).items;
  const ranges: Range[] = [
    ...diagnostics(library, uri).map(({ range }) => range),
    ...items.flatMap(({ textEdit }) => (textEdit && "range" in textEdit ? [textEdit.range] : [])),
    ...documentSymbols(library, uri).map(({ range }) => range),
    ...documentLinks(library, uri).map(({ range }) => range),
    ...codeLenses(library, uri).map(({ range }) => range),
    ...[hover(library, uri, position)?.range ?? here],
  ];
  const lines = linesOf(text);
  for (const { start, end } of ranges) {
    assert.ok(start.line < end.line || (start.line === end.line && start.character <= end.character));
    assert.ok(end.line < lines.starts.length);
  }
  for (const { textEdit } of items) {
    if (!textEdit || !("range" in textEdit)) continue;
    assert.equal(textEdit.range.start.line, position.line, "what is chosen only changes the line of the cursor");
    assert.ok(
      textEdit.range.start.character <= position.character && position.character <= textEdit.range.end.character,
    );
  }
  for (const { startLine, endLine } of folding(library, uri))
    assert.ok(startLine < endLine && endLine < lines.starts.length);
  assert.ok(!JSON.stringify(items).includes("\uE000"), "the mark of the cursor is never shown");
  definition(library, uri, position);
  references(library, uri, position, true);
  rename(library, uri, position, "another");
  codeActions(library, uri, here);
}
