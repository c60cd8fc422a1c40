/** Counts for how many rules a problem can be mended at a click, and tries the fixes of the engine's own problems. */
import assert from "node:assert/strict";
import { change, problemsOf } from "../../src/rules/check.ts";
import { rules } from "../../src/rules/index.ts";
import { withEdits } from "./edits.ts";
import { base, judgedExample } from "./judged-example.ts";
import { completed } from "./completion.ts";

describe("Fixes", function () {
  this.timeout(120_000);

  it("are offered for problems of at least 25 rules", () => {
    const withFixes = rules.filter(({ id, examples }) =>
      examples.bad.some((example) =>
        judgedExample(example).some(({ problems }) =>
          problems.some(({ code, fixes = [] }) => code === id && fixes.length > 0),
        ),
      ),
    );
    assert.ok(withFixes.length >= 25, `${withFixes.length}: ${withFixes.map(({ id }) => id).join(", ")}`);
  });

  for (const [code, expires] of [
    ["suppression-unused", "2027-01-01"],
    ["suppression-expired", "2026-01-01"],
  ] as const) {
    it(`take out a decision that has no effect any more: ${code}`, () => {
      const entry = (last: string) =>
        `  - { rule: harmful-wording, reason: It was quoted from a court., owner: practice-lead, expires: ${last} }\n`;
      const source = completed({ kind: "levels", text: `suppress:\n${entry(expires)}`, uri: "levels.yaml" });
      const checked = change(base, { put: [source] });
      const problem = problemsOf(checked, source.uri).find((one) => one.code === code);
      assert.ok(problem?.fixes?.[0]);
      const text = withEdits(source, problem.fixes[0].edits);
      assert.match(text, /^suppress: ?\[\]$|^suppress:\n? *\[\]$/mu);
      const after = problemsOf(change(checked, { put: [{ ...source, text }] }), source.uri);
      assert.ok(!after.some((one) => one.code === code));
    });
  }
});
