/** Words made to fit a box: at most seven of them, in lines that are never too wide. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { textWidth } from "../../src/pathways/text-width.ts";
import { balanced, shortened, wrapped } from "../../src/pathways/wrap.ts";
import { runs } from "../property-runs.ts";

const type = { size: 14, weight: "normal" } as const;

describe("The words of a box", () => {
  it("are shortened to seven, without a comma before the dots", () => {
    assert.equal(shortened("See the child alone and listen"), "See the child alone and listen");
    assert.equal(shortened("Ask what he does, to whom, where, when"), "Ask what he does, to whom, where…");
  });

  it("are as wide as Arial's letters, and a little more", () => {
    assert.ok(Math.abs(textWidth("Hamburg", 14) - 57.57 * 1.05) < 0.5);
    assert.ok(textWidth("Hamburg", 14, "bold") > textWidth("Hamburg", 14));
    assert.equal(textWidth("Übér", 14), textWidth("Uber", 14));
    assert.equal(textWidth("安全", 10), 21);
  });

  it("stand in lines no wider than the box, and none is lost", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 30 }), { maxLength: 8 }),
        fc.integer({ min: 40, max: 200 }),
        (words, width) => {
          const text = words.join(" ");
          for (const lines of [wrapped(text, width, type), balanced(text, width, type)]) {
            for (const line of lines) assert.ok(textWidth(line, 14) <= width || line.length <= 2);
            assert.equal(lines.join("").replaceAll(/\s/gu, ""), text.replaceAll(/\s/gu, ""));
          }
          assert.ok(balanced(text, width, type).length <= wrapped(text, width, type).length);
        },
      ),
      runs(),
    );
  });

  it("are divided where a single word is too wide", () => {
    assert.deepEqual(wrapped("Verantwortung", 60, type), ["Verantw", "ortung"]);
  });

  it("of an answer stand in lines of like length", () => {
    assert.deepEqual(balanced("Not now, not known or not safe", 150, type), ["Not now, not", "known or not safe"]);
  });
});
