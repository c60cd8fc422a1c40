import assert from "node:assert/strict";
import { testsOf, usesOf } from "../../src/conditions/names.ts";
import { parseCondition } from "../../src/conditions/parse.ts";

const text =
  'dash.band = "high" or not(dash.score >= 14 and age in (16, [18..21])) or list contains(harm, "none") or q in ("yes", "unanswered")';
const uses = usesOf(parseCondition(text).condition);
const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

describe("the uses of names in a condition", () => {
  it("gives each part of a name with its own place", () => {
    assert.deepEqual(
      uses.names.map(({ path, span }) => [path, at(span), span.start]),
      [
        ["dash", "dash", 0],
        ["dash.band", "band", 5],
        ["dash", "dash", text.indexOf("dash.score")],
        ["dash.score", "score", text.indexOf("score")],
        ["age", "age", text.indexOf("age")],
        ["harm", "harm", text.indexOf("harm")],
        ["q", "q", text.indexOf("q in")],
      ],
    );
  });

  it("gives each answer without its quotation marks, but not the word for no answer", () => {
    assert.deepEqual(
      uses.answers.map(({ path, code, span }) => [path, code, at(span)]),
      [
        ["dash.band", "high", "high"],
        ["harm", "none", "none"],
        ["q", "yes", "yes"],
      ],
    );
  });

  it("gives each number with the sign that it is compared by", () => {
    assert.deepEqual(
      uses.numbers.map(({ path, operator, value, span }) => [path, operator, value, at(span)]),
      [
        ["dash.score", ">=", 14, "14"],
        ["age", "=", 16, "16"],
        ["age", ">=", 18, "18"],
        ["age", "<=", 21, "21"],
      ],
    );
  });

  it("still finds the names of a condition that is not finished or cannot be used", () => {
    for (const broken of [
      "dash.band =",
      "dash.band in (1..3)",
      "dash.band = null",
      'dash.band = "a" and',
      "dash.band = a",
      "dash.band in >= 3",
      "list contains(dash.band, null)",
    ]) {
      const found = usesOf(parseCondition(broken).condition).names.map(({ path }) => path);
      assert.deepEqual(found, ["dash", "dash.band"], broken);
    }
  });

  it("renames a question by its places alone", () => {
    const before = 'threats = "yes" or (not(threats in ("no")) and dash.threats = "yes")';
    const places = usesOf(parseCondition(before).condition).names.filter(({ path }) => path === "threats");
    const after = places.reduceRight(
      (result, { span }) => `${result.slice(0, span.start)}menaces${result.slice(span.end)}`,
      before,
    );
    assert.equal(after, 'menaces = "yes" or (not(menaces in ("no")) and dash.threats = "yes")');
  });

  it("lists the comparisons in the order they are written", () => {
    assert.deepEqual(
      testsOf(parseCondition(text).condition).map(({ span }) => at(span)),
      [
        'dash.band = "high"',
        "dash.score >= 14",
        "age in (16, [18..21])",
        'list contains(harm, "none")',
        'q in ("yes", "unanswered")',
      ],
    );
  });
});
