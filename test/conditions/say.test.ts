import assert from "node:assert/strict";
import { parseCondition } from "../../src/conditions/parse.ts";
import { sayCondition } from "../../src/conditions/say.ts";

const labels = {
  name: (path: string) =>
    ({ "dash.band": "DASH band", "dash.score": "DASH score", harm: "kinds of harm", seen_on: "date seen" })[path] ??
    path,
  code: (_path: string, code: string) => ({ not_known: "not known" })[code] ?? code,
};
const say = (text: string) => sayCondition(parseCondition(text).condition, labels);

describe("saying a condition in English", () => {
  const sentences: readonly [string, string][] = [
    ['dash.band = "high" or judgement = "high"', "DASH band is high, or judgement is high"],
    ['threats != "yes"', "threats is something other than yes"],
    ['threats in ("yes", "not_known", "unanswered")', "threats is yes, not known or not answered"],
    ['not(threats in ("yes", "no"))', "threats is something other than yes or no"],
    ['threats = "unanswered"', "threats is not answered"],
    ['threats != "unanswered"', "threats is answered"],
    ['not(threats = "unanswered")', "threats is answered"],
    ["dash.score >= 14", "DASH score is 14 or more"],
    ["dash.score > 14", "DASH score is more than 14"],
    ["dash.score <= 9", "DASH score is 9 or less"],
    ["dash.score < 9", "DASH score is less than 9"],
    ["not(dash.score < 9)", "DASH score is 9 or more"],
    ["dash.score = 9", "DASH score is 9"],
    ["dash.score != 9", "DASH score is not 9"],
    ["dash.score in [10..13]", "DASH score is from 10 to 13"],
    ["not(dash.score in (1, 2, [10..13]))", "DASH score is not 1, 2 or from 10 to 13"],
    ['seen_on >= date("2026-01-01")', "date seen is on or after 1 January 2026"],
    ['seen_on > date("2026-12-31")', "date seen is after 31 December 2026"],
    ['seen_on <= date("2026-02-03")', "date seen is on or before 3 February 2026"],
    ['seen_on < date("2026-02-03")', "date seen is before 3 February 2026"],
    ['seen_on in [date("2026-02-03")..date("2026-02-05")]', "date seen is from 3 February 2026 to 5 February 2026"],
    ['list contains(harm, "coercion")', "kinds of harm includes coercion"],
    ['not(list contains(harm, "coercion"))', "kinds of harm is answered without coercion"],
    ['a = "x" and (b = "x" or c = "x")', "a is x, and either b is x or c is x"],
    ['a = "x" or (b = "x" and c = "x")', "a is x, or both b is x and c is x"],
    ['a = "x" or (b = "x" and c = "x" and d = "x")', "a is x, or b is x and c is x and d is x"],
    ['a = "x" or (b = "x" and (c = "x" or d = "x"))', "a is x, or both b is x and (c is x or d is x)"],
    ['not(a = "x" and b = "x")', "a is something other than x, or b is something other than x"],
    ['a = "x" or b in >= 3', "a is x, or something that cannot be read"],
  ];
  for (const [text, sentence] of sentences) {
    it(`says ${text} as: ${sentence}`, () => {
      assert.equal(say(text), sentence);
    });
  }
});
