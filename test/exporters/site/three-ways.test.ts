/** The list, the picture and the pages of single steps of every pathway hold the same steps and branches, read from the output. */
import assert from "node:assert/strict";
import type { Element, Root } from "hast";
import type { Exported } from "../../../src/exporters/exporter.ts";
import { all, attribute, one, parsed, words } from "./html.ts";
import { siteOf, small, textOf } from "./library.ts";
import { sampleSite } from "./sample.ts";

/** Each step with where it leads, in words: “protect: decide -> 2. Protect”. */
type Ways = ReadonlyMap<string, readonly string[]>;

function waysIn(card: Element): readonly string[] {
  return all(card, ".pg-branches > li").map((branch) => {
    const answer = all(branch, "strong").map(words).join("");
    return `${answer} -> ${words(one(branch, ".pg-branches__to a"))}`;
  });
}

function listed(page: Root): Ways {
  return new Map(all(page, "ol.pg-steps > li").map((card) => [attribute(card, "id") ?? "", waysIn(card)]));
}

function oneByOne(site: Exported, pathway: string): Ways {
  const prefix = `pathways/${pathway}/step-`;
  const pages = site.files.filter(({ path }) => path.startsWith(prefix));
  return new Map(
    pages.map(({ path }) => [
      path.slice(prefix.length, -".html".length),
      waysIn(one(parsed(textOf(site, path), path), ".pg-step")),
    ]),
  );
}

function assertSameWays(site: Exported, path: string): void {
  const page = parsed(textOf(site, path), path);
  const list = listed(page);
  assert.ok(list.size > 0, path);
  const single = oneByOne(site, path.slice("pathways/".length, -".html".length));
  assert.deepEqual(new Map([...single].sort()), new Map([...list].sort()), `${path}: the pages of single steps`);
  for (const way of [".pg-picture--down", ".pg-picture--right", ".pg-picture"]) {
    const pictures = all(page, way);
    if (pictures.length === 0) continue;
    const drawn = new Set(
      pictures.flatMap((picture) => all(picture, "a[data-step]").map((box) => attribute(box, "dataStep"))),
    );
    assert.deepEqual([...drawn].sort(), [...list.keys()].sort(), `${path}: the picture`);
  }
}

function assertSameAnswers(site: Exported, path: string): void {
  const page = parsed(textOf(site, path), path);
  const down = all(page, ".pg-picture--down, .pg-picture:not(.pg-picture--right)");
  const drawn = [...new Set(down)].reduce((sum, picture) => sum + all(picture, "rect.pg-answer").length, 0);
  const answers = all(page, "ol.pg-steps .pg-branches > li > strong").length;
  assert.equal(drawn, answers, `${path}: answers`);
}

describe("A pathway in its three ways", function () {
  this.timeout(240_000);
  let site: Exported;
  let paths: readonly string[];

  before(async () => {
    site = await sampleSite("practitioner");
    paths = site.files.map(({ path }) => path).filter((path) => /^pathways\/[^/]+\.html$/u.test(path));
  });

  it("holds the same steps and branches in the list, the picture and the pages of single steps", () => {
    assert.ok(paths.length >= 9);
    for (const path of paths) assertSameWays(site, path);
  });

  it("draws every answer of every decision that it lists", () => {
    for (const path of paths) assertSameAnswers(site, path);
  });

  it("leads from step to step without script, by pages that are there", () => {
    const there = new Set(site.files.map(({ path }) => path));
    for (const path of there) {
      if (!/^pathways\/[^/]+\/step-/u.test(path)) continue;
      for (const link of all(parsed(textOf(site, path), path), ".pg-branches__to a")) {
        const target = new URL(attribute(link, "href") ?? "", `file:///${path}`).pathname.slice(1);
        assert.ok(there.has(target), `${path} leads to ${target}`);
      }
    }
  });

  it("would be told apart if one way lost a branch", async () => {
    const made = await siteOf(small);
    const lost = made.files.map((file) =>
      file.path === "pathways/door/step-decide.html"
        ? { ...file, content: String(file.content).replace(/<li><strong>.*?<\/li>/u, "") }
        : file,
    );
    assertSameWays(made, "pathways/door.html");
    assert.throws(() => {
      assertSameWays({ ...made, files: lost }, "pathways/door.html");
    });
  });
});
