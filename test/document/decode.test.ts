import assert from "node:assert/strict";
import fc from "fast-check";
import { usualBudgets } from "../../src/document/budgets.ts";
import { decode } from "../../src/document/decode.ts";
import { runs } from "../property-runs.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function codeOf(content: Uint8Array): string {
  const decoded = decode("a.md", "markdown", content);
  return "problem" in decoded ? decoded.problem.code : "read";
}

describe("decode", () => {
  it("takes the byte order mark off and remembers it", () => {
    const decoded = decode("a.md", "markdown", bytes("\uFEFFkind"));
    assert.deepEqual(decoded, { source: { uri: "a.md", language: "markdown", text: "kind", bom: true } });
  });

  it("keeps every other character, a second byte order mark too", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (text, bom) => {
        fc.pre(!text.includes("\0") && !text.startsWith("\uFEFF"));
        const decoded = decode("a.yaml", "yaml", bytes(bom ? `\uFEFF${text}` : text));
        assert.deepEqual(decoded, { source: { uri: "a.yaml", language: "yaml", text, bom } });
      }),
      runs(),
    );
  });

  it("refuses a picture named as text", () => {
    assert.equal(codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), "not-text");
  });

  it("names the line of letters in an old encoding", () => {
    const decoded = decode("a.md", "markdown", new Uint8Array([...bytes("café\nna"), 0xef, ...bytes("ve\n")]));
    assert("problem" in decoded);
    assert.equal(decoded.problem.code, "not-utf-8");
    assert.match(decoded.problem.message, /^Line 2 /u);
  });

  it("knows the encoding that Windows calls Unicode", () => {
    assert.equal(codeOf(new Uint8Array([0xff, 0xfe, 0x6b, 0, 0x69, 0])), "not-utf-8");
    assert.equal(codeOf(new Uint8Array([0xfe, 0xff, 0, 0x6b])), "not-utf-8");
  });

  it("refuses a file over its budget and reads one of exactly that size", () => {
    assert.equal(codeOf(bytes("x".repeat(usualBudgets.bytes + 1))), "file-too-large");
    assert.equal(codeOf(bytes("x".repeat(usualBudgets.bytes))), "read");
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (content) => {
        assert(Object.keys(decode("a.md", "markdown", content)).length === 1);
      }),
      runs(),
    );
  });
});
