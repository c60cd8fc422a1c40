import assert from "node:assert/strict";
import type { ReaderCode } from "../../src/document/codes.ts";
import { readerCodes } from "../../src/document/codes.ts";
import { decode } from "../../src/document/decode.ts";
import { read } from "../../src/document/read.ts";
import { markdown, yaml } from "./sources.ts";

/** A file for each fault, so that no code is left that nothing reports. */
const examples: Record<ReaderCode, readonly { code: string; message: string }[]> = {
  "not-text": problemOf(new Uint8Array([0, 1])),
  "not-utf-8": problemOf(new Uint8Array([0xe9])),
  "file-too-large": problemOf(new Uint8Array(9_000_000)),
  "line-too-long": read(yaml("x".repeat(99_999))).problems,
  "block-too-long": read(markdown("*".repeat(9000))).problems,
  "too-deeply-nested": read(yaml(`a: ${"[".repeat(99)}`)).problems,
  "table-too-long": read(markdown(`a\n|-|\n${"x\n".repeat(1500)}`)).problems,
  "too-much-markup": read(markdown("*a* `b`\n\n".repeat(40_000))).problems,
  "too-many-problems": read(yaml("a: 012\n".repeat(200))).problems,
  "data-not-understood": read(yaml("a: b: c")).problems,
  "anchor-refused": read(yaml("a: *b")).problems,
  "merge-refused": read(yaml("<<: {a: b}")).problems,
  "tag-refused": read(yaml("a: !b c")).problems,
  "instruction-refused": read(yaml("%YAML 1.1\n---\na: b\n")).problems,
  "repeated-key": read(yaml("a: b\na: b\n")).problems,
  "number-would-change": read(yaml("a: 012")).problems,
  "comment-hides-text": read(yaml("a: Unit #3")).problems,
  "several-documents": read(yaml("a: b\n---\na: b\n")).problems,
  "not-named-fields": read(yaml("- a")).problems,
  "front-matter-not-recognised": read(markdown("\n---\na: b\n---\n")).problems,
  "front-matter-not-closed": read(markdown("---\na: b\n")).problems,
  "directive-unknown": read(markdown(":::nte\n:::\n")).problems,
  "directive-not-understood": read(markdown("::: note\n")).problems,
  "directive-not-closed": read(markdown(":::note\n")).problems,
  "directive-not-open": read(markdown(":::\n")).problems,
  "directive-colons": read(markdown(":::child\n:::note\n:::\n:::\n")).problems,
  "directive-misplaced": read(markdown("::::do\n:::note\n:::\n::::\n")).problems,
  "directive-settings": read(markdown("::tool\n")).problems,
};

function problemOf(bytes: Uint8Array): readonly { code: string; message: string }[] {
  const decoded = decode("a.md", "markdown", bytes);
  return "problem" in decoded ? [decoded.problem] : [];
}

describe("the reader's codes", () => {
  it("are each reported by some file", () => {
    for (const [code, problems] of Object.entries(examples)) {
      assert(
        problems.some((problem) => problem.code === code),
        code,
      );
    }
  });

  it("are named once, in words", () => {
    const codes = readerCodes.map(({ code }) => code);
    assert.deepEqual(codes, [...new Set(codes)]);
    for (const code of codes) assert.match(code, /^[a-z]+(?:-[a-z0-9]+)+$/u);
  });

  it("say what is wrong, why it matters and what to do in whole sentences a policy lead understands", () => {
    const sentences = readerCodes.flatMap(({ says, why, todo }) => [says, why, todo]);
    const messages = Object.values(examples).flatMap((problems) => problems.map(({ message }) => message));
    for (const words of [...sentences, ...messages]) {
      assert.match(words, /^[`A-Z0-9].*[.?]$/su);
      assert.doesNotMatch(
        words,
        /\b(?:schema|YAML|enum|node|FEEL|regex|null|undefined|parser|directive|syntax|string)\b/u,
      );
    }
  });
});
