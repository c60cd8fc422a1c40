import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { LONGEST, parseCondition } from "../../src/conditions/parse.ts";
import { DEEPEST } from "../../src/conditions/read-condition.ts";
import { reservedWords } from "../../src/conditions/reserved-words.ts";
import { joinTable, truthTable } from "../../src/conditions/truth-table.ts";

const page = readFileSync(new URL("../../docs/handbook/conditions.md", import.meta.url), "utf8");

/** The cells of the first table after a text, heading first. */
function tableAfter(text: string): readonly (readonly string[])[] {
  const lines = page.slice(page.indexOf(text) + text.length).split(/\r?\n/u);
  const first = lines.findIndex((line) => line.startsWith("|"));
  const length = lines.slice(first).findIndex((line) => !line.startsWith("|"));
  const rows = lines.slice(first, first + length).map((line) => line.split("|").slice(1, -1));
  return rows.filter((_, index) => index !== 1).map((cells) => cells.map((cell) => cell.trim()));
}

function problemsOf(code: string): readonly string[] {
  return parseCondition(code.replace(/^`|`$/gu, "")).problems.map(({ message }) => message);
}

describe("the handbook's page on conditions", () => {
  for (const { title, values, rows } of truthTable) {
    it(`has the truth table: ${title.toLowerCase()}`, () => {
      const heading = ["condition", ...values.map(({ words }) => words)];
      const cells = rows.map(([condition, ...truths]) => [`\`${condition}\``, ...truths.map(String)]);
      assert.deepEqual(tableAfter(`### ${title}`), [heading, ...cells]);
    });
  }

  it("has the table of joined conditions", () => {
    const cells = joinTable.map(({ one, other, and, or }) => [one, other, and, or].map(String));
    assert.deepEqual(tableAfter("### Joined conditions").slice(1), cells);
  });

  it("shows no condition as right that has a problem", () => {
    const blocks = [...page.matchAll(/```condition\r?\n(.*?)```/gsu)].map(([, block = ""]) =>
      block.trim().split(/\r?\n/u),
    );
    assert.ok(blocks.length > 5);
    for (const text of blocks.flat()) assert.deepEqual(problemsOf(text), [], text);
  });

  it("shows what to write instead of what cannot be read", () => {
    const [, ...rows] = tableAfter("inside a condition.");
    assert.ok(rows.length > 5);
    for (const [wrong = "", right = ""] of rows) {
      assert.notDeepEqual(problemsOf(wrong), [], wrong);
      assert.deepEqual(problemsOf(right), [], right);
    }
  });

  it("names every reserved word and the limits", () => {
    const listed = /cannot be names:(.*?)\./su.exec(page)?.[1] ?? "";
    assert.deepEqual(
      [...listed.matchAll(/`(\w+)`/gu)].map(([, word]) => word),
      reservedWords,
    );
    assert.ok(page.includes(`at most ${LONGEST.toLocaleString("en-GB")} letters, and at most ${DEEPEST} brackets`));
  });
});
