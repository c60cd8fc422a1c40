import assert from "node:assert/strict";
import fc from "fast-check";
import { parseCondition } from "../../src/conditions/parse.ts";
import { reservedWords } from "../../src/conditions/reserved-words.ts";
import { runs } from "../property-runs.ts";

const uses = (name: string) => [
  `${name} = "x"`,
  `not(a.${name} = "x")`,
  `list contains(${name}, "x")`,
  `a = "x" and ${name}.b in (1)`,
];

describe("reserved words", () => {
  it("cannot be used as names", () => {
    for (const word of reservedWords) {
      for (const text of uses(word)) assert.notDeepEqual(parseCondition(text).problems, [], text);
    }
  });

  it("are the only well-formed names that cannot, among words that the language knows and words built from them", () => {
    const known =
      "date time duration list item contains string number any context range is of before after day month year days now today sum min max count e e1 partial order android inner notes format iffy nullable true_x in_scope or_x and_ not_ some_one every_ function_ else_ for_ then_ isolated equals_x index instance_of".split(
        " ",
      );
    for (const word of known) {
      for (const text of uses(word)) assert.deepEqual(parseCondition(text).problems, [], text);
    }
  });

  it("are the only well-formed names that cannot, among any others", () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,31}$/u).filter((word) => !reservedWords.includes(word));
    fc.assert(
      fc.property(name, (word) => {
        for (const text of uses(word)) assert.deepEqual(parseCondition(text).problems, [], text);
      }),
      runs(),
    );
  });
});
