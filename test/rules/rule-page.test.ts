/** Every code can be explained, and its page says the same as the problem. */
import assert from "node:assert/strict";
import { libraryCodes } from "../../src/corpus/library-problem.ts";
import { readerCodes } from "../../src/document/codes.ts";
import { read } from "../../src/document/read.ts";
import { allCodes, codeNamed } from "../../src/rules/all-codes.ts";
import { rules } from "../../src/rules/index.ts";
import { rulePage } from "../../src/rules/rule-page.ts";

describe("All codes", () => {
  it("are the rules, what reading reports, what finding files reports and what the engine reports, each once", () => {
    const names = allCodes.map(({ code }) => code);
    assert.equal(new Set(names).size, names.length);
    for (const { id } of rules) assert.ok(codeNamed(id)?.rule, id);
    for (const { code } of [...readerCodes, ...libraryCodes]) assert.ok(codeNamed(code), code);
    for (const code of [
      "suppression-unused",
      "suppression-expired",
      "suppression-unknown",
      "setting-unknown",
      "rule-crashed",
    ]) {
      assert.ok(codeNamed(code), code);
    }
    assert.equal(codeNamed("no-such-code"), undefined);
  });

  it("have a page with what is wrong, why it matters and what to do", () => {
    for (const code of allCodes) {
      const page = rulePage(code);
      for (const words of [code.code, code.says, code.why, code.todo]) assert.ok(page.includes(words), code.code);
    }
  });
});

describe("The page of a rule", () => {
  it("shows every example whole, with the marked places", () => {
    for (const rule of rules) {
      const page = rulePage(codeNamed(rule.id) ?? assert.fail(rule.id));
      for (const { text } of [...rule.examples.bad, ...rule.examples.good]) {
        assert.ok(page.includes(text.replace(/^---\n/u, "").trimEnd()), rule.id);
      }
    }
  });

  it("is sound Markdown: its headings are the parts, whatever its examples hold", () => {
    for (const code of allCodes) {
      const source = { uri: "page.md", language: "markdown", text: rulePage(code), bom: false } as const;
      const headings = (read(source).body?.tree.children ?? []).filter(({ type }) => type === "heading");
      const expected = 1 + (code.rule ? 2 : 0) + (code.rule?.appendix === undefined ? 0 : 1);
      assert.equal(headings.length, expected, code.code);
    }
  });
});
