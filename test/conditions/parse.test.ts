import assert from "node:assert/strict";
import fc from "fast-check";
import type { Condition } from "../../src/conditions/condition.ts";
import { evaluate } from "../../src/conditions/evaluate.ts";
import { LONGEST, parseCondition } from "../../src/conditions/parse.ts";
import { contains } from "../../src/document/span.ts";
import { runs } from "../property-runs.ts";
import { conditionText } from "./arbitrary-condition.ts";
import { assertMarked, fixed, unmarked } from "./marked.ts";

/** Every part of a tree that has a span. */
function parts(value: unknown): readonly { readonly span: { readonly start: number; readonly end: number } }[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => (/span$/iu.test(key) ? [] : parts(part)));
  return "span" in value ? [value as { span: { start: number; end: number } }, ...inner] : inner;
}

describe("reading a condition", () => {
  const subset = [
    'threats = "yes"',
    'threats != "yes"',
    'threats = "unanswered"',
    'dash.contact.weekly = "seen"',
    'dash.band in ("medium", "high")',
    'dash.band in ("high")',
    "dash.score >= 14",
    "dash.score in [10..13]",
    "dash.score in (1, 2, [5..9])",
    "weight < 2.5",
    "temperature > -3",
    'seen_on >= date("2026-01-01")',
    'seen_on in [date("2026-01-01")..date("2026-01-31")]',
    'list contains(types, "coercion")',
    'not(threats = "yes")',
    'not (threats = "yes")',
    'threats = "yes" and (dash.score >= 14 or dash.band = "high")',
    '  threats   =\n  "yes"  ',
    '((threats = "yes"))',
  ];
  for (const text of subset) {
    it(`has no problem with ${JSON.stringify(text)}`, () => {
      assert.deepEqual(parseCondition(text).problems, []);
    });
  }

  it("keeps the place of every part", () => {
    const text = ' dash.band = "high" or not(list contains(types, "a"))';
    const { condition } = parseCondition(text);
    assert.deepEqual(
      parts(condition).map(({ span }) => text.slice(span.start, span.end)),
      [
        text.trim(),
        'dash.band = "high"',
        "dash.band",
        "dash",
        "band",
        '"high"',
        'not(list contains(types, "a"))',
        'list contains(types, "a")',
        "types",
        "types",
        '"a"',
      ],
    );
  });

  it("takes and before or, and brackets before both", () => {
    const { condition } = parseCondition('a = "x" or (b = "x" and c = "x")');
    assert.ok(condition.type === "or");
    assert.deepEqual(
      condition.parts.map(({ type }) => type),
      ["comparison", "and"],
    );
    const mixed = parseCondition('a = "x" or b = "x" and c = "x"').condition;
    assert.ok(mixed.type === "or" && mixed.parts[1]?.type === "and");
  });

  /** The condition with its fault marked, its code, and what the first fix makes of it where there is one. */
  const faults: readonly [marked: string, code: string, fixed?: string][] = [
    ["⟦⟧", "condition-empty"],
    ["⟦  ⟧", "condition-empty"],
    ["score in ⟦(10..13)⟧", "condition-not-supported", "score in [10..13]"],
    ["score in ⟦[10..13)⟧", "condition-not-supported", "score in [10..13]"],
    ["score in ⟦]10..13]⟧", "condition-not-supported", "score in [10..13]"],
    ["score in ⟦[13..10]⟧", "condition-not-supported", "score in [10..13]"],
    ['band in ⟦["low".."high"]⟧', "condition-not-supported"],
    ['band in ⟦["low", "high"]⟧', "condition-not-supported", 'band in ("low", "high")'],
    ['⟦band in "low"⟧', "condition-not-supported", 'band = "low"'],
    ["score in ⟦>= 5⟧", "condition-not-supported"],
    ["⟦score between 1 and 5⟧", "condition-not-supported", "score in [1..5]"],
    ['⟦"a" in types⟧', "condition-not-supported", 'list contains(types, "a")'],
    ['⟦list contains("a", types)⟧', "condition-not-supported", 'list contains(types, "a")'],
    ['⟦contains(types, "a")⟧', "condition-not-supported", 'list contains(types, "a")'],
    ["⟦list contains(types)⟧", "condition-not-supported"],
    ["list contains(types, ⟦3⟧)", "condition-not-supported"],
    ["⟦count(types)⟧ > 1", "condition-not-supported"],
    ["⟦count(types)⟧", "condition-not-supported"],
    ['⟦types contains "a"⟧', "condition-unreadable", 'list contains(types, "a")'],
    ['⟦q not in ("a", "b")⟧', "condition-unreadable", 'not(q in ("a", "b"))'],
    ['⟦not q = "a"⟧', "condition-not-supported", 'not(q = "a")'],
    ['⟦not(q = "a", r = "b")⟧', "condition-not-supported"],
    ["⟦not()⟧", "condition-not-supported"],
    ["⟦not q⟧", "condition-not-supported"],
    ["⟦threats⟧", "condition-not-supported", 'threats = "yes"'],
    ['a = "x" and ⟦dash.threats⟧', "condition-not-supported", 'a = "x" and dash.threats = "yes"'],
    ['⟦"yes"⟧', "condition-not-supported"],
    ["⟦true⟧", "condition-not-supported"],
    ['types = "a" or ⟦"b"⟧', "condition-not-supported", 'types in ("a", "b")'],
    ['types = "a" and ⟦"b"⟧', "condition-not-supported"],
    ['a = "x" or ⟦b = "x" and c = "x"⟧', "condition-not-supported", 'a = "x" or (b = "x" and c = "x")'],
    ["⟦14 <= dash.score⟧", "condition-not-supported", "dash.score >= 14"],
    ['⟦"yes" = threats⟧', "condition-not-supported", 'threats = "yes"'],
    ["⟦1 <= score <= 5⟧", "condition-not-supported"],
    ["threats = ⟦yes⟧", "condition-not-supported", 'threats = "yes"'],
    ["threats in (⟦yes⟧, ⟦no⟧)", "condition-not-supported", 'threats in ("yes", no)'],
    ["a = ⟦b.c⟧", "condition-not-supported"],
    ["a = ⟦b + 1⟧", "condition-not-supported"],
    ["⟦a + b⟧ > 3", "condition-not-supported"],
    ["⟦yp-dash.score⟧ >= 3", "condition-not-supported", "yp_dash.score >= 3"],
    ["⟦x[1]⟧ = 2", "condition-not-supported"],
    ["⟦if a then b else c⟧", "condition-not-supported"],
    ["⟦x instance of string⟧", "condition-not-supported"],
    ["x = ⟦{a: 1}⟧", "condition-not-supported"],
    ["x = ⟦null⟧", "condition-not-supported", 'x = "unanswered"'],
    ["x = ⟦true⟧", "condition-not-supported", 'x = "yes"'],
    ["x = ⟦1e2⟧", "condition-not-supported"],
    ["x = ⟦12345678901234567890⟧", "condition-not-supported"],
    ['d > ⟦date("2026-02-30")⟧', "condition-not-supported"],
    ['d > ⟦date("1 May 2026")⟧', "condition-not-supported"],
    ['d > ⟦@"2026-01-31"⟧', "condition-not-supported", 'd > date("2026-01-31")'],
    ['⟦Dash.Band⟧ = "high"', "condition-not-supported", 'dash.band = "high"'],
    ['⟦dash band⟧ = "high"', "condition-not-supported"],
    ['⟦not⟧ = "x"', "condition-not-supported"],
    [`⟦${"n".repeat(33)}⟧ = "x"`, "condition-not-supported"],
    ['q = "yes" ⟦// as the panel agreed⟧', "condition-not-supported", 'q = "yes" '],
    ['q = ⟦/* sic */⟧ "yes"', "condition-not-supported", 'q =  "yes"'],
    ["a = ⟦“yes”⟧", "condition-unreadable", 'a = "yes"'],
    ["a = ⟦'yes'⟧ or b = ⟦‘no’⟧", "condition-unreadable", 'a = "yes" or b = ‘no’'],
    ['a ⟦==⟧ "b"', "condition-unreadable", 'a = "b"'],
    ['a ⟦<>⟧ "b"', "condition-unreadable", 'a != "b"'],
    ['a ⟦≠⟧ "b"', "condition-unreadable", 'a != "b"'],
    ["a ⟦≥⟧ 3", "condition-unreadable", "a >= 3"],
    ["a ⟦=<⟧ 3", "condition-unreadable", "a <= 3"],
    ['a = "x" ⟦&&⟧ b = "y"', "condition-unreadable", 'a = "x" and b = "y"'],
    ['a = "x" ⟦||⟧ b = "y"', "condition-unreadable", 'a = "x" or b = "y"'],
    ['a = "x" ⟦AND⟧ b = "y"', "condition-unreadable", 'a = "x" and b = "y"'],
    ['⟦Not⟧(a = "x")', "condition-unreadable", 'not(a = "x")'],
    ['a ⟦is⟧ "x"', "condition-unreadable", 'a = "x"'],
    ['a ⟦is not⟧ "x"', "condition-unreadable", 'a != "x"'],
    ['a = ⟦"b⟧', "condition-unreadable"],
    ['⟦(⟧a = "b"', "condition-unreadable"],
    ['a = "b"⟦)⟧', "condition-unreadable"],
    ["a in ⟦[⟧1..3", "condition-unreadable"],
    ['a in ("b"⟦]⟧', "condition-unreadable"],
    ["a ⟦=⟧", "condition-unreadable"],
    ['a = "b" ⟦and⟧', "condition-unreadable"],
    ['⟦and⟧ a = "b"', "condition-unreadable"],
    ['a = "b"⟦,⟧ "c"', "condition-unreadable"],
    ["a in (⟦)⟧", "condition-unreadable"],
    ['⟦in⟧ = "x"', "condition-unreadable"],
  ];
  for (const [marked, code, mended] of faults) {
    it(`reports ${code.replace("condition-", "")} in ${marked}`, () => {
      const { text } = unmarked(marked);
      const { problems } = parseCondition(text);
      assertMarked(marked, code, problems);
      const fix = problems[0]?.fixes[0];
      assert.equal(fix === undefined ? undefined : fixed(text, fix), mended);
    });
  }

  it("says what to do about every fault in whole sentences without technical words", () => {
    for (const [marked] of faults) {
      for (const { message } of parseCondition(unmarked(marked).text).problems) {
        assert.match(message, /^[“A-Z"].*[.?)"”]$/su);
        assert.doesNotMatch(message, /\b(?:FEEL|expression|syntax|token|regex|boolean|operator|literal|undefined)\b/iu);
      }
    }
  });

  it("never takes a branch on a condition that has a fault, where the fault may change what is meant", () => {
    const risky = [
      'a = "x" and',
      'a = "x", "y"',
      '(a = "x"',
      'a = "x" or in',
      "s in (1..5)",
      "s in [5..1]",
      'a = "x" ; b',
    ];
    for (const text of risky) {
      const truth = evaluate(
        parseCondition(text).condition,
        (path) => (path === "a" ? "x" : 3),
        (path) => (path === "a" ? { type: "choice", codes: ["x", "y"] } : { type: "score", min: 0, max: 9 }),
      );
      assert.notEqual(truth, true, text);
    }
  });

  it("refuses a condition that is too long, in no time", () => {
    const text = `${'a = "b" or '.repeat(10_000)}a = "b"`;
    const { condition, problems } = parseCondition(text);
    assert.equal(condition.type, "unreadable");
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["condition-too-long"],
    );
    assert.deepEqual(parseCondition(`a = "${"b".repeat(LONGEST - 6)}"`).problems, []);
  });

  it("refuses brackets that stand too deep in one another", () => {
    const nested = (depth: number) => `${"(".repeat(depth)}a = "b"${")".repeat(depth)}`;
    assert.deepEqual(parseCondition(nested(20)).problems, []);
    for (const text of [nested(21), nested(400), `${"not(".repeat(150)}a = "b"${")".repeat(150)}`]) {
      assert.deepEqual(
        parseCondition(text).problems.map(({ code }) => code),
        ["condition-too-long"],
      );
    }
  });

  it("cuts long words of the author's out of its messages", () => {
    for (const text of [
      `${"ab ".repeat(300)}`,
      `x = {a: ${"1".repeat(900)}}`,
      "?".repeat(900),
      `${"a.".repeat(450)}a = 1`,
      `not ${"a ".repeat(450)} = 3`,
      `x = ${"a ".repeat(450)}`,
      `x = '${"a ".repeat(450)}'`,
      `${"a-".repeat(450)}a = 1`,
      `"${"a".repeat(900)}" = x`,
      `x = "a" or "${"a".repeat(900)}"`,
    ]) {
      for (const { message } of parseCondition(text).problems) assert.ok(message.length < 400, message);
    }
  });

  it("has every span of a problem and of the tree inside the text, whatever the text", () => {
    const word = fc.constantFrom(
      ..."a.b score types ( ) [ ] .. , = == != <= < in not and or AND is list contains date @ \" “ ” ' 1 -2 .5 + if for then null { } : ; /* */ // \n".split(
        " ",
      ),
      '"yes"',
      'date("2026-01-01")',
      "[1..3]",
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 25 }).map((words) => words.join(" ")),
      fc.array(word, { maxLength: 25 }).map((words) => words.join("")),
      fc.string({ unit: "binary", maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, (any) => {
        const { condition, problems } = parseCondition(any);
        const whole = { start: 0, end: any.length };
        for (const { span } of [...parts(condition), ...problems]) {
          assert.ok(span.start <= span.end && contains(whole, span), JSON.stringify({ any, span }));
        }
        if (holes(condition) > 0) assert.ok(problems.length > 0, any);
      }),
      runs(),
    );
  });

  it("finds a fault in a sound condition from which one letter is missing, or reads it as another sound one", () => {
    fc.assert(
      fc.property(conditionText(), fc.nat(), (text, place) => {
        const at = place % text.length;
        const { condition, problems } = parseCondition(text.slice(0, at) + text.slice(at + 1));
        assert.equal(holes(condition) > 0 && problems.length === 0, false);
      }),
      runs(),
    );
  });

  it("leaves nothing of a fault behind when its safe fix is applied", () => {
    for (const [marked] of faults) {
      let { text } = unmarked(marked);
      const [problem] = parseCondition(text).problems;
      const fix = problem?.fixes.find(({ safe }) => safe);
      if (problem === undefined || fix === undefined) continue;
      const before = parseCondition(text).problems.length;
      text = fixed(text, fix);
      assert.equal(parseCondition(text).problems.length, before - 1, text);
    }
  });
});

/** How many parts could not be read. */
function holes(condition: Condition): number {
  switch (condition.type) {
    case "and":
    case "or":
      return condition.parts.reduce((sum, part) => sum + holes(part), 0);
    case "not":
      return holes(condition.part);
    case "unreadable":
      return 1;
    case "comparison":
    case "membership":
    case "inclusion":
      return 0;
  }
}
