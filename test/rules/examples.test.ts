/** Runs every example of every rule through the whole rule book, in a sound library: the words of a rule's page are its test. */
import assert from "node:assert/strict";
import type { Problem } from "../../src/document/problem.ts";
import { allProblems, change, problemsOf } from "../../src/rules/check.ts";
import { rules } from "../../src/rules/index.ts";
import type { Example } from "../../src/rules/rule.ts";
import { withEdits } from "./edits.ts";
import { base, judgedExample } from "./judged-example.ts";
import { marked } from "./marks.ts";

describe("The examples of rules", () => {
  it("stand in a library that has no problems", () => {
    assert.deepEqual(
      allProblems(base).map(({ uri, code, message }) => `${uri} ${code}: ${message}`),
      [],
    );
  });

  for (const { id, examples } of rules) {
    describe(id, () => {
      examples.bad.forEach((example, index) => {
        it(`finds exactly the marked places in bad example ${index + 1}${titleOf(example)}`, () => {
          assert.match(example.text, /⟦/u, "a bad example has a mark");
          compare(id, example);
        });
        it(`is content with bad example ${index + 1} once a fix has been applied`, () => mend(id, example));
      });
      examples.good.forEach((example, index) => {
        it(`finds nothing in good example ${index + 1}${titleOf(example)}`, () => {
          assert.doesNotMatch(example.text, /⟦/u);
          compare(id, example);
        });
      });
    });
  }
});

/** The rule finds what is marked, and no other rule finds anything; entries of a register stand alone in an example. */
function compare(id: string, example: Example): void {
  for (const { source, marks, problems } of judgedExample(example)) {
    const own = problems.filter(({ code }) => code === id).map(({ span }) => span);
    assert.equal(marked(source.text, own), marked(source.text, marks));
    const others = problems
      .filter(({ code }) => code !== id && code !== "unused-id")
      .map(({ code, message }) => `${code}: ${message}`);
    assert.deepEqual(others, []);
  }
}

/** Each fix of each problem leaves one problem of the rule less; a safe one brings no other problem to light. */
function mend(id: string, example: Example): void {
  for (const { source, problems, checked } of judgedExample(example)) {
    for (const { fixes = [] } of problems) {
      for (const { title, edits, safe } of fixes) {
        const text = withEdits(source, edits);
        const after = problemsOf(change(checked, { put: [{ ...source, text }] }), source.uri);
        const left = after.map(({ code, message }) => `${code}: ${message}`).join("\n");
        const own = (list: readonly Problem[]) => list.filter(({ code }) => code === id).length;
        assert.equal(own(after), own(problems) - 1, `after “${title}”: ${left}\n${text}`);
        if (safe) assert.ok(after.length < problems.length, `after “${title}”: ${left}\n${text}`);
      }
    }
  }
}

function titleOf({ title }: Example): string {
  return title === undefined ? "" : `: ${title}`;
}
