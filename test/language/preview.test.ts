/** Previews of the sample library: the website's own page, every part with its line, problems where they belong. */
import assert from "node:assert/strict";
import { renderPage } from "../../src/exporters/site/render-page.tsx";
import { readingIn } from "../../src/language/library.ts";
import { linkTarget } from "../../src/language/preview/link-target.ts";
import { pictureOf } from "../../src/language/preview/picture.ts";
import { previewOf } from "../../src/language/preview/preview.ts";
import { sharedPreview } from "../../src/language/preview/share-preview.ts";
import { tryTool } from "../../src/language/preview/try-tool.ts";
import { sampleFiles } from "../exporters/site/sample.ts";
import { changed, sampleLibrary } from "./libraries.ts";

const CHAPTER = "chapters/first-response.md";
const PATHWAY = "pathways/front-door.yaml";
const TOOL = "tools/dash.yaml";
/** Without it the tool asks for no counts. */
const SAFE = { safe_to_complete: "yes" };

describe("A preview", function () {
  this.timeout(120_000);

  it("is the website's page, and nothing else but the author's marks", () => {
    const library = sampleLibrary();
    for (const uri of [CHAPTER, "levels.yaml", "protocols/sharing-protocol.yaml"]) {
      const reading = readingIn(library, uri);
      const page = reading && renderPage(reading.document, library.checked.corpus, { tier: "internal" });
      const without = previewOf(library, uri)?.main.replace(/ data-line="\d+"/gu, "");
      assert.ok(page && without === page.main, uri);
    }
  });

  it("says of every part on which line it is written", () => {
    for (const uri of [CHAPTER, PATHWAY, TOOL, "directory.yaml", "glossary.yaml", "sources.yaml"]) {
      const preview = previewOf(sampleLibrary(), uri);
      assert.ok(preview && preview.places.length > 3, uri);
      const lines = (sampleFiles()[uri] ?? "").split("\n");
      for (const { anchor, line } of preview.places) {
        const written = lines[line] ?? "";
        assert.ok(
          uri.endsWith(".md") ? written.startsWith("#") : written.includes(anchor),
          `${uri} ${anchor}: ${written}`,
        );
      }
      if (uri === CHAPTER) continue;
      const shown = preview.places.filter(({ anchor }) => preview.main.includes(` id="${anchor}"`));
      assert.ok(shown.length > 3, uri);
    }
  });

  it("marks each paragraph of a chapter with its own line", () => {
    const lines = (sampleFiles()[CHAPTER] ?? "").split("\n");
    const main = previewOf(sampleLibrary(), CHAPTER)?.main ?? "";
    const marked = [...main.matchAll(/<(?:p|li)[^>]* data-line="(\d+)"[^>]*>([A-Za-z ]{8,})/gu)];
    assert.ok(marked.length > 20);
    for (const [, line, words = ""] of marked) {
      assert.ok(lines[Number(line)]?.replace(/[*_`]/gu, "").includes(words.trim()), `${line}: ${words}`);
    }
  });

  it("shows a problem of a step on its card, on its box and in the list, with its line", async () => {
    const text = sampleFiles()[PATHWAY] ?? "";
    const [step] = /- id: ([a-z-]+)\n\s+type: receive/u.exec(text)?.slice(1) ?? [];
    assert.ok(step);
    const place = text.indexOf(`- id: ${step}\n`);
    const broken = text.slice(0, place) + text.slice(place).replace(/next: \[[a-z-]+/u, "next: [no-such-step");
    const library = changed(sampleLibrary(), { [PATHWAY]: broken });
    const preview = previewOf(library, PATHWAY, await pictureOf(library, PATHWAY));
    const problem = preview?.problems.find(({ anchor }) => anchor === step);
    assert.ok(problem, JSON.stringify(preview?.problems));
    assert.match(broken.split("\n")[problem.line] ?? "", /no-such-step/u);
    const card = preview?.main.slice(preview.main.indexOf(`<li id="${step}"`)) ?? "";
    assert.match(card.slice(0, card.indexOf("</li>")), /pg-remarks/u);
    const box = new RegExp(`<a class="pg-box[^>]*data-step="${step}"><title>[^<]*; 1 problem</title>`, "u");
    assert.match(preview?.main ?? "", box);
    assert.doesNotMatch(previewOf(sampleLibrary(), PATHWAY)?.main ?? "", /pg-remarks/u);
  });

  it("asks the layout it is given for places, so that a drawing can be kept", async () => {
    const asked: string[] = [];
    const kept = await pictureOf(sampleLibrary(), PATHWAY);
    const { layOut } = await import("../../src/pathways/layout.ts");
    const again = await pictureOf(sampleLibrary(), PATHWAY, (sketch) => (asked.push(sketch.title), layOut(sketch)));
    assert.deepEqual(again, kept);
    assert.ok(asked.length > 0);
  });

  it("leads each of its links to the document the page is made of", () => {
    const library = sampleLibrary();
    const files = sampleFiles();
    let followed = 0;
    for (const uri of [CHAPTER, PATHWAY, TOOL]) {
      const found = [...(previewOf(library, uri)?.main ?? "").matchAll(/ href="([^"]+)"/gu)];
      for (const href of new Set(found.map(([, address = ""]) => address))) {
        if (/^(?:https?|mailto|tel):/u.test(href)) continue;
        const target = linkTarget(library, uri, href);
        assert.ok(target && files[target.uri], `${uri}: ${href}`);
        if (target.part) assert.ok((files[target.uri] ?? "").split("\n").length > target.part.line);
        followed++;
      }
    }
    assert.ok(followed > 40);
    assert.equal(linkTarget(library, CHAPTER, "command:evil"), undefined);
    assert.equal(linkTarget(library, CHAPTER, "../../etc/passwd"), undefined);
    assert.equal(linkTarget(library, CHAPTER, "//elsewhere.example/x"), undefined);
  });

  it("is there for no file that has no page, and for one that is being mended", () => {
    const library = changed(sampleLibrary(), {
      "chapters/half.md": "---\nkind: guidance\nid: half\ntitle: Half\n---\n\n# Half\n\nWords.\n",
      "chapters/no-kind.md": "# Words\n",
    });
    assert.equal(previewOf(library, "chapters/no-kind.md"), undefined);
    assert.equal(previewOf(library, "chapters/not-there.md"), undefined);
    assert.equal(previewOf(library, "partnership.yaml"), undefined);
    assert.match(previewOf(library, "chapters/half.md")?.main ?? "", /being mended[^]*Words\./u);
  });
});

describe("A tool that is tried", function () {
  this.timeout(120_000);

  it("says its score as a range and its band as “at least” while answers are missing", () => {
    const none = tryTool(sampleLibrary(), TOOL, {});
    assert.match(none?.result ?? "", /No score: nothing that counts has been answered/u);
    assert.match(none?.result ?? "", /No band yet/u);
    const some = tryTool(sampleLibrary(), TOOL, { ...SAFE, yes_count: 10, not_known_count: 8 });
    assert.match(some?.result ?? "", /Score: from 10 to 18/u);
    assert.match(some?.result ?? "", /incomplete, at least/u);
    const all = tryTool(sampleLibrary(), TOOL, { ...SAFE, yes_count: 20, not_known_count: 0 });
    assert.match(all?.result ?? "", /Score: 20<[^]*Leads to <a href="\.\.\/pathways\//u);
  });

  it("asks only what the answers ask for", () => {
    const library = sampleLibrary();
    assert.ok(!tryTool(library, TOOL, {})?.sections.includes("counts"));
    assert.ok(tryTool(library, TOOL, SAFE)?.questions.includes("yes_count"));
    assert.equal(tryTool(library, PATHWAY, {}), undefined);
  });
});

describe("A preview that is shared", function () {
  this.timeout(120_000);

  it("is one file that runs and fetches nothing, for readers of the document's own tier", async () => {
    for (const uri of [CHAPTER, PATHWAY, TOOL]) {
      const shared = await sharedPreview(sampleLibrary(), uri);
      assert.ok(shared);
      assert.match(shared.html, /^<!doctype html>/u);
      assert.doesNotMatch(shared.html, /<script|<iframe|<img|<object| src=|url\(|@import/u);
      assert.doesNotMatch(shared.html, / href="(?!#|https?:|mailto:|tel:|data:,")/u);
      assert.doesNotMatch(shared.html, /data-line|pg-remarks/u);
    }
  });

  it("leaves out what is kept above the document's tier", async () => {
    const text = (sampleFiles()[CHAPTER] ?? "")
      .replace(/^tier: .*$/mu, "tier: public")
      .concat("\n:::practitioners-only\nOnly for us.\n:::\n");
    const library = changed(sampleLibrary(), { [CHAPTER]: text });
    assert.match(previewOf(library, CHAPTER)?.main ?? "", /Only for us/u);
    assert.doesNotMatch((await sharedPreview(library, CHAPTER))?.html ?? "", /Only for us/u);
  });
});
