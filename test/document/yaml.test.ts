import assert from "node:assert/strict";
import fc from "fast-check";
import { parse } from "yaml";
import type { DataNode, Path } from "../../src/document/data.ts";
import { entryOf, nodeAt, spanInScalar } from "../../src/document/data.ts";
import { read } from "../../src/document/read.ts";
import { runs } from "../property-runs.ts";
import { markdown, plain, problemsIn, slice, yaml } from "./sources.ts";
import { yamlSource } from "./yaml-writing.ts";

/** The source text of the value at a path. */
function written(text: string, ...path: Path): string | undefined {
  const document = read(yaml(text));
  const node = nodeAt(document.data, path);
  return node && slice(document.source, node.span);
}

describe("fields", () => {
  it("have the values the YAML language gives them", () => {
    fc.assert(
      fc.property(yamlSource, (source) => {
        const document = read(source);
        const { start, end } = document.data.span;
        const alone =
          source.language === "yaml" ? source.text : source.text.slice(0, source.text.indexOf("---", 3)).slice(3);
        assert.deepEqual(document.problems, []);
        assert.deepEqual(plain(document.value), parse(alone.replace(/\r(?!\n)/gu, "\n")));
        assert(start <= end);
      }),
      runs(),
    );
  });

  it("have the spans of their names, values and places in one another", () => {
    fc.assert(
      fc.property(yamlSource, (source) => {
        checkSpans(read(source).data, source.text);
      }),
      runs(),
    );
  });

  it("keep quotation marks and brackets in their spans, and comments out of them", () => {
    assert.equal(written("a: 'it''s'  # why\n", "a"), "'it''s'");
    assert.equal(written("a: [1, {b: 2}] # why\n", "a"), "[1, {b: 2}]");
    assert.equal(written("a: [1, {b: 2}] # why\n", "a", 1), "{b: 2}");
    assert.equal(written("a:\n  - x # why\n  # more\nb: y\n", "a"), "- x");
    assert.equal(written("a:\n  b: c\n  # more\n\nd: e\n", "a"), "b: c");
    assert.equal(written("a: |\n  x\n  y\n\nb: z\n", "a"), "|\n  x\n  y");
    assert.equal(written("a: one\n  two\nb: z\n", "a"), "one\n  two");
  });

  it("have an empty place just after the colon or the hyphen where there is no value", () => {
    for (const text of ["a:", "a:   # why\nb: c", "a:\r\nb: c\r\n", "a:\t\n# more\n\nb: c\n"]) {
      const entry = entryOf(read(yaml(text)).data, "a");
      assert.deepEqual(entry?.value.span, { start: 2, end: 2 });
      assert.equal(entry.value.type === "scalar" && entry.value.value, null);
    }
    assert.deepEqual(nodeAt(read(yaml("a:\n  -   # why\n  - b")).data, ["a", 0])?.span, { start: 6, end: 6 });
    assert.deepEqual(nodeAt(read(yaml("a: {b: , c}")).data, ["a", "b"])?.span, { start: 6, end: 6 });
    assert.deepEqual(nodeAt(read(yaml("a: {b: , c}")).data, ["a", "c"])?.span, { start: 10, end: 10 });
  });

  it("map letter by letter to the source only where that is true", () => {
    const textOf = (text: string): string | undefined => {
      const node = nodeAt(read(yaml(text)).data, ["a"]);
      assert(node?.type === "scalar");
      return node.textStart === undefined
        ? undefined
        : text.slice(spanInScalar(node, 0, 2).start, spanInScalar(node, 0, 2).end);
    };
    assert.equal(textOf("a: 😀x"), "😀");
    assert.equal(textOf("a: 'xyz'"), "xy");
    assert.equal(textOf('a: "xyz"'), "xy");
    assert.equal(textOf("a: 'it''s'"), undefined);
    assert.equal(textOf('a: "\\u0041bc"'), undefined);
    assert.equal(textOf("a: x\n  y"), undefined);
    assert.equal(textOf("a: |\n  xyz\n"), undefined);
  });

  it("have the same values and exact spans whatever ends their lines, and after a byte order mark or an emoji", () => {
    for (const eol of ["\n", "\r\n", "\r"]) {
      const text = ["title: '😀 née'", "steps:", "  - id: see-her", "    by: practitioner", "empty:", ""].join(eol);
      for (const source of [yaml(text), { ...yaml(text), bom: true }, markdown(`---${eol}${text}---${eol}# T${eol}`)]) {
        const document = read(source);
        assert.deepEqual(document.problems, []);
        assert.deepEqual(plain(document.value), {
          title: "😀 née",
          steps: [{ id: "see-her", by: "practitioner" }],
          empty: null,
        });
        assert.equal(
          slice(source, nodeAt(document.data, ["steps", 0, "by"])?.span ?? { start: 0, end: 0 }),
          "practitioner",
        );
        assert.equal(slice(source, entryOf(document.data, "steps")?.keySpan ?? { start: 0, end: 0 }), "steps");
      }
    }
  });

  it("may have names that every object has", () => {
    const { value } = read(yaml("__proto__: 1\nconstructor: 2\n"));
    assert.deepEqual(Object.entries(value), [
      ["__proto__", 1],
      ["constructor", 2],
    ]);
  });

  it("are text where another version of the language would make them something else", () => {
    assert.deepEqual(plain(read(yaml("a: yes\nb: no\nc: on\nd: 1:30\ne: 2026-01-31\nf: 1_000\n")).value), {
      a: "yes",
      b: "no",
      c: "on",
      d: "1:30",
      e: "2026-01-31",
      f: "1_000",
    });
  });
});

