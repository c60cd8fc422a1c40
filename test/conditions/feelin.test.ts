import assert from "node:assert/strict";
import fc from "fast-check";
import { date, evaluate as feelin } from "feelin";
import { evaluate } from "../../src/conditions/evaluate.ts";
import { parseCondition } from "../../src/conditions/parse.ts";
import { runs } from "../property-runs.ts";
import type { Case, Path } from "./arbitrary-condition.ts";
import { answered, conditionText, scope } from "./arbitrary-condition.ts";

/** The case as an interpreter of the whole language takes it: names nested, days as dates. */
function context(known: Case): Record<string, unknown> {
  return {
    q: known.q,
    harm: known.harm,
    weight: known.weight,
    seen_on: date(known.seen_on as string),
    dash: {
      band: known["dash.band"],
      score: known["dash.score"],
      contact: { weekly: known["dash.contact.weekly"] },
    },
  };
}

describe("a condition of which everything is answered", () => {
  it("comes to the same here and in an independent interpreter of the whole language", () => {
    fc.assert(
      fc.property(conditionText({ unanswered: false }), answered, (text, known) => {
        const { condition, problems } = parseCondition(text);
        assert.deepEqual(problems, [], text);
        const theirs = feelin(text, context(known));
        assert.deepEqual(theirs.warnings, [], text);
        assert.equal(
          evaluate(condition, (path) => known[path as Path], scope),
          theirs.value,
          text,
        );
      }),
      runs(),
    );
  });

  it("differs from that interpreter where an answer is missing, on purpose", () => {
    const text = 'q != "yes"';
    assert.equal(feelin(text, { q: null }).value, true);
    assert.equal(
      evaluate(parseCondition(text).condition, () => null, scope),
      "unknown",
    );
  });
});
