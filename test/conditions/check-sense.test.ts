import assert from "node:assert/strict";
import fc from "fast-check";
import { checkSense } from "../../src/conditions/check-sense.ts";
import { evaluate } from "../../src/conditions/evaluate.ts";
import { parseCondition } from "../../src/conditions/parse.ts";
import type { ConditionType } from "../../src/conditions/types.ts";
import { runs } from "../property-runs.ts";
import type { Path } from "./arbitrary-condition.ts";
import * as random from "./arbitrary-condition.ts";
import { assertMarked, unmarked } from "./marked.ts";

const types = new Map<string, ConditionType>([
  ["q", { type: "choice", codes: ["yes", "no", "not_known"] }],
  ["band", { type: "band", codes: ["low", "medium", "high"] }],
  ["score", { type: "score", min: 0, max: 24 }],
  ["weight", { type: "number", min: 0 }],
  ["seen_on", { type: "date" }],
  ["harm", { type: "multi", codes: ["a", "b"] }],
]);
const problemsOf = (text: string) => checkSense(parseCondition(text).condition, (path) => types.get(path));

describe("looking for conditions that come out the same whatever is answered", () => {
  const never = [
    '⟦q = "yes" and q = "no"⟧',
    '⟦q = "yes" and q != "yes"⟧',
    '⟦band = "low" and score > 3 and band = "high"⟧',
    "⟦score > 24⟧",
    "⟦score < 0⟧",
    "⟦score >= 14 and score < 10⟧",
    "⟦weight < 0⟧",
    '⟦seen_on < date("2026-01-01") and seen_on > date("2026-02-01")⟧',
    'q = "yes" or ⟦(score > 3 and score < 4)⟧',
    'not(⟦q = "yes" and q = "unanswered"⟧)',
  ];
  for (const marked of never) {
    it(`finds never true: ${marked}`, () => {
      assertMarked(marked, "condition-never-true", problemsOf(unmarked(marked).text));
    });
  }

  const always = [
    "⟦score >= 0⟧",
    "⟦score <= 24⟧",
    "⟦score in [0..24]⟧",
    "⟦weight >= 0⟧",
    '⟦band in ("low", "medium", "high")⟧',
    '⟦q in ("yes", "no", "not_known")⟧',
    '⟦q in ("yes", "no", "not_known", "unanswered")⟧',
    '⟦q = "yes" or q != "yes"⟧',
    "⟦score < 10 or score >= 10⟧",
    'not(⟦score >= 0⟧) and q = "yes"',
  ];
  for (const marked of always) {
    it(`finds always true: ${marked}`, () => {
      assertMarked(marked, "condition-always-true", problemsOf(unmarked(marked).text));
    });
  }

  it("has nothing against conditions that decide something", () => {
    const texts = [
      'q != "unanswered"',
      'q = "unanswered"',
      'q = "yes" or q = "unanswered"',
      'q = "yes" and band = "high"',
      "score > 3 and score < 5",
      "weight > 3 and weight < 4",
      'seen_on > date("2026-01-01") or seen_on < date("2026-01-01")',
      'list contains(harm, "a") and list contains(harm, "b")',
      'unknown_name = "yes"',
      'band >= "medium"',
    ];
    for (const text of texts) assert.deepEqual(problemsOf(text), [], text);
  });

  it("calls nothing never true, or always true, that is otherwise in some case", () => {
    fc.assert(
      fc.property(random.conditionText({ unanswered: false }), random.answered, (text, known) => {
        const { condition } = parseCondition(text);
        for (const problem of checkSense(condition, random.scope)) {
          const part = parseCondition(text.slice(problem.span.start, problem.span.end)).condition;
          const truth = evaluate(part, (path) => known[path as Path], random.scope);
          assert.equal(truth, problem.code === "condition-always-true", text);
        }
      }),
      runs(),
    );
  });
});