describe("what data may not hold", () => {
  it("is a number that would be read differently from how it is written", () => {
    for (const number of [
      "012",
      "1.10",
      "1.0",
      "+447700900123",
      "0x1F",
      "0o14",
      ".5",
      "1e3",
      ".inf",
      "-.INF",
      ".nan",
      "12345678901234567890",
    ]) {
      assert.deepEqual(problemsIn(yaml(`a: ${number} # why\n`)), [`number-would-change: ${number}`]);
      assert.deepEqual(plain(read(yaml(`a: ${number}`)).value), { a: number });
    }
    for (const number of ["0", "12", "-3", "1.5", "07700 900123", '"012"', "'1.10'", "v1.10"]) {
      assert.deepEqual(problemsIn(yaml(`a: ${number}\n`)), []);
    }
  });

  it("is a copy, a merge, a tag or an instruction", () => {
    assert.deepEqual(problemsIn(yaml("a: &x 1\nb: *x\n")), ["anchor-refused: &x", "anchor-refused: *x"]);
    assert.deepEqual(problemsIn(yaml("a: &x {c: 1}\nb:\n  <<: *x\n")), ["anchor-refused: &x", "merge-refused: <<"]);
    assert.deepEqual(problemsIn(yaml("a: !!int 3\nb: !local x\n")), ["tag-refused: !!int", "tag-refused: !local"]);
    assert.deepEqual(problemsIn(yaml("%YAML 1.1\n---\na: yes\n")), ["instruction-refused: %YAML 1.1"]);
    assert.equal(read(yaml("%YAML 1.1\n---\na: yes\n")).value["a"], "yes");
  });

  it("is a text whose first letter means something else", () => {
    assert.deepEqual(problemsIn(yaml("a: *important*\n")), ["anchor-refused: *important*"]);
    assert.deepEqual(problemsIn(yaml("a: & more\n")), ["anchor-refused: &"]);
    assert.deepEqual(problemsIn(yaml("a: @home\n")), ["data-not-understood: @"]);
  });

  it("is a text that loses its end in a comment", () => {
    assert.deepEqual(problemsIn(yaml("a: Unit #3\n")), ["comment-hides-text: #"]);
    assert.deepEqual(problemsIn(yaml("a: #fff\n")), ["comment-hides-text: #"]);
    assert.deepEqual(problemsIn(yaml("#fff\na: x # why\nb: # why\n  #more\n  - 'Unit #3'\n")), []);
  });

  it("is a key that stands twice, also in brackets", () => {
    const { problems } = read(yaml("a: 1\nb: {c: 1, c: 2}\na: 2\n"));
    assert.deepEqual(
      problems.map(({ span }) => span.start),
      [15, 21],
    );
    assert.deepEqual(
      problems.map(({ related }) => related?.[0]?.span.start),
      [9, 0],
    );
  });

  it("is a second document, or none of named fields", () => {
    assert.deepEqual(problemsIn(yaml("---\na: 1\n---\nb: 2\n")), ["several-documents: ---"]);
    assert.deepEqual(problemsIn(yaml("a: 1\n...\nb: 2\n")), ["several-documents: b: 2"]);
    assert.deepEqual(problemsIn(yaml("- a\n- b\n")), ["not-named-fields: - a"]);
    assert.deepEqual(problemsIn(yaml("Only a sentence.\n")), ["not-named-fields: Only a sentence."]);
    assert.deepEqual(problemsIn(markdown("---\n- a\n---\n")), ["not-named-fields: - a"]);
  });
});

