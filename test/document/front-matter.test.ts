import assert from "node:assert/strict";
import { applyEdits } from "../../src/document/apply-edits.ts";
import { read } from "../../src/document/read.ts";
import { markdown, plain, problemsIn } from "./sources.ts";

const fields = "kind: guidance\nid: front-door\n";
const value = { kind: "guidance", id: "front-door" };

describe("front matter", () => {
  it("stands between two lines of three hyphens, with spaces after them or not, and ends where the body begins", () => {
    for (const eol of ["\n", "\r\n", "\r"]) {
      const text = `--- \n${fields}---\t\n# Title\n`.replaceAll("\n", eol);
      const document = read(markdown(text));
      assert.deepEqual(document.problems, []);
      assert.deepEqual(plain(document.value), value);
      assert.deepEqual(document.body?.span, { start: text.indexOf("# Title"), end: text.length });
      assert.deepEqual(
        document.body.tree.children.map(({ type, position }) => [type, position?.start.offset]),
        [["heading", text.indexOf("# Title")]],
      );
    }
  });

  it("may be empty, be the whole file, and end it without a line end", () => {
    for (const text of ["---\n---\n", "---\n---", `---\n${fields}---`])
      assert.deepEqual(problemsIn(markdown(text)), []);
  });

  it("need not be there", () => {
    for (const text of [
      "",
      "\n",
      "# Title\n",
      "---\n\nA line above the text.\n",
      "Text\n---\n",
      "----\n\nText: more.\n",
      "- a\n- b\n",
    ]) {
      assert.deepEqual(problemsIn(markdown(text)), []);
      assert.deepEqual(plain(read(markdown(text)).value), {});
    }
  });

  const nearMisses: readonly (readonly [name: string, text: string])[] = [
    ["an empty line above it", `\n---\n${fields}---\n# T\n`],
    ["a space before its first line", ` ---\n${fields}---\n# T\n`],
    ["four hyphens above it", `----\n${fields}---\n# T\n`],
    ["a dash put in by a word processor", `\u2014\n${fields}---\n# T\n`],
    ["a second byte order mark", `\uFEFF---\n${fields}---\n# T\n`],
    ["the name of the language after the hyphens", `---yaml\n${fields}---\n# T\n`],
    ["dots at its end", `---\n${fields}...\n# T\n`],
    ["four hyphens at its end", `---\n${fields}----\n# T\n`],
    ["a space before its last line", `---\n${fields} ---\n# T\n`],
    ["no line above it", `${fields}---\n# T\n`],
    ["no line above it and none below", `${fields}\n# T\n`],
    ["Windows line ends and four hyphens", `----\n${fields}---\n# T\n`.replaceAll("\n", "\r\n")],
  ];
  for (const [name, text] of nearMisses) {
    it(`is an error, is read all the same and can be mended where it has ${name}`, () => {
      const document = read(markdown(text));
      const [problem, ...more] = document.problems;
      assert.deepEqual([problem?.code, problem?.severity, more.length], ["front-matter-not-recognised", "error", 0]);
      assert.deepEqual(plain(document.value), value);
      assert.deepEqual(
        document.body?.tree.children.map(({ type }) => type),
        ["heading"],
      );
      const mended = read(markdown(applyEdits(text, problem?.fixes?.[0]?.edits ?? [])));
      assert.deepEqual([mended.problems, plain(mended.value)], [[], value]);
      assert.deepEqual(
        mended.body?.tree.children.map(({ type }) => type),
        ["heading"],
      );
    });
  }

  it("is an error where it has no end, and its fields are read to the first empty line", () => {
    for (const text of [`---\n${fields}\n# T\n`, `---\n${fields.trimEnd()}`]) {
      const document = read(markdown(text));
      assert.deepEqual(
        document.problems.map(({ code }) => code),
        ["front-matter-not-closed"],
      );
      assert.deepEqual(plain(document.value), value);
      const mended = read(markdown(applyEdits(text, document.problems[0]?.fixes?.[0]?.edits ?? [])));
      assert.deepEqual([mended.problems, plain(mended.value)], [[], value]);
    }
  });
});
