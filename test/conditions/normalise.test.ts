import assert from "node:assert/strict";
import fc from "fast-check";
import { evaluate, evaluateNormal } from "../../src/conditions/evaluate.ts";
import { holds } from "../../src/conditions/holds.ts";
import type { Normal } from "../../src/conditions/normalise.ts";
import { normalise } from "../../src/conditions/normalise.ts";
import { parseCondition } from "../../src/conditions/parse.ts";
import type { Values } from "../../src/conditions/values.ts";
import { runs } from "../property-runs.ts";
import type { Path } from "./arbitrary-condition.ts";
import { conditionText, partial, scope } from "./arbitrary-condition.ts";

function normal(text: string): Normal {
  return normalise(parseCondition(text).condition, scope);
}

/** A normal form as short text: `any(q: no|declined, dash.score: 14..)`. */
function brief(part: Normal): string {
  switch (part.type) {
    case "all":
    case "any":
      return `${part.type}(${part.parts.map(brief).join(", ")})`;
    case "one-of":
      return `${part.path}: ${[...part.codes, ...(part.unanswered === true ? ["unanswered"] : [])].join("|")}`;
    case "includes":
      return `${part.path}: ${part.holds ? "with" : "without"} ${part.code}`;
    case "within":
      return `${part.path}: ${part.ranges
        .map(({ min, minOpen, max, maxOpen }) => `${minOpen ? "(" : "["}${min}..${max}${maxOpen ? ")" : "]"}`)
        .join("|")}`;
    case "unknown":
      return "unknown";
  }
}

describe("the normal form of a condition", () => {
  const forms: readonly [string, string][] = [
    ['q != "yes"', "q: no|not_known|declined"],
    ['not(q in ("yes", "declined"))', "q: no|not_known"],
    ['not(q = "unanswered")', "q: yes|no|not_known|declined"],
    ['q in ("unanswered", "not_known")', "q: not_known|unanswered"],
    ['dash.band != "low"', "dash.band: medium|high"],
    ['not(list contains(harm, "none"))', "harm: without none"],
    ["dash.score > 13", "dash.score: [14..Infinity)"],
    ["not(dash.score in [10..13])", "dash.score: (-Infinity..9]|[14..Infinity)"],
    ["dash.score in (1, 2, [3..5], 9)", "dash.score: [1..5]|[9..9]"],
    ["weight > 2.5", "weight: (2.5..Infinity)"],
    ["weight != 2", "weight: (-Infinity..2)|(2..Infinity)"],
    ['not(q in ("yes", "no", "not_known", "declined"))', "q: "],
    [
      'not(q = "yes" and (dash.score < 3 or weight = 1))',
      "any(q: no|not_known|declined, all(dash.score: [3..Infinity), weight: (-Infinity..1)|(1..Infinity)))",
    ],
    ['q = "yes" or (q = "no" or dash.score = 1)', "any(q: yes, q: no, dash.score: [1..1])"],
    ['not(not(q = "yes"))', "q: yes"],
    ['q = "yess"', "unknown"],
  ];
  for (const [text, expected] of forms) {
    it(`of ${text} is ${expected}`, () => {
      assert.equal(brief(normal(text)), expected);
    });
  }

  it("judges every case as the condition itself does", () => {
    fc.assert(
      fc.property(conditionText(), partial, (text, known) => {
        const values: Values = (path) => known[path as Path];
        const { condition } = parseCondition(text);
        assert.equal(evaluateNormal(normalise(condition, scope), values), evaluate(condition, values, scope));
      }),
      runs(),
    );
  });

  it("is true in the same cases for a form that takes unknown for false", () => {
    const twoValued = (part: Normal, values: Values): boolean => {
      switch (part.type) {
        case "all":
          return part.parts.every((inner) => twoValued(inner, values));
        case "any":
          return part.parts.some((inner) => twoValued(inner, values));
        case "unknown":
          return false;
        case "one-of":
        case "includes":
        case "within":
          return holds(part, values(part.path)) === true;
      }
    };
    fc.assert(
      fc.property(conditionText(), partial, (text, known) => {
        const values: Values = (path) => known[path as Path];
        const { condition } = parseCondition(text);
        const taken = evaluate(condition, values, scope) === true;
        assert.equal(twoValued(normalise(condition, scope), values), taken);
      }),
      runs(),
    );
  });

  it("gives every part the span of the text it was made from", () => {
    const text = 'q = "yes" and not(dash.score >= 14 or weight < 1)';
    const form = normal(text);
    assert.ok(form.type === "all");
    assert.deepEqual(
      form.parts.map(({ span }) => text.slice(span.start, span.end)),
      ['q = "yes"', "dash.score >= 14", "weight < 1"],
    );
  });
});
