/** New documents and libraries in the editor: sound as they come, with an id made of their title, and never over another. */
import assert from "node:assert/strict";
import { newDocument, newKinds, newLibrary } from "../../src/language/begin/new-document.ts";
import { problemsOf } from "../../src/rules/check.ts";
import { changed, libraryOf, sampleLibrary } from "./libraries.ts";

describe("A new document in the editor", () => {
  it("can be of every kind, guidance, pathways and tools first", () => {
    const kinds = newKinds();
    assert.deepEqual(
      kinds.slice(0, 3).map(({ name }) => name),
      ["guidance", "pathway", "tool"],
    );
    assert.ok(kinds.every(({ name, description }) => name !== "partnership" && description !== ""));
  });

  for (const { name, title } of newKinds()) {
    it(`of a kind has that kind's shape in a library that is there: ${title}`, () => {
      const library = sampleLibrary();
      const file = newDocument(library, name, "Größe & other “things”: 2");
      assert.ok("path" in file, JSON.stringify(file));
      const shape = /^(?:missing-field|unknown-field|wrong-value|unknown-kind|no-kind|reserved-name)$/u;
      const found = problemsOf(changed(library, { [file.path]: file.text }).checked, file.path);
      assert.deepEqual(
        found.filter(({ code }) => shape.test(code)),
        [],
      );
      assert.match(file.path, /gro-e-other-things-2\.(?:md|yaml)$/u);
    });
  }

  it("is refused where its address is taken, or no address can be made of its title", () => {
    const library = sampleLibrary();
    for (const [title, words] of [
      ["Front door", /“Front door” has the address “front-door” already/u],
      ["《》", /letters from a to z/u],
    ] as const) {
      const refused = newDocument(library, "guidance", title);
      assert.ok("refused" in refused);
      assert.match(refused.refused, words);
    }
  });
});

describe("A new library in the editor", () => {
  it("has no problem as it comes, and is called what the partnership is", () => {
    const files = newLibrary("Oak Vale Safeguarding Partnership", "2026-11-02");
    assert.ok(!("refused" in files));
    const library = libraryOf(Object.fromEntries(files.map(({ path, text }) => [path, text])));
    const all = files.flatMap(({ path }) => problemsOf(library.checked, path));
    assert.deepEqual(
      all.filter(({ severity }) => severity !== "advice").map(({ uri, code, message }) => `${uri} ${code}: ${message}`),
      [],
    );
    assert.match(files[0]?.text ?? "", /title: Oak Vale Safeguarding Partnership\n/u);
  });

  it("is refused where no address can be made of the name", () => {
    assert.ok("refused" in newLibrary("  ", "2026-11-02"));
  });
});
