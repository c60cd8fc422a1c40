import assert from "node:assert/strict";
import fc from "fast-check";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { directiveLineAt } from "../../src/document/directive-line.ts";
import { parseMarkdown } from "../../src/document/markdown-parser.ts";
import { runs } from "../property-runs.ts";

const pieces = [
  ":",
  "::",
  ":::",
  "note",
  "law",
  "a-b",
  "_",
  "-",
  "{",
  "}",
  "source=",
  "id=",
  '"',
  "'",
  "ca-1989",
  "must",
  " ",
  "\t",
  "=",
  "[",
  "]",
  "#x",
  ".y",
  "é",
  "😀",
  "1",
  "<",
  "`",
  "\\",
];
const anything = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(""));
const likely = fc
  .tuple(
    fc.constantFrom("::", ":::", "::::"),
    fc.constantFrom("note", "law", "é2", "a-b", "a-"),
    fc.array(fc.constantFrom(" ", "source=ca-1989", 'id="x y"', "strength='must'", "open", "\t", "=", "a=", '"'), {
      maxLength: 5,
    }),
    fc.constantFrom("", " ", " x", "}"),
  )
  .map(([colons, name, settings, end]) => `${colons}${name}{${settings.join("")}}${end}`);

describe("a line of colons", () => {
  it("is understood with the place of every part", () => {
    const text = 'x\n:::law{source="ca-1989" strength=must}  \nText';
    const line = directiveLineAt(text, 2);
    assert.equal(line?.type, "open");
    assert.equal(text.slice(line.span.start, line.span.end), ':::law{source="ca-1989" strength=must}');
    assert.equal(text.slice(line.nameSpan.start, line.nameSpan.end), "law");
    const parts = line.attributes.map(({ nameSpan, valueSpan }) =>
      [nameSpan, valueSpan].map(({ start, end }) => text.slice(start, end)),
    );
    assert.deepEqual(parts, [
      ["source", "ca-1989"],
      ["strength", "must"],
    ]);
  });

  it("opens, closes, stands alone or is unclear", () => {
    const types = [
      ":::note",
      "::::",
      "::tool{id=dash}",
      "::: note",
      ":::note Title",
      ":::note{a",
      ":::note[Title]",
      "::",
      ":x",
    ];
    assert.deepEqual(
      types.map((text) => directiveLineAt(text, 0)?.type),
      ["open", "close", "leaf", "unclear", "unclear", "unclear", "unclear", "unclear", undefined],
    );
  });

  it("is a block for the parser too, with the same name and settings", () => {
    fc.assert(
      fc.property(fc.oneof(anything, likely), (text) => {
        const line = directiveLineAt(text, 0);
        fc.pre(line?.type === "open" || line?.type === "leaf");
        const [node] = parseMarkdown(text).children as (ContainerDirective | LeafDirective)[];
        assert.equal(node?.type, line.type === "open" ? "containerDirective" : "leafDirective");
        assert.equal(node.name, line.name);
        assert.deepEqual(node.attributes, Object.fromEntries(line.attributes.map(({ name, value }) => [name, value])));
      }),
      runs(),
    );
  });
});
