/** Running text leads back to the file, letter by letter, however it was written there. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { readEntry } from "../../src/corpus/reading.ts";
import type { Source } from "../../src/document/source.ts";
import { languageOf } from "../../src/document/source.ts";
import { pageOf } from "../../src/rules/page.ts";
import type { Passage } from "../../src/rules/text/passage.ts";
import { partAround, placeIn } from "../../src/rules/text/passage.ts";
import { runs } from "../property-runs.ts";

function passagesOf(uri: string, text: string): readonly Passage[] {
  const source: Source = { uri, language: languageOf(uri) ?? "yaml", text, bom: false };
  return pageOf(readEntry(source)).passages;
}

const chapter = (body: string) => `---\nkind: guidance\nid: a\n---\n\n${body}\n`;
const tool = (purpose: string) => `kind: tool\nid: a\npurpose: ${purpose}\nedition: "1"\n`;

/** What stands in the file where each of these words stands in the passages. */
function written(uri: string, text: string, words: readonly string[]): readonly string[] {
  const passages = passagesOf(uri, text);
  return words.map((word) => {
    const passage = passages.find((one) => one.text.includes(word)) ?? assert.fail(`${word} is not read`);
    const start = passage.text.indexOf(word);
    const span = placeIn(passage, start, start + word.length);
    return text.slice(span.start, span.end);
  });
}

describe("Passages of a chapter", () => {
  it("are its headings, paragraphs, list items and cells without their marks, with the blocks around them", () => {
    const body = "# One *two*\n\n:::child\n- three `code` [four](ref:x)\n\n> five\n:::\n\n| six |\n|---|\n| seven |";
    const found = passagesOf("a.md", chapter(body)).map(({ text, type, inside }) =>
      `${type} ${text} ${inside.join(" ")}`.trim(),
    );
    assert.deepEqual(found, [
      "title One two",
      "sentences three \uFFFC four child",
      "sentences five child quotation",
      "sentences six",
      "sentences seven",
    ]);
  });

  it("leave out what nobody reads: code, comments and addresses", () => {
    const body =
      "Text <!-- secret --> and [link](https://hidden.example).\n\n```\ncode\n```\n\n[1]: https://other.example";
    const all = passagesOf("a.md", chapter(body))
      .map(({ text }) => text)
      .join("\n");
    assert.doesNotMatch(all, /secret|hidden|code|other/u);
  });

  it("know quotations and links", () => {
    const [passage] = passagesOf(
      "a.md",
      chapter("Say “hard *to* reach” or 'so' but not the child's [own words](ref:x)."),
    );
    assert.ok(passage);
    const inside = (words: string) => {
      const start = passage.text.indexOf(words);
      const [quotation, link] = [passage.quotations, passage.links].map((parts) =>
        partAround(parts, start, start + words.length),
      );
      return [quotation !== undefined, link !== undefined];
    };
    assert.deepEqual(inside("hard to reach"), [true, false]);
    assert.deepEqual(inside("so"), [true, false]);
    assert.deepEqual(inside("child's"), [false, false]);
    assert.deepEqual(inside("own words"), [false, true]);
  });

  it("lead back through emphasis, escapes, entities, line ends and the marks of lists and quotations", () => {
    const body = "- one **two** three\\* four &amp; five\n  six\n  > seven\n  > eight, nine\\\n  ten";
    for (const text of [chapter(body), chapter(body).replaceAll("\n", "\r\n")]) {
      const words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
      assert.deepEqual(written("a.md", text, words), words);
    }
  });
});

describe("Passages of data", () => {
  it("are the fields in which people write words, and no codes, dates, names or conditions", () => {
    const text = `kind: pathway
id: some-id
title: A title
status: draft
review: { due: 2026-11-02 }
when_used: Somebody calls.
steps:
  - id: x
    type: decision
    branches: [{ title: Yes, when: a = "yes", to: x }]
`;
    assert.deepEqual(
      passagesOf("a.yaml", text).map((passage) => `${passage.type} ${passage.text}`),
      ["title A title", "sentences Somebody calls.", "title Yes"],
    );
  });

  const words = fc.uniqueArray(fc.stringMatching(/^[a-zé’]{3,8}$/u), { minLength: 1, maxLength: 12 });
  const styles: Readonly<Record<string, (words: readonly string[]) => string>> = {
    plain: (list) => list.join(" "),
    "plain over lines": (list) => list.join("\n  "),
    "double quotation marks": (list) => JSON.stringify(list.join(' "and" ')),
    "single quotation marks": (list) => `'${list.join(" '' ")}'`,
    "single quotation marks over lines": (list) => `'${list.join("\n  ")}'`,
    folded: (list) => `>-\n  ${list.join("\n  ")}`,
    "folded with paragraphs": (list) => `>\n  ${list.join("\n\n  ")}`,
    literal: (list) => `|\n  ${list.join("\n  ")}`,
    "folded, set further in": (list) => `>-\n      ${list.join("\n      ")}`,
  };

  for (const [name, write] of Object.entries(styles)) {
    it(`lead back to every word: ${name}`, () => {
      fc.assert(
        fc.property(words, fc.constantFrom("\n", "\r\n"), (list, end) => {
          const alone = list.filter((word) => !list.some((other) => other !== word && other.includes(word)));
          const text = tool(write(list)).replaceAll("\n", end);
          assert.deepEqual(written("a.yaml", text, alone), alone);
        }),
        runs(200),
      );
    });
  }
});
