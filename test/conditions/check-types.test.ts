import assert from "node:assert/strict";
import fc from "fast-check";
import { checkTypes } from "../../src/conditions/check-types.ts";
import { parseCondition } from "../../src/conditions/parse.ts";
import type { ConditionType } from "../../src/conditions/types.ts";
import { runs } from "../property-runs.ts";
import * as random from "./arbitrary-condition.ts";
import { assertMarked, fixed, unmarked } from "./marked.ts";

const types = new Map<string, ConditionType>([
  ["threats", { type: "choice", codes: ["yes", "no", "not_known", "declined"] }],
  ["harm", { type: "multi", codes: ["physical", "coercion", "none"] }],
  ["dash", { type: "group", parts: ["score", "band", "threats"] }],
  ["dash.band", { type: "band", codes: ["low", "medium", "high"] }],
  ["dash.score", { type: "score", min: 0, max: 24 }],
  ["dash.threats", { type: "choice", codes: ["yes", "no"] }],
  ["weight", { type: "number", min: 1, max: 90 }],
  ["age", { type: "number", whole: true }],
  ["seen_on", { type: "date" }],
  ["notes", { type: "text" }],
  ["grid.first", { type: "choice", codes: ["often", "never"] }],
]);
const scope = (path: string) => types.get(path);
const problemsOf = (text: string) => checkTypes(parseCondition(text).condition, scope, [...types.keys()]);

