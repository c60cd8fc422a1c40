import assert from "node:assert/strict";
import fc from "fast-check";
import type { Nodes } from "mdast";
import type { DataNode } from "../../src/document/data.ts";
import type { MarkdownParser } from "../../src/document/markdown-parser.ts";
import { loadNativeParser } from "../../src/document/markdown-parser.node.ts";
import { read } from "../../src/document/read.ts";
import type { Span } from "../../src/document/span.ts";
import { runs } from "../property-runs.ts";
import { markdownMarks } from "./markdown-writing.ts";
import { markdown, plain, slice } from "./sources.ts";

const marks = [
  ..."{}[]()#&*!|>'\"%@`,?:-~<= \t",
  "a: ",
  "- ",
  "\n",
  "\r\n",
  "\r",
  "---\n",
  "...\n",
  "kind: guidance\n",
  "&a ",
  "*a",
  "!t ",
  "<<: ",
  "|\n  ",
  ">-\n ",
  "012",
  "%YAML 1.1\n",
  "\n  ",
  "\n- ",
  "a",
  "😀",
  "\uFEFF",
  "\0",
  "\uD800",
  "\u2028",
  ":::note\n",
  "\n:::\n",
  "::",
];
const dataMarks = fc.array(fc.constantFrom(...marks), { maxLength: 25 }).map((parts) => parts.join(""));
const anyText = fc.oneof(
  dataMarks,
  markdownMarks,
  fc.tuple(dataMarks, markdownMarks).map(([fields, body]) => `---\n${fields}\n---\n${body}`),
  fc.string({ unit: "binary", maxLength: 60 }),
);
const anySource = fc.record({
  uri: fc.constant("a"),
  language: fc.constantFrom("markdown" as const, "yaml" as const),
  text: anyText,
  bom: fc.boolean(),
});

describe("read", () => {
  it("gives the fields and the body of a Markdown document with spans in the whole file", () => {
    const source = markdown(
      "---\nid: front-door\nlist: [1, 'two']\nempty:   # none\n---\n\n# Title\n\n:::note\nHi\n:::\n",
    );
    const { problems, value, body } = read(source);
    assert.deepEqual(problems, []);
    assert.deepEqual(plain(value), { id: "front-door", list: [1, "two"], empty: null });
    const places = body?.tree.children.map(({ position }) => {
      return slice(source, { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
    });
    assert.deepEqual(places, ["# Title", ":::note\nHi\n:::"]);
  });

  it("never throws, and points inside the text", function () {
    this.timeout(0);
    fc.assert(
      fc.property(anySource, (source) => {
        const inside = ({ start, end }: Span): void => {
          assert(0 <= start && start <= end && end <= source.text.length);
        };
        const { problems, data, body } = read(source);
        for (const { span, fixes = [], related = [] } of problems) {
          [
            span,
            ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
            ...related.map((place) => place.span),
          ].forEach(inside);
        }
        checkData(data, source.text, inside);
        if (body) checkTree(body.tree, inside);
      }),
      runs(5000),
    );
  });

  it("says the same whichever parser reads the Markdown", async function () {
    this.timeout(0);
    const native = (await loadNativeParser()) as MarkdownParser;
    fc.assert(
      fc.property(anySource, (source) => {
        const [one, other] = [read(source), read(source, native)];
        assert.deepEqual(other.problems, one.problems);
        assert.deepEqual(plain({ body: other.body }), plain({ body: one.body }));
      }),
      runs(),
    );
  });

  it("reports problems in the order of the text", () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const starts = read(source).problems.map(({ span }) => span.start);
        assert.deepEqual(
          starts,
          [...starts].sort((a, b) => a - b),
        );
      }),
      runs(),
    );
  });
});

function checkData(node: DataNode, text: string, inside: (span: Span) => void): void {
  inside(node.span);
  const children =
    node.type === "map" ? node.entries.map(({ value }) => value) : node.type === "list" ? node.items : [];
  if (node.type === "map") for (const { keySpan } of node.entries) inside(keySpan);
  if (node.type === "scalar" && node.textStart !== undefined) {
    assert(typeof node.value === "string" && text.startsWith(node.value, node.textStart));
  }
  for (const child of children) {
    assert(node.span.start <= child.span.start && child.span.end <= node.span.end);
    checkData(child, text, inside);
  }
}

function checkTree(node: Nodes, inside: (span: Span) => void): void {
  if (node.type !== "root") {
    assert(node.position?.start.offset !== undefined && node.position.end.offset !== undefined, node.type);
    inside({ start: node.position.start.offset, end: node.position.end.offset });
  }
  if ("children" in node) for (const child of node.children) checkTree(child, inside);
}
