/** The page on what answers what: every item with links to what its readers may read, and none for the public. */
import assert from "node:assert/strict";
import { all, attribute, one, parsed, words } from "./html.ts";
import { chapter, header, siteOf, small, textOf } from "./library.ts";

const files = {
  ...small,
  "closed.md": chapter("closed", "For the board.", { tier: "internal" }),
  "aims.yaml": `${header("framework", "aims")}
type: aims
items:
  - id: aim-child
    number: 1
    title: Children are heard
    answered_by:
      - { document: first, how: It begins with them. }
      - { document: closed, how: It counts them. }
  - { id: aim-lost, title: Nobody is lost }
  - { id: aim-money, title: There is money for it, not_in_product: Money is decided elsewhere. }
`,
};

describe("The page on what answers what", () => {
  it("has a row for each item, with links to the pages that answer it", async () => {
    const site = await siteOf(files);
    const page = parsed(textOf(site, "coverage.html"));
    const [child, lost, money] = all(page, "tbody tr");
    assert.ok(child && lost && money);
    assert.deepEqual(
      all(child, "a").map((link) => attribute(link, "href")),
      ["guidance/first.html", "guidance/closed.html"],
    );
    assert.match(words(lost), /Nothing answers this yet/u);
    assert.match(words(money), /Not for this library: Money is decided elsewhere\./u);
    for (const path of ["about.html", "contents.html"]) {
      assert.ok(all(parsed(textOf(site, path)), "a[href='coverage.html']").length > 0, path);
    }
    assert.match(words(one(page, "h1")), /What answers what/u);
  });

  it("names nothing that its readers may not read, and is not there for the public", async () => {
    assert.doesNotMatch(textOf(await siteOf(files, "practitioner"), "coverage.html"), /closed|It counts them/u);
    const open = await siteOf(
      { ...files, "aims.yaml": files["aims.yaml"].replace("practitioner", "public") },
      "public",
    );
    assert.deepEqual(
      open.files.filter(({ content }) => String(content).includes("coverage.html")),
      [],
    );
    assert.ok(!open.files.some(({ path }) => path === "coverage.html"));
  });
});