describe("holding a condition to what its names stand for", () => {
  it("has no problem with comparisons that fit", () => {
    const texts = [
      'threats = "yes" and threats != "declined"',
      'threats in ("no", "unanswered")',
      'list contains(harm, "coercion")',
      'dash.band in ("medium", "high") or not(dash.band = "low")',
      "dash.score >= 14 and dash.score in [0..24]",
      "weight > 2.5 and age = 16",
      'seen_on < date("2026-01-01")',
      'grid.first = "often"',
    ];
    for (const text of texts) assert.deepEqual(problemsOf(text), [], text);
  });

  it("has no problem with any condition the other properties are tried on", () => {
    fc.assert(
      fc.property(random.conditionText(), (text) => {
        assert.deepEqual(checkTypes(parseCondition(text).condition, random.scope, random.paths), []);
      }),
      runs(300),
    );
  });

  /** The condition with its fault marked, its code, and what its first fix makes of it. */
  const faults: readonly [marked: string, code: string, fixed?: string][] = [
    ['⟦thraets⟧ = "yes"', "condition-unknown-name", 'threats = "yes"'],
    ['dash.⟦bnad⟧ = "high"', "condition-unknown-name", 'dash.band = "high"'],
    ['⟦dsah.band⟧ = "high"', "condition-unknown-name", 'dash.band = "high"'],
    ['threats.⟦often⟧ = "yes"', "condition-unknown-name"],
    ['⟦something_else⟧ = "yes"', "condition-unknown-name"],
    ['⟦dash⟧ = "high"', "condition-wrong-comparison", 'dash.score = "high"'],
    ['⟦grid⟧ = "often"', "condition-wrong-comparison", 'grid.first = "often"'],
    ['⟦notes⟧ = "fine"', "condition-wrong-comparison"],
    ['threats = ⟦"yess"⟧', "condition-unknown-answer", 'threats = "yes"'],
    ['threats = ⟦"Yes"⟧', "condition-unknown-answer", 'threats = "yes"'],
    [
      'threats in ("yes", ⟦"not-known"⟧, ⟦"perhaps"⟧)',
      "condition-unknown-answer",
      'threats in ("yes", "not_known", "perhaps")',
    ],
    ['dash.band = ⟦"hihg"⟧', "condition-unknown-answer", 'dash.band = "high"'],
    ['dash.band = ⟦"unanswered"⟧', "condition-unknown-answer"],
    ['list contains(harm, ⟦"coercive"⟧)', "condition-unknown-answer", 'list contains(harm, "coercion")'],
    ["threats = ⟦1⟧", "condition-wrong-comparison"],
    ['threats > ⟦date("2026-01-01")⟧', "condition-wrong-comparison"],
    ["dash.band in ⟦[10..13]⟧", "condition-wrong-comparison"],
    ['threats ⟦>=⟧ "no"', "condition-wrong-comparison"],
    ['dash.band ⟦>=⟧ "medium"', "condition-wrong-comparison", 'dash.band in ("medium", "high")'],
    ['dash.band ⟦>⟧ "medium"', "condition-wrong-comparison", 'dash.band = "high"'],
    ['dash.band ⟦<=⟧ "medium"', "condition-wrong-comparison", 'dash.band in ("low", "medium")'],
    ['dash.band ⟦<⟧ "low"', "condition-wrong-comparison"],
    ['⟦list contains(threats, "yes")⟧', "condition-wrong-comparison", 'threats = "yes"'],
    ['⟦harm = "coercion"⟧', "condition-wrong-comparison", 'list contains(harm, "coercion")'],
    ['⟦harm != "coercion"⟧', "condition-wrong-comparison", 'not(list contains(harm, "coercion"))'],
    [
      '⟦harm in ("coercion", "physical")⟧',
      "condition-wrong-comparison",
      '(list contains(harm, "coercion") or list contains(harm, "physical"))',
    ],
    ['⟦harm = "unanswered"⟧', "condition-wrong-comparison"],
    ['dash.score >= ⟦"14"⟧', "condition-wrong-comparison", "dash.score >= 14"],
    ['dash.score = ⟦"high"⟧', "condition-wrong-comparison"],
    ['dash.score > ⟦date("2026-01-01")⟧', "condition-wrong-comparison"],
    ['⟦list contains(dash.score, "high")⟧', "condition-wrong-comparison"],
    ["dash.score >= ⟦13.5⟧", "condition-wrong-comparison"],
    ["age >= ⟦15.5⟧", "condition-wrong-comparison"],
    ["dash.score >= ⟦25⟧", "condition-out-of-range"],
    ["dash.score in [20..⟦30⟧]", "condition-out-of-range"],
    ["dash.score in (⟦-1⟧, 3, ⟦99⟧)", "condition-out-of-range"],
    ["weight < ⟦0.5⟧", "condition-out-of-range"],
    ['seen_on > ⟦"2026-01-31"⟧', "condition-wrong-comparison", 'seen_on > date("2026-01-31")'],
    ["seen_on > ⟦2026⟧", "condition-wrong-comparison"],
  ];
  for (const [marked, code, mended] of faults) {
    it(`reports ${code.replace("condition-", "")} in ${marked}`, () => {
      const { text } = unmarked(marked);
      const problems = problemsOf(text);
      assertMarked(marked, code, problems);
      const fix = problems[0]?.fixes[0];
      assert.equal(fix === undefined ? undefined : fixed(text, fix), mended);
    });
  }

  it("says what was probably meant, and what can be written where nothing is near", () => {
    const [near] = problemsOf('dash.bnad = "high"');
    assert.equal(
      near?.message,
      "Nothing that can be tested here is called “dash.bnad”, so this could never be true. Did you mean “dash.band”?",
    );
    const [far] = problemsOf('dash.band = "purple"');
    assert.equal(
      far?.message,
      '“purple” is not a band of “dash.band”, so this could never be true. Write "low", "medium" or "high".',
    );
  });

  it("lists a few codes of a long list only", () => {
    const codes = Array.from({ length: 40 }, (_, index) => `answer_${index}`);
    const [problem] = checkTypes(parseCondition('q = "zzz"').condition, () => ({ type: "choice", codes }), ["q"]);
    assert.match(problem?.message ?? "", /"answer_4" or another of its codes\.$/u);
  });

  it("keeps quiet about parts that could not be read", () => {
    assert.deepEqual(problemsOf('thraets in >= 5 or dash.band = "high"'), []);
  });
});