describe("data that cannot be understood", () => {
  const faults: readonly (readonly [text: string, at: string, says: RegExp])[] = [
    ["title: DASH: high", ":", /second colon/u],
    ['a: "never closed\nb: 1', '"', /never closed/u],
    ["a: 'it's'", "s'", /after the closing quotation mark/u],
    ["a: [1, 2", "", /bracket `\[` is opened/u],
    ["a: {b: 1", "", /bracket `\{` is opened/u],
    ["a:\n\tb: 1", "\t", /begins with a tab/u],
    ["a:\n  b: 1\n c: 2", " ", /does not begin below/u],
    ["a: 1\n  b: 2", "b", /does not begin below/u],
    ["- a\nb: 1", "b", /does not begin below/u],
    ["a: 1\nforgotten\n", "forgotten", /has no colon/u],
    ["forgotten\nb: 1\n", "forgotten", /has no colon/u],
    ['a: "C:\\dir"', "\\", /backslash/u],
    ["a: - b", "-", /on the line of its name/u],
    ["a: ]", "]", /does not belong/u],
    ["[a]: b", "[", /must be text/u],
    [`${"x".repeat(1100)}: 1`, "x".repeat(1100), /too long/u],
    ["a: %x", "%", /cannot begin with/u],
    ["a:\n - b\n  - c", "-", /part of the text above/u],
    ["a: [\n - b\n]", "- b", /hyphens cannot stand inside brackets|does not b/u],
  ];
  for (const [text, at, says] of faults) {
    it(`is one problem at the fault itself: ${JSON.stringify(text.slice(0, 30))}`, () => {
      const { problems, source } = read(yaml(text));
      assert.deepEqual(
        problems.map(({ code }) => code),
        ["data-not-understood"],
      );
      assert.match(problems[0]?.message ?? "", says);
      assert.equal(slice(source, problems[0]?.span ?? { start: 0, end: 0 }), at);
    });
  }
});

function checkSpans(node: DataNode, text: string): void {
  const inside = (child: DataNode): void => {
    assert(node.span.start <= child.span.start && child.span.end <= node.span.end);
    checkSpans(child, text);
  };
  if (node.type === "list") node.items.forEach(inside);
  else if (node.type === "map") {
    for (const { key, keySpan, value } of node.entries) {
      const name = text.slice(keySpan.start, keySpan.end);
      assert.equal(/^["']/u.test(name) ? parse(name) : name, key);
      assert(keySpan.end <= value.span.start);
      inside(value);
    }
  } else if (node.span.start === node.span.end) {
    assert.equal(node.value, null);
  } else {
    const source = text.slice(node.span.start, node.span.end);
    if (node.style === "block") assert.match(source, /^[|>]/u);
    else assert.deepEqual(parse(source.replace(/\r(?!\n)/gu, "\n")), node.value);
    if (node.textStart !== undefined) assert.equal(text.substr(node.textStart, String(node.value).length), node.value);
  }
}
