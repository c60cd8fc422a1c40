import assert from "node:assert/strict";
import { usualBudgets } from "../../src/document/budgets.ts";
import { overBudget } from "../../src/document/markdown-budget.ts";
import { read } from "../../src/document/read.ts";
import type { Source } from "../../src/document/source.ts";
import { markdown, problemsIn, yaml } from "./sources.ts";

/** Seconds of processor time, which a busy machine does not lengthen much. */
function secondsToRead(source: Source): number {
  const start = process.cpuUsage();
  read(source);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** The least of up to three tries: a collection of what other tests left in memory may fall into any one of them. */
function readsWithin(limit: number, source: Source): { within: boolean; seconds: number } {
  let least = Infinity;
  for (let attempt = 0; attempt < 3 && least >= limit; attempt++) least = Math.min(least, secondsToRead(source));
  return { within: least < limit, seconds: least };
}

function codesIn(source: Source): readonly string[] {
  return read(source).problems.map(({ code }) => code);
}

/** As many of a piece as the budgets let through, with an empty line wherever a block would be too long. */
function asMuchAsAllowed(piece: string): string {
  return most(`${most(piece)}\n`);
}

function most(unit: string): string {
  let [low, high] = [1, Math.floor(usualBudgets.bytes / unit.length)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (overBudget(unit.repeat(middle), 0, usualBudgets) === undefined) low = middle;
    else high = middle - 1;
  }
  return unit.repeat(low);
}

const sentence =
  "The practitioner speaks **alone** with the adult victim and asks [what she wants](ref:dash#high), at 10:30 or later. ";
const section = `## What to do next\n\n${sentence.repeat(5)}\n\n- Ask about the *children*.\n- Record it the same day.\n\n:::note\n${sentence}\n:::\n\n`;
/** Forty thousand words in one file. */
const manual = section.repeat(Math.floor(250_000 / section.length));

describe("budgets", () => {
  it("refuse hostile files at once, each with its own problem", () => {
    const hostile: readonly (readonly [code: string, source: Source])[] = [
      ["file-too-large", markdown("x".repeat(50_000_000))],
      ["file-too-large", yaml(`a: ${"x".repeat(50_000_000)}`)],
      ["line-too-long", markdown("word ".repeat(10_000))],
      ["line-too-long", yaml(`a: "${" ".repeat(100_000)}"`)],
      ["too-deeply-nested", yaml(`a: ${"[".repeat(9000)}${"]".repeat(9000)}`)],
      ["too-deeply-nested", yaml(`a: ${"{a: ".repeat(4000)}`)],
      ["too-deeply-nested", yaml(`${"- ".repeat(9000)}x`)],
      ["too-deeply-nested", yaml(Array.from({ length: 700 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"))],
      ["too-deeply-nested", markdown(`${">".repeat(500)} x`)],
      ["too-deeply-nested", markdown(`${"- ".repeat(400)}x`)],
      ["too-deeply-nested", markdown(Array.from({ length: 400 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n"))],
      ["too-deeply-nested", markdown(":::note\n".repeat(500))],
      ["table-too-long", markdown(`a | b\n--|--\n${"x | y\n".repeat(3000)}`)],
      ["block-too-long", markdown("- item\n".repeat(4000))],
      ["block-too-long", markdown(Array.from({ length: 400 }, (_, count) => `${"`".repeat(count)} x\n`).join(""))],
      ["block-too-long", markdown("*_".repeat(9000))],
      ["too-much-markup", markdown("[a](b) *c* `d`\n\n".repeat(20_000))],
      ["too-much-markup", markdown("Title\n===\n".repeat(9000).replaceAll("Title", "\nTitle"))],
    ];
    for (const [code, source] of hostile) {
      const { within, seconds } = readsWithin(2, source);
      assert.deepEqual(codesIn(source), [code]);
      assert(within, `${code}: ${String(seconds)} s`);
    }
  });

  it("refuse an alias bomb for its copies, without making any", () => {
    const bomb = `a: &a [x, x]\n${[..."bcdefghij"].map((name, index) => `${name}: &${name} [${`*${"abcdefghij".charAt(index)}, `.repeat(9)}]\n`).join("")}`;
    assert(readsWithin(1, yaml(bomb)).within);
    assert.deepEqual(new Set(codesIn(yaml(bomb))), new Set(["anchor-refused"]));
  });

  it("still give the fields of a chapter whose text is refused", () => {
    const document = read(markdown(`---\nid: long\n---\n${"*_".repeat(9000)}`));
    assert.equal(document.value["id"], "long");
    assert.deepEqual(document.body?.tree.children, []);
  });

  it("let the longest real chapters and libraries through", () => {
    assert.deepEqual(problemsIn(markdown(manual)), []);
    const question =
      "  - id: q_01\n    text: 'Has the current incident resulted in injury?'\n    type: yes_no_not_known\n    options: [{code: \"yes\", score: 1}]\n";
    assert.deepEqual(problemsIn(yaml(`questions:\n${question.repeat(3000)}`)), []);
    const row = "| Ask about the children | [DASH](ref:dash) | 10:30 |\n";
    assert.deepEqual(problemsIn(markdown(`| a | b | c |\n|---|---|---|\n${row.repeat(300)}`)), []);
  });

  const costly = [
    "*_".repeat(100),
    "](".repeat(100),
    "[a](b) ".repeat(40),
    "`a` ".repeat(40),
    "| *_ | b |",
    "www.a.b ".repeat(40),
    "a@b.cd ".repeat(40),
    "&amp;".repeat(40),
    "1. 1. 1. x",
    "- x",
    "a\n===",
    "[^a]: b",
    "word ".repeat(400),
    ":::note\nx\n:::",
    `${"  ".repeat(20)}- x`,
    "::::::do\n:::::do\n::::do\n:::do\nx\n:::\n::::\n:::::\n::::::",
  ];
  const costlyData = [
    "a:",
    "a b: ]",
    "- [a",
    "- &a *a",
    "- !t x",
    "- 012",
    "- Unit #3",
    "{a: 1, b: 2},",
    "---",
    ": ",
    "?",
    "\t- 1",
  ];
  let ordinary = 0;

  before(() => {
    ordinary = secondsToRead(markdown(manual));
  });

  for (const piece of costly) {
    it(`let nothing through that takes many times as long as a real manual: ${JSON.stringify(piece.slice(0, 20))}`, function () {
      this.timeout(240_000);
      const text = asMuchAsAllowed(`${piece}\n`);
      const { within, seconds } = readsWithin(5 * ordinary, markdown(text));
      assert(within, `${String(seconds)} s, and ${String(ordinary)} s for the manual`);
    });
  }

  for (const piece of costlyData) {
    it(`let no data through that takes many times as long as a real manual: ${JSON.stringify(piece)}`, function () {
      this.timeout(240_000);
      const line = `${piece}\n`;
      const text = line.repeat(Math.floor(usualBudgets.bytes / line.length));
      const { within, seconds } = readsWithin(5 * ordinary, yaml(text));
      assert(within, `${String(seconds)} s, and ${String(ordinary)} s for the manual`);
    });
  }

  it("report no more problems than anybody reads", () => {
    const { problems } = read(yaml("a: 012\n".repeat(500)));
    assert.equal(problems.length, usualBudgets.problems + 1);
    assert.equal(problems.at(-1)?.code, "too-many-problems");
  });
});
