/** What stands on each sort of page, seen on a small library that has one document of every kind. */
import assert from "node:assert/strict";
import { atTier } from "../../../src/corpus/at-tier.ts";
import type { Exported } from "../../../src/exporters/exporter.ts";
import { all, attribute, one, parsed, words } from "./html.ts";
import { corpusOf, siteOf, small, textOf } from "./library.ts";

describe("The website of a small library", function () {
  this.timeout(60_000);
  let site: Exported;
  const page = (path: string) => parsed(textOf(site, path), path);

  before(async () => {
    site = await siteOf(small);
  });

  it("reads the library without a problem", () => {
    const corpus = atTier(corpusOf(small), "internal");
    assert.equal(corpus.size, Object.keys(small).length);
    assert.deepEqual(site.problems, []);
  });

  it("has a page for every document and for the site itself, named by id in small letters", () => {
    const pages = site.files.map(({ path }) => path).filter((path) => path.endsWith(".html"));
    assert.deepEqual(pages, [
      "a-to-z.html",
      "about.html",
      "accessibility.html",
      "contents.html",
      "directory/directory.html",
      "glossary/glossary.html",
      "guidance/first.html",
      "guidance/second.html",
      "help.html",
      "index.html",
      "levels/levels.html",
      "not-published.html",
      "pathways/door.html",
      "pathways/door/start.html",
      "pathways/door/step-decide.html",
      "pathways/door/step-protect.html",
      "pathways/door/step-protected.html",
      "pathways/door/step-supported.html",
      "scenarios/case.html",
      "search.html",
      "sources/sources.html",
      "staying-safe-online.html",
      "tools/grid.html",
      "tools/owned.html",
    ]);
    assert.deepEqual(
      site.files.map(({ path }) => path),
      site.files.map(({ path }) => path.toLowerCase()),
    );
  });

  it("shows the current value of a reference that has no words of its own", () => {
    const answer = words(one(page("guidance/first.html"), ".pg-block--short-answer"));
    assert.match(
      answer,
      /within 15 working days\. Band High \(7 to 10\)\. Ring the Testshire front door \(01632 960 001\)\./u,
    );
  });

  it("keeps the words of a reference that has some, and links both to the thing itself", () => {
    const first = page("guidance/first.html");
    const band = all(first, "a").find((link) => words(link) === "High (7 to 10)");
    assert.equal(band && attribute(band, "href"), "../tools/grid.html#high");
    const number = all(first, ".pg-block--act-now a").find((link) => words(link) === "999");
    assert.equal(number && attribute(number, "href"), "../directory/directory.html#emergency");
  });

  it("leads links between files to pages", () => {
    const link = all(page("guidance/first.html"), "a").find((found) => words(found) === "the next chapter");
    assert.equal(link && attribute(link, "href"), "second.html#deep-part");
  });

  it("says of law how far it binds, which edition it is and that it is unconfirmed", () => {
    const law = words(one(page("guidance/first.html"), ".pg-block--law"));
    assert.match(
      law,
      /^Must: the law demands it The law demands it\. The Act, 2021\. To be confirmed: nobody has yet checked/u,
    );
  });

  it("puts the emergency numbers at the top of a chapter for the first minutes, and of the first page", () => {
    for (const path of ["guidance/first.html", "index.html"]) {
      const tree = page(path);
      const numbers = all(one(tree, "main"), ".pg-act-now a").map((link) => attribute(link, "href"));
      assert.deepEqual(numbers, ["tel:999", "tel:01632960001"]);
    }
    assert.equal(all(one(page("guidance/second.html"), "main"), ".pg-act-now").length, 0);
  });

  it("lists a pathway's steps with who acts, by when, under which tool, and where each answer leads", () => {
    const tree = page("pathways/door.html");
    assert.deepEqual(
      all(tree, "ol.pg-steps > li").map((step) => attribute(step, "id")),
      ["decide", "protect", "protected", "supported"],
    );
    const decision = words(one(tree, "#decide"));
    assert.match(
      decision,
      /Yes, or not known.*“Is anybody in danger now\?” is “Yes” or “Not known”.*is “High”.*2\. Protect/u,
    );
    const protect = words(one(tree, "#protect"));
    for (const part of [
      "Social worker, Testshire Council",
      "15 working days, from when the discussion is held",
      "Title of grid",
      "Case record",
    ]) {
      assert.ok(protect.includes(part), `the card does not say: ${part}`);
    }
    assert.match(words(one(tree, "#protect .pg-safety")), /Never in front of anybody/u);
  });

  it("draws the same steps that it lists, each a link to its card", () => {
    const tree = page("pathways/door.html");
    const drawn = all(tree, ".pg-picture--down a[data-step]").map((box) => [
      attribute(box, "dataStep"),
      attribute(box, "href"),
    ]);
    const listed = all(tree, "ol.pg-steps > li").map((step) => [attribute(step, "id"), `#${attribute(step, "id")}`]);
    assert.deepEqual(drawn, listed);
  });

  it("draws as many answers as it lists", () => {
    const tree = page("pathways/door.html");
    assert.equal(all(tree, ".pg-picture--down rect.pg-answer").length, all(tree, "#decide .pg-branches > li").length);
  });

  it("shows a tool's bands, its questions as a preview, and with whom it is never used", () => {
    const tree = page("tools/grid.html");
    assert.equal(
      attribute(one(tree, "svg.pg-bands"), "ariaLabel"),
      "Score from 0 to 10: Lower (0 to 6), High (7 to 10)",
    );
    assert.match(words(one(tree, ".pg-safety")), /^Never with the person who harms\./u);
    assert.match(words(one(tree, ".pg-preview-note")), /Nothing is saved or sent/u);
    assert.equal(all(one(tree, "#fear"), "input[type=radio]").length, 3);
    assert.match(words(one(tree, "#words")), /Asked only when “Is the adult afraid\?” is “yes”/u);
    assert.equal(attribute(one(tree, "#severity input[value=grave]"), "ariaLabel"), "Physical: Grave");
    assert.equal(all(tree, "form").length, 0);
    for (const box of all(tree, "textarea, input[type=text]"))
      assert.ok(box.properties["readOnly"], "a box takes words");
  });

  it("leads to the owner of a tool's wording", () => {
    const tree = page("tools/owned.html");
    assert.ok(all(tree, "a").some((link) => attribute(link, "href") === "https://owner.example/form"));
    assert.match(words(one(tree, "main")), /Somebody else: not reproduced here; use the owner's own\./u);
  });

  it("shows a tool's questions to the last day of its owner's permission, and none of them afterwards", async () => {
    const shown = async (until: string): Promise<string> => {
      const permission = `permission: { given_by: Its office, given_on: 2026-01-05, until: ${until} }`;
      const rights = `status: owner_permission_held, licence: As agreed, ${permission},`;
      const owned = (small["tools/owned.yaml"] ?? "")
        .replace("form: result_record", "form: checklist")
        .replace("status: link_only,", rights);
      return words(
        one(parsed(textOf(await siteOf({ ...small, "tools/owned.yaml": owned }), "tools/owned.html"), ""), "main"),
      );
    };
    assert.match(await shown("2026-11-02"), /How many yes\?/u);
    const ended = await shown("2026-11-01");
    assert.doesNotMatch(ended, /How many yes/u);
    assert.match(ended, /The wording is the owner's and is not repeated here\./u);
  });

  it("links both ways: what a chapter explains, and what explains a pathway", () => {
    const explains = all(page("guidance/first.html"), "section:has(> h2)").find(
      (part) => words(one(part, "h2")) === "Explains",
    );
    assert.equal(explains && words(explains), "Explains Title of door");
    const used = all(page("pathways/door.html"), "section:has(> h2)").find(
      (part) => words(one(part, "h2")) === "Where this is used",
    );
    assert.match(used ? words(used) : "", /Guidance Title of first Tools Title of grid Scenarios Title of case/u);
  });

  it("computes the line on a document's standing", () => {
    assert.equal(
      words(one(page("guidance/second.html"), ".pg-status")),
      "Version 0.1.0. Draft, not in force. Review due 4 May 2027. Kept by Practice lead, who answers to The Board.",
    );
  });

  it("says on every page that it is an invented example, and keeps it out of search engines", () => {
    for (const { path } of site.files.filter((file) => file.path.endsWith(".html"))) {
      const tree = page(path);
      assert.equal(words(one(tree, ".pg-banner")), "Invented example, not approved for practice", path);
      assert.equal(attribute(one(tree, "meta[name=robots]"), "content"), "noindex, nofollow", path);
    }
  });

  it("lists everything in the contents, with the parts of chapters, and from A to Z", () => {
    const contents = all(page("contents.html"), "main a").map((link) => attribute(link, "href"));
    for (const href of [
      "guidance/first.html#act-now",
      "pathways/door.html",
      "tools/grid.html",
      "sources/sources.html",
    ]) {
      assert.ok(contents.includes(href), `${href} is not in the contents`);
    }
    const entries = all(page("a-to-z.html"), "main .pg-tree > li").map(words);
    assert.ok(entries.includes("Safe enquiry, word"));
    assert.ok(entries.includes("Adult help, service"));
  });

  it("tabulates the standing of every document", () => {
    const rows = all(page("about.html"), "tbody tr").map(words);
    assert.equal(rows.length, Object.keys(small).length - 1);
    assert.match(rows[0] ?? "", /Title of first guidance chapter 0\.1\.0 Draft Not in force 4 May 2027 Practice lead/u);
  });

  it("says in words that a source and a time limit are unconfirmed", () => {
    const tree = page("sources/sources.html");
    assert.match(words(one(tree, "#conference-limit")), /15 working days.*To be confirmed/u);
    assert.match(words(one(tree, "#act")), /To be confirmed.*Is section 2 the same\?.*Relied on by Title of first/u);
  });
});
