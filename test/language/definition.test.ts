import assert from "node:assert/strict";
import type { Location } from "vscode-languageserver-types";
import { definition } from "../../src/language/definition.ts";
import { references } from "../../src/language/references.ts";
import { linesOf, offsetAt } from "../../src/document/lines.ts";
import type { Asked } from "./cursor.ts";
import { CURSOR, asked, baseFiles, toEditor } from "./cursor.ts";

/** Each place as its file and the words that stand there. */
function said({ library }: Asked, places: readonly Location[]): readonly string[] {
  return places.map(({ uri, range }) => {
    const path = library.checked.corpus.uris().find((one) => toEditor(one) === uri) ?? "";
    const text = library.checked.corpus.entry(path)?.source.text ?? "";
    const at = (place: Location["range"]["start"]) =>
      offsetAt(linesOf(text), { line: place.line, column: place.character });
    return `${path}: ${text.slice(at(range.start), at(range.end))}`;
  });
}

function inFile(uri: string, before: string): Asked {
  const text = baseFiles[uri] ?? "";
  assert.ok(text.includes(before), `${before} is not in ${uri}`);
  return asked({ [uri]: text.replace(before, () => before + CURSOR) });
}

const definitionsAt = (at: Asked) => said(at, definition(at.library, at.uri, at.position));
const referencesAt = (at: Asked) => said(at, references(at.library, at.uri, at.position, false));

describe("Definition", () => {
  it("is found from fields, sentences, blocks, links and conditions", () => {
    assert.deepEqual(definitionsAt(inFile("pathways/front-door.yaml", "tool: check")), [
      "tools/checklist.yaml: checklist",
    ]);
    assert.deepEqual(definitionsAt(inFile("pathways/front-door.yaml", "next: [de")), [
      "pathways/front-door.yaml: decide",
    ]);
    assert.deepEqual(definitionsAt(inFile("chapters/first-contact.md", "ref:safe")), ["glossary.yaml: safe-enquiry"]);
    assert.deepEqual(definitionsAt(inFile("pathways/front-door.yaml", 'checklist.band = "rai')), [
      "tools/checklist.yaml: raised",
    ]);
    assert.deepEqual(definitionsAt(inFile("pathways/front-door.yaml", '= "yes" or check')), [
      "tools/checklist.yaml: checklist",
    ]);
    const block = asked({ "a.md": `---\nkind: guidance\nid: a\n---\n::steps{pathway="front${CURSOR}-door"}\n` });
    assert.deepEqual(definitionsAt(block), ["pathways/front-door.yaml: front-door"]);
    const link = asked({ "chapters/a.md": `---\nkind: guidance\nid: a\n---\n[x](first-con${CURSOR}tact.md)\n` });
    assert.deepEqual(definitionsAt(link), ["chapters/first-contact.md: "]);
  });

  it("tells the parts of one written name apart", () => {
    const text = "---\nkind: guidance\nid: a\n---\n[](ref:checklist#raised)\n";
    assert.deepEqual(definitionsAt(asked({ "a.md": text.replace("ref:check", `ref:check${CURSOR}`) })), [
      "tools/checklist.yaml: checklist",
    ]);
    assert.deepEqual(definitionsAt(asked({ "a.md": text.replace("#rai", `#rai${CURSOR}`) })), [
      "tools/checklist.yaml: raised",
    ]);
  });

  it("is none where nothing is named or the name is unknown", () => {
    assert.deepEqual(definitionsAt(inFile("chapters/first-contact.md", "Ask in pri")), []);
    assert.deepEqual(definitionsAt(asked({ "a.md": `---\nkind: guidance\nid: a\n---\n[](ref:no${CURSOR}ne)\n` })), []);
  });
});

describe("References", () => {
  it("are found across kinds, in front matter, fields, sentences and conditions", () => {
    assert.deepEqual(referencesAt(inFile("tools/checklist.yaml", "id: check")), [
      "chapters/first-contact.md: checklist",
      "pathways/front-door.yaml: checklist",
      "pathways/front-door.yaml: checklist",
      "pathways/front-door.yaml: checklist",
      "pathways/front-door.yaml: checklist",
      "pathways/front-door.yaml: checklist",
    ]);
    assert.deepEqual(referencesAt(inFile("tools/checklist.yaml", "code: rai")), ["pathways/front-door.yaml: raised"]);
  });

  it("include the definition where asked, and name only the first part of a longer name", () => {
    const at = asked({
      "a.md": `---\nkind: guidance\nid: a\n---\n[](ref:checklist#rai${CURSOR}sed) [](ref:checklist#lower)\n`,
    });
    const all = said(at, references(at.library, at.uri, at.position, true));
    assert.deepEqual(all, ["tools/checklist.yaml: raised", "a.md: raised", "pathways/front-door.yaml: raised"]);
  });
});
