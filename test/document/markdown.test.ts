import assert from "node:assert/strict";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import { applyEdits } from "../../src/document/apply-edits.ts";
import { read } from "../../src/document/read.ts";
import { runs } from "../property-runs.ts";
import { guidanceText } from "./markdown-writing.ts";
import { markdown, problemsIn, slice } from "./sources.ts";

function textOf(text: string): string {
  const tree = read(markdown(text)).body?.tree;
  return tree === undefined ? "" : toString(tree);
}

function outline(node: Nodes): string {
  const name = node.type === "containerDirective" || node.type === "leafDirective" ? node.name : node.type;
  return "children" in node && node.type !== "paragraph" ? `${name}(${node.children.map(outline).join(" ")})` : name;
}

describe("Markdown", () => {
  it("keeps times, ratios and references to the law as text", () => {
    const sentences = [
      "Open 10:30 to 16:00, and 9:00-17:00 at weekends.",
      "One worker to three families (3:1), or 1:2:3.",
      "A s.47:enquiry under Children Act 1989, s.47:1.",
      "At 2026-01-31T10:30:00Z, Col. 3:17, tel:0800 123, NB::two.",
      ":30 past, a:b[c]{d}, and :name[label]{key=value}",
    ];
    for (const sentence of sentences) {
      assert.equal(textOf(sentence), sentence);
      assert.equal(textOf(`- **${sentence}**`), sentence);
      assert.deepEqual(problemsIn(markdown(sentence)), []);
    }
  });

  it("has offsets in the whole file, whatever stands above it and ends its lines", () => {
    for (const eol of ["\n", "\r\n", "\r"]) {
      for (const top of ["", `---${eol}title: '😀'${eol}---${eol}`, eol, "\uFEFF"]) {
        const text = `${top}## Risk 😀${eol}${eol}:::note${eol}The **adult**${eol}:::${eol}`;
        const source = markdown(text);
        const tree = read(source).body?.tree;
        const [heading, note] = tree?.children ?? [];
        const places = [heading, note].map((node) =>
          slice(source, { start: node?.position?.start.offset ?? 0, end: node?.position?.end.offset ?? 0 }),
        );
        assert.deepEqual(places, ["## Risk 😀", `:::note${eol}The **adult**${eol}:::`]);
        assert.equal(note?.position?.start.line, text.slice(0, text.indexOf(":::")).split(eol).length);
      }
    }
  });

  it("gives every node its place", function () {
    this.timeout(0);
    const check = (node: Nodes, text: string): void => {
      const { start, end } = node.position ?? {};
      assert(start?.offset !== undefined && end?.offset !== undefined, node.type);
      assert(start.offset <= end.offset && end.offset <= text.length);
      if (node.type === "text" && !/[&\\\r\n]/u.test(node.value)) {
        assert(text.slice(start.offset, end.offset).includes(node.value));
      }
      if ("children" in node) for (const child of node.children) check(child, text);
    };
    fc.assert(
      fc.property(guidanceText, (text) => {
        const tree = read(markdown(text)).body?.tree;
        assert(tree);
        if (!/[&\\]/u.test(text)) check(tree, text);
      }),
      runs(),
    );
  });
});

