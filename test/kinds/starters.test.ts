/** Proves that every starter is a sound document of its kind and can be turned into one by an editor. */
import assert from "node:assert/strict";
import { readEntry } from "../../src/corpus/reading.ts";
import { kinds } from "../../src/kinds/index.ts";
import { filledStarter } from "../../src/kinds/filled-starter.ts";

describe("A starter", () => {
  for (const kind of kinds) {
    it(`of a ${kind.title} has the shape of its kind as it comes`, () => {
      const uri = kind.language === "yaml" ? "new.yaml" : "new.md";
      const text = filledStarter(kind.starter);
      const reading = readEntry({ uri, language: kind.language, text, bom: false });
      assert.deepEqual(reading.document.problems, []);
      assert.deepEqual(reading.faults, []);
      assert.equal(reading.kind, kind);
      assert.doesNotMatch(text, /\$\{?\d/u, "a placeholder is left");
    });

    it(`of a ${kind.title} takes an id and a title`, () => {
      const text = filledStarter(
        kind.starter,
        new Map([
          [1, "my-own"],
          [2, '"My own: a title"'],
        ]),
      );
      const reading = readEntry({ uri: "new", language: kind.language, text, bom: false });
      assert.equal(reading.entry.facts.id, "my-own");
      assert.equal(reading.entry.facts.title, "My own: a title");
    });
  }
});
