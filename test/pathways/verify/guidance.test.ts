/** The pathways of the library that ships with the product leave no case out. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Corpus } from "../../../src/corpus/corpus.ts";
import { readEntry } from "../../../src/corpus/reading.ts";
import { surroundingsOf } from "../../../src/pathways/verify/surroundings.ts";
import { verifyLibrary } from "../../../src/pathways/verify/verify-library.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../../guidance");

/** The library with one file changed. */
function shipped(change: (path: string, text: string) => string = (_, text) => text): Corpus {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  let corpus = Corpus.empty("2026-11-02");
  for (const path of paths.filter((one) => one.endsWith(".yaml")).sort()) {
    const text = change(path, readFileSync(join(folder, path), "utf8").replaceAll("\r\n", "\n"));
    corpus = corpus.with(readEntry({ uri: path, language: "yaml", text, bom: false }).entry);
  }
  return corpus;
}

describe("The pathways of the shipped library", () => {
  it("leave no case out", () => {
    const verifications = verifyLibrary(surroundingsOf(shipped()));
    assert.equal(verifications.length, 9);
    for (const { pathway, failures, notAnswered, size } of verifications) {
      assert.deepEqual([failures.map(({ code, message }) => `${code}: ${message}`), notAnswered], [[], []], pathway);
      assert.ok(size.states > 20, `${pathway} was followed`);
    }
  }).timeout(120_000);

  it("are found out when one answer is taken away from them", () => {
    const corpus = shipped((path, text) =>
      path === "pathways/front-door.yaml"
        ? text.replace('when: screening in ("unclear", "not_known")', 'when: screening = "unclear"')
        : text,
    );
    const [front] = verifyLibrary(surroundingsOf(corpus), ["front-door"]);
    const gap = front?.failures.find(({ code }) => code === "decision-with-gaps");
    assert.ok(gap?.counterexample);
    assert.equal(gap.key, "front-door#conflict-or-abuse");
    assert.equal(gap.counterexample.sentence, "comes in by “Police have been to an incident”, screening not known");
    assert.deepEqual(gap.counterexample.route.at(-1), "front-door#conflict-or-abuse");
  }).timeout(120_000);
});
