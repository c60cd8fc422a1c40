/** Holds the product's lexicon to its shape, and its allowed sentences to their promise. */
import assert from "node:assert/strict";
import { readEntry } from "../../src/corpus/reading.ts";
import { change, problemsOf } from "../../src/rules/check.ts";
import { productLexicon } from "../../src/rules/words.ts";
import { completed } from "./completion.ts";
import { base } from "./judged-example.ts";

/** The words that are reported in a chapter with these paragraphs. */
function reported(paragraphs: readonly string[]): readonly string[] {
  const document = completed({ kind: "guidance", text: `---\n${paragraphs.join("\n\n")}\n` });
  const found = problemsOf(change(base, { put: [document] }), document.uri).filter(
    ({ code }) => code === "harmful-wording",
  );
  return found.map(({ span }) => document.text.slice(span.start, span.end));
}

describe("The product's lexicon", () => {
  it("has the shape that a glossary's own entries have", () => {
    const text = `lexicon:\n${productLexicon.map((entry) => `  - ${JSON.stringify(entry)}\n`).join("")}`;
    const { faults, sound, document } = readEntry(completed({ kind: "glossary", text }));
    assert.deepEqual([...faults, ...document.problems], []);
    assert.ok(sound);
  });

  it("has each entry and each phrase once", () => {
    const ids = productLexicon.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const phrases = productLexicon.flatMap((entry) => entry.phrases);
    assert.deepEqual(
      phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index),
      [],
    );
  });

  for (const { id, phrases, allowed, unless = [] } of productLexicon) {
    it(`finds every phrase of ${id}, and lets its allowed sentences stand`, () => {
      for (const phrase of phrases) {
        const said = phrase.replaceAll("*", "");
        assert.deepEqual(reported([`We met a family, and ${said} was the word.`]), [said], phrase);
        const capital = said.charAt(0).toUpperCase() + said.slice(1);
        assert.deepEqual(reported([`${capital} was the word.`]), [capital], phrase);
      }
      assert.deepEqual(reported(allowed), []);
      for (const sentence of allowed) {
        const words = sentence.toLowerCase().replaceAll("’", "'").replaceAll("-", " ");
        const said = [...phrases, ...unless].some((phrase) =>
          words.includes(phrase.split("*")[0]?.replaceAll("-", " ") ?? ""),
        );
        assert.ok(said, `“${sentence}” does not hold the words it allows`);
      }
    });
  }

  it("finds a phrase with any ending where it is open, and no longer word where it is not", () => {
    assert.deepEqual(reported(["They refused to engage, refusing to engage."]), [
      "refused to engage",
      "refusing to engage",
    ]);
    assert.deepEqual(reported(["A nonstandard toxic triology."]), []);
  });

  it("finds a phrase between letters that have no single small one", () => {
    assert.deepEqual(reported(["İzmir knows the Toxic trio, İ."]), ["Toxic trio"]);
  });

  it("does not find a phrase over the end of a sentence or with other words in it", () => {
    assert.deepEqual(reported(["It was toxic. Trio concerts are nice. The toxic small trio."]), []);
  });
});
