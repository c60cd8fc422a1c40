import assert from "node:assert/strict";
import fc from "fast-check";
import {
  findLine,
  lineEndOf,
  lineFrom,
  lineStart,
  linesOf,
  nextLine,
  offsetAt,
  positionAt,
} from "../../src/document/lines.ts";
import { runs } from "../property-runs.ts";

const texts = fc
  .array(fc.constantFrom("a", "😀", "\n", "\r\n", "\r", "\u2028"), { maxLength: 12 })
  .map((parts) => parts.join(""));

describe("lines", () => {
  it("end with a newline, a carriage return or both", () => {
    assert.deepEqual(linesOf("a\nb\r\nc\rd").starts, [0, 2, 5, 7]);
  });

  it("give columns in the units an editor counts", () => {
    const lines = linesOf("é😀x\ny");
    assert.deepEqual(positionAt(lines, 3), { line: 0, column: 3 });
    assert.deepEqual(positionAt(lines, 5), { line: 1, column: 0 });
  });

  it("take an offset to a position and back", () => {
    fc.assert(
      fc.property(texts, fc.nat(20), (text, offset) => {
        const lines = linesOf(text);
        assert.equal(offsetAt(lines, positionAt(lines, offset)), Math.min(offset, text.length));
      }),
      runs(),
    );
  });

  it("keep positions outside the text inside it", () => {
    const lines = linesOf("ab\ncd");
    assert.deepEqual(positionAt(lines, 99), { line: 1, column: 2 });
    assert.deepEqual(positionAt(lines, -1), { line: 0, column: 0 });
    assert.equal(offsetAt(lines, { line: 0, column: 99 }), 3);
    assert.equal(offsetAt(lines, { line: 9, column: 0 }), 5);
    assert.equal(offsetAt(lines, { line: -1, column: 4 }), 0);
  });

  it("are the same whether indexed or walked", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const walked = [0];
        findLine(text, 0, (line) => {
          if (line.next > line.end) walked.push(line.next);
          assert.equal(lineFrom(text, line.start)?.end, line.end);
          assert.equal(lineStart(text, line.end), line.start);
          assert.equal(nextLine(text, line.start), line.next);
          return false;
        });
        assert.deepEqual(walked, linesOf(text).starts);
      }),
      runs(),
    );
  });

  it("are written with the line end the text has", () => {
    assert.equal(lineEndOf("a\r\nb\n"), "\r\n");
    assert.equal(lineEndOf("a\rb"), "\r");
    assert.equal(lineEndOf("one line"), "\n");
  });
});
