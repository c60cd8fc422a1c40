/** What an author's text, by mistake or on purpose, cannot do to a page. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Root } from "hast";
import { runs } from "../../property-runs.ts";
import { all, attribute, one, parsed, words } from "./html.ts";
import { chapter, corpusOf, siteOf, small, textOf } from "./library.ts";
import { read } from "../../../src/document/read.ts";
import { renderPage } from "../../../src/exporters/site/render-page.tsx";

/** The page of a chapter with this text, and the codes reported for it. */
function rendered(text: string): {
  readonly tree: Root;
  readonly codes: readonly string[];
  readonly marked: readonly string[];
} {
  const source = {
    uri: "chapters/hostile.md",
    language: "markdown",
    text: chapter("hostile", text),
    bom: false,
  } as const;
  const corpus = corpusOf({ ...small, [source.uri]: source.text });
  const page = renderPage(read(source), corpus, { tier: "internal" });
  assert.ok(page);
  return {
    tree: parsed(`<!doctype html><html lang="en"><head><title>x</title></head><body>${page.main}</body></html>`),
    codes: page.problems.map(({ code }) => code),
    marked: page.problems.map(({ span }) => source.text.slice(span.start, span.end)),
  };
}

/** Every link of the chapter's own text. */
const linksOf = (tree: Root) => all(tree, ".pg-chapter a").map((link) => attribute(link, "href"));

describe("A chapter's text", () => {
  for (const [name, text, code] of [
    ["a script", "before\n\n<script>alert(1)</script>\n\nafter", "html-not-shown"],
    ["a picture that runs something", '<img src=x onerror="alert(1)">', "html-not-shown"],
    ["drawn HTML", '<svg onload="alert(1)"><script>alert(1)</script></svg>', "html-not-shown"],
    ["a frame", '<iframe src="https://evil.example"></iframe>', "html-not-shown"],
    ["a style", "<style>* { display: none }</style>", "html-not-shown"],
    ["HTML in a sentence", 'a <b onclick="alert(1)">word</b>', "html-not-shown"],
    ["a form", '<form action="https://evil.example"><input name=x></form>', "html-not-shown"],
    ["a link that runs something", "[words](javascript:alert(1))", "unsafe-link"],
    ["one in capitals", "[words](JaVaScRiPt:alert(1))", "unsafe-link"],
    ["one written in signs", "[words](&#106;avascript:alert(1))", "unsafe-link"],
    ["one with data", "[words](data:text/html;base64,PHNjcmlwdD4=)", "unsafe-link"],
    ["one of a forgotten sort", "[words](vbscript:msgbox)", "unsafe-link"],
    ["a file of the reader's own", "[words](file:///etc/passwd)", "unsafe-link"],
    ["a link that hides where it leads", "[words](//evil.example/x)", "unsafe-link"],
    ["one with backslashes", "[words](\\\\evil.example)", "link-not-shown"],
    ["one named elsewhere", "[words][there]\n\n[there]: javascript:alert(1)", "unsafe-link"],
    ["one in angle brackets", "<javascript:alert(1)>", "unsafe-link"],
    ["a link to nothing", "[words](nothing.md)", "link-not-shown"],
    ["a link to no heading", "[words](second.md#nothing)", "link-not-shown"],
    ["a link out of the library", "[words](../../../etc/passwd)", "link-not-shown"],
    ["a reference to nothing", "[words](ref:nothing)", "reference-not-shown"],
    ["a picture from elsewhere", "![words](https://evil.example/pixel.png)", "picture-not-shown"],
    ["a picture in the link itself", "![words](data:image/svg+xml;base64,PHN2Zz4=)", "picture-not-shown"],
  ] as const) {
    it(`cannot bring in ${name}, and that is reported once where it stands`, () => {
      const { tree, codes, marked } = rendered(text);
      assert.deepEqual([...new Set(codes)], [code]);
      assert.notEqual(marked[0], "");
      assert.equal(
        all(tree, "script, iframe, style, form, object, embed, img, .pg-chapter svg, .pg-chapter input").length,
        0,
      );
      assert.deepEqual(linksOf(tree), []);
      for (const node of all(tree, "*")) {
        assert.ok(!Object.keys(node.properties).some((key) => /^on[A-Z]|^style$/u.test(key)), node.tagName);
      }
    });
  }

  it("keeps the words of what it loses", () => {
    assert.match(words(one(rendered("[the words](javascript:x)").tree, ".pg-chapter")), /the words/u);
    assert.match(
      words(one(rendered("![a kitchen](https://x.example/a.png)").tree, ".pg-chapter")),
      /\[Picture: a kitchen\]/u,
    );
    assert.match(words(one(rendered("see [](ref:nothing).").tree, ".pg-chapter")), /see not available here\./u);
  });

  it("is marked at the name that is wrong, not at the whole link", () => {
    assert.deepEqual(rendered("See [words](ref:nothing) here.").marked, ["nothing"]);
  });

  it("may link to the web, a mailbox and a telephone, and tells no website where the reader came from", () => {
    const { tree, codes } = rendered("[a](https://x.example) [b](mailto:a@x.example) [c](tel:999)");
    assert.deepEqual(codes, []);
    assert.deepEqual(linksOf(tree), ["https://x.example", "mailto:a@x.example", "tel:999"]);
    assert.equal(attribute(one(tree, ".pg-chapter a"), "rel"), "noreferrer");
  });

  it("has comments left out without a word, for they are the author's own", () => {
    const { tree, codes } = rendered("before <!-- secret --> after\n\n<!-- another -->");
    assert.deepEqual(codes, []);
    assert.doesNotMatch(words(tree), /secret|another/u);
  });

  it("keeps times and ratios as they are written", () => {
    assert.match(
      words(one(rendered("At 10:30, 3:1, s.47:enquiry.").tree, ".pg-chapter")),
      /At 10:30, 3:1, s\.47:enquiry\./u,
    );
  });

  it("has headings that never skip a step, whatever the author wrote", () => {
    const { tree } = rendered("#### Deep\n\n# High\n\n###### Deepest\n\n## Middle");
    assert.deepEqual(
      all(tree, "h1, h2, h3, h4").map(({ tagName }) => tagName),
      ["h1", "h2", "h2", "h3", "h2"],
    );
  });

  it("gives two headings of the same words two ids, as references know them", () => {
    const { tree } = rendered("## Same\n\n## Same\n\n[there](ref:hostile#same-1)");
    assert.deepEqual(
      all(tree, ".pg-chapter h2").map((node) => attribute(node, "id")),
      ["same", "same-1"],
    );
    assert.deepEqual(linksOf(tree), ["#same-1"]);
  });

  it("shows notes and boxes to tick without controls", () => {
    const { tree } = rendered("Text[^a].\n\n- [x] done\n- [ ] open\n\n[^a]: The note.");
    assert.equal(all(tree, "input").length, 0);
    assert.match(words(tree), /Done: done.*To do: open.*Notes.*The note/u);
  });

  it("never yields anything that runs, whatever the text", () => {
    const piece = fc.constantFrom(
      ...'<script> </script> <img onerror=x src=y> [a](javascript:x) [b]( //e.example ) ![c](http://e.example) &#x6a; < > " \' ` | - # :::note ::: ::steps{pathway="door"} \\ \n \n\n'.split(
        " ",
      ),
      " ",
      "\n\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { tree } = rendered(pieces.join(""));
        assert.equal(all(tree, "script, img, iframe, form, style").length, 0);
        for (const href of linksOf(tree))
          assert.match(href ?? "", /^(?:https?:\/\/|mailto:|tel:|#|\.\.\/|[a-z0-9-]+\.html)/u);
      }),
      runs(100),
    );
  }).timeout(120_000);
});

