import assert from "node:assert/strict";
import fc from "fast-check";
import { evaluate, evaluateNormal } from "../../src/conditions/evaluate.ts";
import { normalise } from "../../src/conditions/normalise.ts";
import { parseCondition } from "../../src/conditions/parse.ts";
import { joinTable, truthTable } from "../../src/conditions/truth-table.ts";
import type { Truth } from "../../src/conditions/truth.ts";
import type { Scope } from "../../src/conditions/types.ts";
import type { Value, Values } from "../../src/conditions/values.ts";
import { runs } from "../property-runs.ts";
import type { Case, Path } from "./arbitrary-condition.ts";
import { conditionText, partial, paths, scope, types } from "./arbitrary-condition.ts";

/** Both ways of judging a condition, which must agree. */
function judge(text: string, values: Values, names: Scope): Truth {
  const { condition, problems } = parseCondition(text);
  assert.deepEqual(problems, [], text);
  const truth = evaluate(condition, values, names);
  assert.equal(evaluateNormal(normalise(condition, names), values), truth, `the normal form of ${text}`);
  return truth;
}

function judgeCase(text: string, known: Case): Truth {
  return judge(text, (path) => known[path as Path], scope);
}

describe("evaluating a condition", () => {
  for (const { title, type, values, rows } of truthTable) {
    it(`follows the truth table: ${title.toLowerCase()}`, () => {
      for (const [condition, ...truths] of rows) {
        const found = values.map(({ value }) =>
          judge(
            condition,
            () => value,
            () => type,
          ),
        );
        assert.deepEqual(found, truths, condition);
      }
    });
  }

  it("joins conditions as the truth table says, in either order", () => {
    const example = { true: 'q = "yes"', false: 'q = "no"', unknown: 'dash.band = "high"' };
    const values: Values = (path) => (path === "q" ? "yes" : null);
    for (const { one, other, and, or } of joinTable) {
      const left = example[`${one}`];
      const right = example[`${other}`];
      assert.equal(judge(`${left} and ${right}`, values, scope), and);
      assert.equal(judge(`${right} and ${left}`, values, scope), and);
      assert.equal(judge(`${left} or ${right}`, values, scope), or);
      assert.equal(judge(`${right} or ${left}`, values, scope), or);
    }
  });

  it("covers every pair of truths in the table of joins", () => {
    const pairs = joinTable.map(({ one, other }) => [one, other].map(String).sort().join());
    assert.deepEqual(pairs.sort(), [
      "false,false",
      "false,true",
      "false,unknown",
      "true,true",
      "true,unknown",
      "unknown,unknown",
    ]);
  });

  it("never finds a comparison or its opposite true of an unanswered choice, whatever is listed", () => {
    const codes = types.q.codes;
    for (let pick = 1; pick < 2 ** codes.length; pick += 1) {
      const list = codes.filter((_, index) => (pick >> index) % 2 === 1).map((code) => `"${code}"`);
      const texts = [`q in (${list.join(", ")})`, ...list.flatMap((code) => [`q = ${code}`, `q != ${code}`])];
      for (const text of texts) {
        for (const value of [null, undefined, "unanswered"]) {
          assert.equal(
            judge(text, () => value, scope),
            "unknown",
            text,
          );
          assert.equal(
            judge(`not(${text})`, () => value, scope),
            "unknown",
            text,
          );
        }
      }
    }
  });

  it("finds exactly one of a comparison and its opposite true of every answer", () => {
    for (const code of types.q.codes) {
      for (const text of ['q = "yes"', 'q != "no"', 'q in ("declined", "not_known")']) {
        const pair = [judge(text, () => code, scope), judge(`not(${text})`, () => code, scope)];
        assert.deepEqual(new Set(pair), new Set([true, false]), `${text} for ${code}`);
      }
    }
  });

  it("knows a condition only where every way of completing the case agrees", () => {
    fc.assert(
      fc.property(conditionText({ unanswered: false }), partial, (text, known) => {
        const truth = judgeCase(text, known);
        if (truth === "unknown") return;
        for (const path of paths) {
          for (const value of completions(path, known[path])) {
            assert.equal(
              judgeCase(text, { ...known, [path]: value }),
              truth,
              `${text} with ${path} ${JSON.stringify(value)}`,
            );
          }
        }
      }),
      runs(300),
    );
  });

  it("judges one comparison of an incomplete score by all the scores it can be", () => {
    const score = fc.integer({ min: 0, max: 24 });
    const text = fc.oneof(
      fc.tuple(fc.constantFrom("=", "!=", "<", "<=", ">", ">="), score).map(([sign, n]) => `dash.score ${sign} ${n}`),
      fc.tuple(score, score).map(([a, b]) => `dash.score in [${Math.min(a, b)}..${Math.max(a, b)}]`),
      fc.array(score, { minLength: 1, maxLength: 6 }).map((list) => `dash.score in (${list.join(", ")})`),
    );
    fc.assert(
      fc.property(text, score, score, fc.boolean(), (positive, a, b, negated) => {
        const condition = negated ? `not(${positive})` : positive;
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const each = new Set<Truth>();
        for (let point = min; point <= max; point += 1) each.add(judge(condition, () => point, scope));
        const expected = each.size === 1 ? [...each][0] : "unknown";
        assert.equal(
          judge(condition, () => ({ min, max }), scope),
          expected,
        );
      }),
      runs(),
    );
  });

  it("finds nothing true of a value that the name cannot have", () => {
    const odd: readonly Value[] = [
      "maybe",
      "",
      3.5,
      Number.NaN,
      Infinity,
      ["maybe"],
      { min: 9, max: 2 },
      { possible: [] },
      { possible: ["high", "maybe"] },
      "2026-02-30",
    ];
    for (const text of ['q = "yes"', 'dash.band = "high"', "dash.score >= 3", 'seen_on > date("2026-01-01")']) {
      for (const value of odd) {
        assert.equal(
          judge(text, () => value, scope),
          "unknown",
          `${text} for ${JSON.stringify(value)}`,
        );
        assert.equal(
          judge(`not(${text})`, () => value, scope),
          "unknown",
          `not(${text}) for ${JSON.stringify(value)}`,
        );
      }
    }
  });

  it("finds nothing true where the comparison makes no sense for its name", () => {
    const senseless = [
      'q >= "yes"',
      "q = 3",
      'q = "yess"',
      'harm = "none"',
      'dash.score = "3"',
      "seen_on > 3",
      'list contains(q, "yes")',
      "nothing = 3",
      'dash.band = "unanswered"',
      'list contains(harm, "unanswered")',
      'dash.band in ["low".."high"]',
    ];
    const some: Values = (path) =>
      ({ q: "yes", harm: ["none"], "dash.score": 3, "dash.band": "low", seen_on: "2026-01-01" })[path];
    for (const text of senseless) {
      const { condition } = parseCondition(text);
      for (const whole of [condition, { type: "not", part: condition, span: condition.span } as const]) {
        assert.equal(evaluate(whole, some, scope), "unknown", text);
        assert.equal(evaluateNormal(normalise(whole, scope), some), "unknown", text);
      }
    }
  });
});

/** Values that a missing or half-known value may turn out to be. */
function completions(path: Path, value: Value): readonly Value[] {
  const type = types[path];
  if (value === null) {
    if (type.type === "choice" || type.type === "band") return type.codes;
    if (type.type === "multi") return type.codes.map((code) => [code]);
    return type.type === "date" ? ["2025-12-30", "2025-12-31", "2026-01-02"] : [0, 4, 5, 10];
  }
  if (typeof value !== "object") return [];
  if ("possible" in value) return value.possible;
  return "min" in value ? [value.min, value.max] : [];
}
