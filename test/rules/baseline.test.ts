/** A baseline lets an old library start clean: it knows old problems by their words, wherever they move to. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Source } from "../../src/document/source.ts";
import { leaveOut, makeBaseline } from "../../src/rules/baseline.ts";
import { allProblems, change, emptyCheck } from "../../src/rules/check.ts";
import { rules } from "../../src/rules/index.ts";
import { runs } from "../property-runs.ts";
import { TODAY, baseLibrary } from "./base-library.ts";
import { completed } from "./completion.ts";

const base = change(emptyCheck(rules, TODAY), { put: baseLibrary });
const chapter = (text: string): Source => completed({ kind: "guidance", text: `---\n${text}\n` });

function judged(text: string) {
  const checked = change(base, { put: [chapter(text)] });
  return { problems: allProblems(checked), corpus: checked.corpus };
}

const OLD = "The toxic trio.\n\nCall the IDVA.\n\nThe toxic trio.";

describe("A baseline", () => {
  const old = judged(OLD);
  const baseline = makeBaseline(old.problems, old.corpus);

  it("lists each problem by file, rule and words, with how often it is there", () => {
    assert.deepEqual(baseline.problems, [
      { file: "example.md", code: "harmful-wording", words: "toxic trio", times: 2 },
      { file: "example.md", code: "unexplained-acronym", words: "IDVA", times: 1 },
    ]);
  });

  it("leaves out what it knows, and counts what is no longer there", () => {
    assert.deepEqual(leaveOut(old.problems, old.corpus, baseline), { left: [], hidden: 3, mended: 0 });
    const mended = judged("The toxic trio.\n\nCall the police.");
    assert.deepEqual(leaveOut(mended.problems, mended.corpus, baseline), { left: [], hidden: 1, mended: 2 });
  });

  it("shows a new problem beside an old one, and one more of the same", () => {
    const more = judged(`${OLD}\n\nHard to reach.\n\nThe toxic trio.`);
    const { left } = leaveOut(more.problems, more.corpus, baseline);
    assert.equal(left.length, 2);
  });

  it("is the same whatever is written above and between", () => {
    const prose = fc.stringMatching(/^[a-z ,]{0,40}$/u).map((text) => `${text.trim()}.`);
    fc.assert(
      fc.property(fc.array(prose, { maxLength: 4 }), fc.array(prose, { maxLength: 4 }), (above, between) => {
        const [first = "", ...rest] = OLD.split("\n\n");
        const moved = judged([...above, first, ...between, ...rest].join("\n\n"));
        const { hidden, left } = leaveOut(moved.problems, moved.corpus, baseline);
        assert.equal(hidden, 3);
        assert.ok(left.every(({ code }) => code !== "unexplained-acronym"));
      }),
      runs(100),
    );
  });
});
