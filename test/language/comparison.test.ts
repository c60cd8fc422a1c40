/** A library beside itself as it was: what changes in meaning is on the page, marked on the drawing, and nothing else is. */
import assert from "node:assert/strict";
import { comparison } from "../../src/language/compare/comparison.ts";
import { all, attribute, one, parsed, words } from "../exporters/site/html.ts";
import { sampleFiles } from "../exporters/site/sample.ts";
import { sampleLibrary } from "./libraries.ts";

const PATHWAY = "pathways/school-notification.yaml";

/** The text of a file with some words in the place of others. */
function revised(uri: string, from: string, to: string): { readonly uri: string; readonly text: string } {
  const text = sampleFiles()[uri] ?? "";
  assert.ok(text.includes(from), `${uri} says ${from}`);
  return { uri, text: text.replace(from, to) };
}

function pageOf(main: string): ReturnType<typeof parsed> {
  return parsed(
    `<!doctype html><html lang="en-GB"><head><title>A comparison</title></head><body>${main}</body></html>`,
  );
}

describe("A library beside itself as it was", function () {
  this.timeout(120_000);

  it("says what changed in meaning, with the changed steps marked by a sign and the texts to open", async () => {
    const was = revised(PATHWAY, 'in ("yes", "not_known")\n        to: make-safe', '= "yes"\n        to: make-safe');
    const { title, main } = await comparison(sampleLibrary(), [was], "version <1>");
    assert.equal(title, "What changes in meaning since version <1>");
    const page = pageOf(main);
    assert.equal(words(one(page, "h1")), title);
    assert.match(words(page), /Is anybody in danger now/u);
    const marked = all(page, "svg .pg-marked");
    assert.ok(marked.length > 0, "a changed step is marked");
    assert.ok(
      marked.some((mark) => words(mark).includes("~")),
      "by more than a colour",
    );
    assert.deepEqual(
      all(page, "[data-text]").map((text) => attribute(text, "dataText")),
      [`memory:/${PATHWAY}`],
    );
  });

  it("says that nothing changes in meaning where only words do", async () => {
    const was = revised(PATHWAY, "title: Make everybody safe first", "title: First make everybody safe");
    const { main } = await comparison(sampleLibrary(), [was], "before");
    assert.match(words(pageOf(main)), /Nothing changes in meaning/u);
    assert.deepEqual(all(pageOf(main), "svg"), []);
  });

  it("knows a document that is new, and passes over files that are no documents", async () => {
    const former = [
      { uri: PATHWAY, text: undefined },
      { uri: "picture.png", text: "no document" },
    ];
    const { main } = await comparison(sampleLibrary(), former, "before");
    assert.match(words(pageOf(main)), /New pathway “School notification”/u);
    assert.equal(all(pageOf(main), "[data-text]").length, 1);
  });
});
