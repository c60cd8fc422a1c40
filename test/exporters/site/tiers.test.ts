/** What readers of a tier get, and that nothing kept for others is in any byte of it. */
import assert from "node:assert/strict";
import type { DataNode } from "../../../src/document/data.ts";
import type { Exported } from "../../../src/exporters/exporter.ts";
import { read } from "../../../src/document/read.ts";
import { languageOf } from "../../../src/document/source.ts";
import type { Files } from "./library.ts";
import { all, attribute, one, parsed, words } from "./html.ts";
import { chapter, siteOf, small, textOf } from "./library.ts";
import { sampleFiles } from "./sample.ts";

/** Shorter ones, such as “person who harms”, are common words of the field. */
const LEAST = 16;

/** Every text of a document that is more than a code: its sentences, titles and lines. */
function sentencesOf(files: Files): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [uri, text] of Object.entries(files)) {
    const language = languageOf(uri) ?? "yaml";
    const { data, body } = read({ uri, language, text, bom: false });
    collect(data);
    if (body) for (const line of text.slice(body.span.start).split("\n")) keep(line);
  }
  return found;

  function collect(node: DataNode): void {
    if (node.type === "scalar") keep(String(node.value));
    else if (node.type === "list") node.items.forEach(collect);
    else node.entries.forEach(({ value }) => collect(value));
  }

  function keep(text: string): void {
    const plain = text.replace(/^[#:>*\s-]+/u, "").trim();
    if (plain.length > LEAST && plain.includes(" ")) found.add(plain);
  }
}

function everything({ files }: Exported): string {
  return files.map(({ path }) => path).join("\n") + files.map(({ content }) => String(content)).join("\n");
}

function assertAbsent(site: Exported, kept: ReadonlySet<string>, allowed: ReadonlySet<string>): void {
  const text = everything(site);
  const escaped = (words: string) => words.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const leaks = [...kept].filter(
    (words) => !allowed.has(words) && (text.includes(words) || text.includes(escaped(words))),
  );
  assert.deepEqual(leaks, []);
}

const publicChapter = chapter(
  "open",
  `# Title of open

Anybody may read this. See [our tool](ref:grid#fear), [](ref:grid#high), [](ref:conference-limit) and [a file](first.md).

::tool{id="grid"}

::steps{pathway="door"}

:::law{source="act" strength="must"}
All must.
:::

## For everybody

:::practitioners-only
### Planted heading

Planted sentence for practitioners, with [](ref:other-open#planted-place).
:::

[To what is closed](ref:open#planted-heading).
`,
  { tier: "public", explains: "[door]", uses: "[grid]", related: "[second]", sources: "[{ source: act }]" },
);

describe("What the public gets", function () {
  this.timeout(400_000);

  it("has nothing of what is for practitioners, in no field of no kind and not in a block of a public chapter", async () => {
    const closed = Object.fromEntries(Object.entries(small).filter(([uri]) => uri !== "partnership.yaml"));
    const site = await siteOf({ ...small, "chapters/open.md": publicChapter }, "public");
    const allowed = new Set([...sentencesOf({ "partnership.yaml": small["partnership.yaml"] ?? "" })]);
    assertAbsent(site, sentencesOf(closed), allowed);
    assert.doesNotMatch(everything(site), /Planted/u);
    assert.match(everything(site), /Anybody may read this/u);
    assert.deepEqual(
      site.files.map(({ path }) => path).filter((path) => path.includes("/")),
      ["guidance/open.html"],
    );
  });

  it("is told where something is not there, and the author at which words", async () => {
    const site = await siteOf({ ...small, "chapters/open.md": publicChapter }, "public");
    const marked = site.problems
      .filter(({ uri }) => uri === "chapters/open.md")
      .map(({ code, span }) => `${code}: ${publicChapter.slice(span.start, span.end)}`);
    assert.deepEqual(marked, [
      "reference-not-shown: grid#fear",
      "reference-not-shown: grid#high",
      "reference-not-shown: conference-limit",
      "link-not-shown: first.md",
      "reference-not-shown: open#planted-heading",
    ]);
    const { tree } = { tree: parsed(textOf(site, "guidance/open.html")) };
    assert.match(words(one(tree, ".pg-chapter")), /See our tool, not available here, not available here and a file\./u);
    assert.deepEqual(
      all(tree, ".pg-chapter a").map((link) => attribute(link, "href")),
      [],
    );
  });

  it("learns of a public tool only what it is for and what it cannot tell", async () => {
    const open = (small["tools/grid.yaml"] ?? "").replace("tier: practitioner", "tier: public");
    const linking = chapter("open", "Band [](ref:grid#high) of [the tool](ref:grid#fear).", { tier: "public" });
    const site = await siteOf({ ...small, "tools/grid.yaml": open, "chapters/open.md": linking }, "public");
    const main = one(parsed(textOf(site, "tools/grid.html")), "main");
    assert.match(words(main), /To see how severe it is\. .*It does not foresee\./u);
    assert.doesNotMatch(words(main), /afraid|High|Lower|\b7\b|Never with|Social worker/u);
    const links = all(parsed(textOf(site, "guidance/open.html")), ".pg-chapter a");
    assert.deepEqual(
      links.map((link) => [words(link), attribute(link, "href")]),
      [
        ["High", "../tools/grid.html"],
        ["the tool", "../tools/grid.html"],
      ],
    );
  });

  it("sees a plain title in the tab and in the history, on every page", async () => {
    const site = await siteOf({ ...small, "chapters/open.md": publicChapter }, "public");
    for (const { path } of site.files.filter((file) => file.path.endsWith(".html"))) {
      assert.equal(words(one(parsed(textOf(site, path)), "title")), "Local information", path);
    }
  });

  it("finds 999 on the first page where no contact is public, and the partnership is told", async () => {
    const site = await siteOf(small, "public");
    const numbers = all(one(parsed(textOf(site, "index.html")), "main"), ".pg-act-now a");
    assert.deepEqual(
      numbers.map((link) => attribute(link, "href")),
      ["tel:999"],
    );
    assert.ok(site.problems.some(({ code }) => code === "no-emergency-contact"));
  });

  it("is never asked to write in", async () => {
    assert.doesNotMatch(everything(await siteOf(small, "public")), /mailto:guidance@[^"]*subject/u);
    assert.match(everything(await siteOf(small, "practitioner")), /mailto:guidance@[^"]*subject/u);
  });

  it("has nothing of the sample library's documents for practitioners", async () => {
    const files = sampleFiles();
    const closed = Object.fromEntries(Object.entries(files).filter(([, text]) => /^tier: practitioner/mu.test(text)));
    assert.ok(Object.keys(closed).length > 5);
    const open = Object.fromEntries(Object.entries(files).filter(([uri]) => !(uri in closed)));
    assertAbsent(await siteOf(files, "public"), sentencesOf(closed), sentencesOf(open));
  });
});

describe("What practitioners get", function () {
  this.timeout(400_000);

  it("has nothing of what is restricted or internal, entries of registers included", async () => {
    const secret: Files = {
      "chapters/secret.md": chapter("secret", "# Planted title\n\nPlanted text. See [](ref:grid#high).", {
        title: "Planted title",
        summary: "Planted summary.",
        tier: "restricted",
        uses: "[grid]",
        explains: "[door]",
      }),
      "tools/secret-tool.yaml": (small["tools/grid.yaml"] ?? "")
        .replace("id: grid", "id: secret-tool")
        .replace("tier: practitioner", "tier: internal")
        .replaceAll(/grid\./gu, "planted.")
        .replace("To see how severe it is.", "Planted purpose."),
      "directory.yaml": (small["directory.yaml"] ?? "")
        .replace("    title: Adult help", "    title: Planted service\n    tier: restricted")
        .replace(
          'title: Emergency, type: emergency, phone: "999"',
          'title: Planted line, tier: internal, type: emergency, phone: "0999 111"',
        ),
      "glossary.yaml": (small["glossary.yaml"] ?? "").replace(
        'title: safe enquiry, means: "Asking alone."',
        'title: planted term, means: "Planted meaning.", tier: internal',
      ),
      "chapters/second.md": chapter(
        "second",
        'See [](ref:secret), [words](ref:secret-tool#high), [](ref:adult-help), [](ref:safe-enquiry).\n\n::tool{id="secret-tool"}',
        { uses: "[secret-tool]", related: "[secret]" },
      ),
    };
    const text = everything(await siteOf({ ...small, ...secret }, "practitioner"));
    assert.doesNotMatch(text, /planted|0999|secret/iu);
  });

  it("have the block that is theirs", async () => {
    const site = await siteOf({ ...small, "chapters/open.md": publicChapter }, "practitioner");
    const tree = parsed(textOf(site, "guidance/open.html"));
    assert.match(
      words(one(tree, ".pg-block--practitioners-only")),
      /^For practitioners only Planted heading Planted sentence/u,
    );
    assert.ok(all(tree, "a").some((link) => attribute(link, "href") === "#planted-heading"));
  });

  it("are told on the page what is kept from them and who guards what they have", async () => {
    const page = words(one(parsed(textOf(await siteOf(small, "practitioner"), "not-published.html")), "main"));
    assert.match(page, /This edition is for people who work with families\./u);
    assert.match(page, /They are not in them at all\..*whoever puts them on a server has to make sure/u);
  });
});
