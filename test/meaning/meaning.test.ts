import assert from "node:assert/strict";
import { draw } from "../../src/pathways/draw.ts";
import { layOut } from "../../src/pathways/layout.ts";
import { sketch } from "../../src/pathways/sketch.ts";
import type { Pathway } from "../../src/kinds/generated/types.ts";
import { changeMarks } from "../../src/meaning/marks.ts";
import { compareMeaning } from "../../src/meaning/meaning.ts";
import { NOTHING } from "../../src/meaning/meaning-parts.ts";
import { meaningMarkdown } from "../../src/meaning/meaning-markdown.ts";
import { sideOf } from "../../src/meaning/side.ts";
import { revised } from "./base.ts";
import { preparedPairs } from "./pairs.ts";

describe("what a revision changes in meaning", function () {
  this.timeout(60_000);
  const before = revised([]);

  it("is told of twelve prepared pairs of revisions", () => {
    assert.equal(preparedPairs.length, 12);
  });

  for (const { name, edits, changes, cases = [], forms = [], suspects = [] } of preparedPairs) {
    it(`is told of ${name}`, () => {
      const meaning = compareMeaning(before, revised(edits));
      assert.deepEqual(
        meaning.changes.map(({ sentence }) => sentence),
        changes,
      );
      assert.deepEqual(
        meaning.cases.map(({ sentence }) => sentence),
        cases,
      );
      assert.deepEqual(
        meaning.forms.map(({ sentence }) => sentence),
        forms,
      );
      assert.deepEqual(
        meaning.suspects.map(({ id }) => id),
        suspects,
      );
    });
  }

  it("says so when nothing changes, and when a document cannot be compared", () => {
    const same = meaningMarkdown(compareMeaning(before, before), "a", "b");
    assert.equal(same, `# What changes in meaning from a to b\n\n${NOTHING}\n`);
    const broken = compareMeaning(
      before,
      revised([["tools/grid.yaml", "purpose: To see how severe it is.", "purpose: [1]"]]),
    );
    assert.deepEqual(broken.notCompared, ["Title of grid"]);
    assert.deepEqual(broken.changes, []);
  });

  it("keeps an author's words from becoming Markdown", () => {
    const hostile = revised([["glossary.yaml", "Asking alone.", "<img src=x> [here](y) `z`"]]);
    const text = meaningMarkdown(compareMeaning(before, hostile), "a", "b");
    assert.match(text, /“\\<img src=x\\> \\\[here\\\]\(y\) \\`z\\`”/u);
  });

  it("marks changed steps on the drawing by signs and words", async () => {
    const edits = preparedPairs.find(({ name }) => name.startsWith("an answer that leads elsewhere"))?.edits ?? [];
    const after = revised(edits);
    const { changes } = compareMeaning(before, after);
    const pathway = sideOf(after).documents<Pathway>("pathway").get("door") as Pathway;
    const plan = sketch(pathway, { direction: "down" });
    const svg = draw(plan, await layOut(plan), { id: "x", marks: changeMarks(changes, "door") });
    assert.match(svg, /data-step="offer">.*?pg-added.*?>\+<\/text>/u);
    assert.match(svg, /data-step="decide">.*?pg-changed.*?>~<\/text>/u);
    const gone = changeMarks(compareMeaning(after, before).changes, "door");
    assert.deepEqual(
      [...gone].map(([step, [mark]]) => [step, mark?.type]),
      [
        ["decide", "changed"],
        ["offer", "removed"],
      ],
    );
  });
});
