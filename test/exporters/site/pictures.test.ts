/** The pictures of long pathways: drawn in parts that together hold what the list holds. */
import assert from "node:assert/strict";
import type { Root } from "hast";
import { all, attribute, one, parsed, words } from "./html.ts";
import { textOf } from "./library.ts";
import { sampleSite } from "./sample.ts";

describe("The picture of a long pathway", function () {
  this.timeout(120_000);
  const pages = new Map<string, Root>();

  before(async () => {
    const site = await sampleSite("practitioner");
    for (const { path } of site.files.filter((file) => /^pathways\/[a-z0-9-]+\.html$/u.test(file.path))) {
      pages.set(path, parsed(textOf(site, path), path));
    }
    assert.ok(pages.size >= 2);
  });

  /** On a small screen: what runs down, and what serves every screen. */
  const drawings = (tree: Root) => all(tree, ".pg-picture:not(.pg-picture--right)");

  it("holds every step of the list once, in the list's order, each leading to its card", () => {
    for (const [path, tree] of pages) {
      const drawn = drawings(tree).flatMap((drawing) => all(drawing, "a[data-step]"));
      const listed = all(tree, "ol.pg-steps > li").map((step) => attribute(step, "id"));
      assert.deepEqual(drawn.map((box) => attribute(box, "dataStep")).sort(), [...listed].sort(), path);
      for (const box of drawn) assert.equal(attribute(box, "href"), `#${attribute(box, "dataStep")}`, path);
    }
  });

  it("holds every answer of every decision", () => {
    for (const [path, tree] of pages) {
      const drawn = drawings(tree).flatMap((drawing) => all(drawing, "rect.pg-answer"));
      assert.equal(drawn.length, all(tree, ".pg-step--decision .pg-branches > li").length, path);
    }
  });

  it("says at each cut which step of another part goes on, by its number in the list", () => {
    for (const [path, tree] of pages) {
      for (const cut of drawings(tree).flatMap((drawing) => all(drawing, "a:not([data-step])"))) {
        const title = words(one(cut, "title"));
        const [, number, name] = /^(?:To|From) (\d+): (.*)$/u.exec(title) ?? [];
        if (number === undefined || name === undefined) continue;
        const card = one(tree, `[id="${(attribute(cut, "href") ?? "").slice(1)}"] h4`);
        assert.equal(words(card), `Step ${number} ${name}`, path);
      }
    }
  });

  it("names each box in full, though its drawn words are shortened", () => {
    for (const [path, tree] of pages) {
      for (const box of drawings(tree).flatMap((drawing) => all(drawing, "a[data-step]"))) {
        const heading = words(one(tree, `[id="${attribute(box, "dataStep")}"] h4`)).replace(/^Step (\d+) /u, "$1. ");
        assert.equal(words(one(box, "title")), heading, path);
      }
    }
  });
});
