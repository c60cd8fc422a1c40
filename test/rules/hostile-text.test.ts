/** No accepted text makes the rules slow, whatever its author had in mind. */
import assert from "node:assert/strict";
import type { Source } from "../../src/document/source.ts";
import { change, emptyCheck, allProblems } from "../../src/rules/check.ts";
import { rules } from "../../src/rules/index.ts";
import { baseLibrary, TODAY } from "./base-library.ts";
import { completed } from "./completion.ts";

const SIZE = 200_000;

/** Less than this many seconds is no time at all, and says nothing about proportion. */
const NOTHING = 0.1;

/** Texts that rules with patterns would have to look at again and again if they were careless. */
const PATTERNS = [
  "a",
  "A ",
  "AB ",
  "1 ",
  "1                    ",
  "0",
  "07",
  '"a" ',
  "'",
  "“",
  "( ",
  "hard to reach ",
  "toxic ",
  "in denial “in denial” ",
  "within five ",
  "within five working days ",
  "born ",
  "a.b",
  "a@",
  "@a.",
  "M1 ",
  "(AB) ",
  "AB (",
];

describe("Rules on hostile text", function () {
  this.timeout(120_000);
  const base = change(emptyCheck(rules, TODAY), { put: baseLibrary });

  for (const pattern of PATTERNS) {
    it(`take no more than their share of time with ${JSON.stringify(pattern)} again and again`, () => {
      const lines = pattern.repeat(Math.ceil(15_000 / pattern.length));
      assertInProportion((size) => {
        const text = `${lines}\n  `.repeat(Math.ceil(size / lines.length));
        return completed({ kind: "tool", text: `purpose: |\n  ${text}\n` });
      });
    });
  }

  it("take no more than their share of time with thousands of unknown and repeated names", () => {
    assertInProportion((size) => {
      const count = Math.ceil(size / 34);
      const role = (i: number) => `  - { id: r${i % (count / 2)}, title: R, agency: no-such-${i} }\n`;
      return completed({
        kind: "directory",
        text: `roles:\n${Array.from({ length: count }, (_, i) => role(i)).join("")}`,
      });
    });
  });

  /** Four times the text may take four times as long; taking sixteen times as long would be looking at everything again for each part. */
  function assertInProportion(documentOf: (size: number) => Source): void {
    const [small, large] = [SIZE / 4, SIZE].map((size) => Math.max(secondsFor(documentOf(size)), NOTHING)) as [
      number,
      number,
    ];
    assert.ok(large < 10 * small, `${large.toFixed(2)} s for four times the text of ${small.toFixed(2)} s`);
  }

  /** The better of two checks, so that what else the machine does counts less. */
  function secondsFor(document: Source): number {
    const check = () => {
      const checked = change(base, { put: [document] });
      assert.ok(allProblems(checked).every(({ code }) => code !== "rule-crashed"));
    };
    return Math.min(seconds(check), seconds(check));
  }
});

function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1e6;
}