describe("blocks", () => {
  it("stand in one another with more colons outside", () => {
    const text = '::::practitioners-only\n\n:::do\n- Ask\n:::\n\n::steps{pathway="front-door"}\n\n::::\n';
    assert.deepEqual(problemsIn(markdown(text)), []);
    const tree = read(markdown(text)).body?.tree;
    assert.equal(tree && outline(tree), "root(practitioners-only(do(list(listItem(paragraph))) steps()))");
  });

  it("may stand in a list item and a quotation", () => {
    assert.deepEqual(problemsIn(markdown("- Ask\n\n  :::note\n  More\n  :::\n\n> :::note\n> More\n> :::\n")), []);
  });

  it("are nothing in code, in HTML and in the middle of a line", () => {
    const texts = [
      "```\n:::nte\n:: x\n```\n",
      "    :::nte\n",
      "`a\n:::nte b`",
      "<!--\n:::nte\n-->\n",
      "See :::nte and ::x\n",
      "std::vector\n",
      ":: x\n",
    ];
    for (const text of texts) assert.deepEqual(problemsIn(markdown(text)), []);
  });

  it("have the names and settings of the list and no others", () => {
    assert.deepEqual(problemsIn(markdown(":::nte\nx\n:::\n")), ["directive-unknown: nte"]);
    assert.deepEqual(problemsIn(markdown(":::note{colour=red}\nx\n:::\n")), ["directive-settings: colour"]);
    assert.deepEqual(problemsIn(markdown(":::law{source=ca strength=shall}\nx\n:::\n")), ["directive-settings: shall"]);
    assert.deepEqual(problemsIn(markdown(":::law{strength=must}\nx\n:::\n")), ["directive-settings: law"]);
    assert.deepEqual(problemsIn(markdown(":::law{source strength=must}\nx\n:::\n")), ["directive-settings: source"]);
    assert.deepEqual(problemsIn(markdown("::tool{id=a id=b}\n")), ["directive-settings: id"]);
  });

  it("are containers or single lines by their name", () => {
    assert.deepEqual(problemsIn(markdown("::note\n")), ["directive-not-understood: ::note"]);
    assert.deepEqual(problemsIn(markdown(":::tool{id=dash}\n:::\n")), ["directive-not-understood: :::tool{id=dash}"]);
  });

  it("stand only in blocks that may hold them", () => {
    assert.deepEqual(problemsIn(markdown("::::do\n:::note\nx\n:::\n::::\n")), ["directive-misplaced: note"]);
  });

  it("must not have a title, a space or a setting that is none on their first line", () => {
    const texts = [
      ":::note Title",
      "::: note",
      ":::note[Title]",
      ':::law{source="ca}',
      ":::note{a b",
      "::tool {id=dash}",
      ":: tool{id=dash}",
      ":::-",
    ];
    for (const line of texts) {
      assert.deepEqual(problemsIn(markdown(`${line}\n`)), [`directive-not-understood: ${line}`]);
      if (line.startsWith(":::")) {
        assert.deepEqual(problemsIn(markdown(`${line}\nText\n:::\n`)), [`directive-not-understood: ${line}`]);
      }
    }
    assert.deepEqual(problemsIn(markdown("- [ ] ::tool{id=dash}\n")), ["directive-not-understood: ::tool{id=dash}"]);
  });

  it("lose the space by one click", () => {
    const source = markdown("::: note\nText\n:::\n");
    const [problem] = read(source).problems;
    assert.equal(applyEdits(source.text, problem?.fixes?.[0]?.edits ?? []), ":::note\nText\n:::\n");
  });

  it("must be closed, and what swallows the rest of a document is one problem", () => {
    assert.deepEqual(problemsIn(markdown(":::note\nx\n\n## More\n")), ["directive-not-closed: :::note"]);
    assert.deepEqual(problemsIn(markdown(":::note\nx\n\n:::do\ny\n:::\n")), ["directive-not-closed: :::note"]);
    assert.deepEqual(problemsIn(markdown("x\n\n:::\n")), ["directive-not-open: :::"]);
    assert.deepEqual(problemsIn(markdown("- :::note\n  x\n:::\n")), ["directive-not-understood: :::note"]);
  });

  it("need more colons than the blocks inside them, which one click gives them", () => {
    const source = markdown(":::child\n:::note\nx\n:::\nbetween\n:::\n");
    const [problem, ...more] = read(source).problems;
    assert.deepEqual([problem?.code, more.length], ["directive-colons", 0]);
    const mended = markdown(applyEdits(source.text, problem?.fixes?.[0]?.edits ?? []));
    assert.equal(mended.text, "::::child\n:::note\nx\n:::\nbetween\n::::\n");
    const tree = read(mended).body?.tree;
    assert.equal(tree && outline(tree), "root(child(note(paragraph) paragraph))");
  });

  it("are exactly what the parser finds where there is no problem", function () {
    this.timeout(0);
    fc.assert(
      fc.property(guidanceText, (text) => {
        const { problems, body } = read(markdown(text));
        fc.pre(!problems.some(({ code }) => code.startsWith("directive-")) && !/[`<]|^---/u.test(text));
        const found: string[] = [];
        const visit = (node: Nodes): void => {
          if (node.type === "containerDirective" || node.type === "leafDirective")
            found.push(`${String(node.position?.start.line)} ${node.name}`);
          if ("children" in node) node.children.forEach(visit);
        };
        if (body) visit(body.tree);
        const meant = text.split(/\r\n?|\n/u).flatMap((line, index) => {
          const name = /^(?:[ \t>]|[-*] |\d\. |\[\^1\]: )*:{2,}([a-z-]+)/u.exec(line)?.[1];
          return name === undefined ? [] : [`${String(index + 1)} ${name}`];
        });
        assert.deepEqual(found, meant);
      }),
      runs(),
    );
  });
});