describe("A library with faults", function () {
  this.timeout(60_000);

  it("still has a page for a document whose fields are wrong, so that no link to it is dead", async () => {
    const broken = {
      ...small,
      "tools/grid.yaml": (small["tools/grid.yaml"] ?? "").replace("form: grid", "form: heap"),
    };
    const site = await siteOf(broken);
    assert.match(words(one(parsed(textOf(site, "tools/grid.html")), "main")), /This page is being mended/u);
    assert.ok(site.problems.some(({ code, uri }) => code === "page-unfinished" && uri === "tools/grid.yaml"));
  });

  it("publishes no document without an id, or with one that leads out of the folder or is no file name", async () => {
    const site = await siteOf({
      ...small,
      "a.md": "---\nkind: guidance\ntitle: No id\n---\n\nText.\n",
      "b.md": chapter("../escape", "Text."),
      "c.md": chapter("con", "Text."),
    });
    assert.deepEqual(
      site.problems.filter(({ code }) => code === "no-page").map(({ uri }) => uri),
      ["a.md", "b.md", "c.md"],
    );
  });

  it("publishes the first of two documents with one id and reports the other", async () => {
    const site = await siteOf({ ...small, "chapters/second-again.md": chapter("second", "Another.") });
    assert.equal(site.files.filter(({ path }) => path === "guidance/second.html").length, 1);
    const taken = site.problems.filter(({ code }) => code === "page-name-taken");
    assert.deepEqual(
      taken.map(({ uri }) => uri),
      ["chapters/second.md"],
    );
  });

  it("links to no address that is none of the web, and reports it where it stands", async () => {
    const partnership = (small["partnership.yaml"] ?? "").replace(/leave_to: .*/u, "leave_to: javascript:alert(1)");
    const files = {
      ...small,
      "partnership.yaml": partnership,
      "tools/owned.yaml": (small["tools/owned.yaml"] ?? "").replace(
        "https://owner.example/form",
        "javascript:alert(2)",
      ),
      "sources.yaml": (small["sources.yaml"] ?? "").replace("https://www.legislation.gov.uk/", "data:text/html,x"),
    };
    const site = await siteOf(files);
    const marked = site.problems.map(({ code, uri, span }) => {
      return [code, files[uri as keyof typeof files].slice(span.start, span.end)];
    });
    assert.deepEqual(marked, [
      ["unsafe-link", "data:text/html,x"],
      ["unsafe-link", '"javascript:alert(2)"'],
      ["unsafe-link", "javascript:alert(1)"],
    ]);
    for (const { path, content } of site.files) assert.doesNotMatch(String(content), /javascript:|data:text/u, path);
  });
});
