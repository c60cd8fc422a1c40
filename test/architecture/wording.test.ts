/** Holds everything that the product says to people to words they know: rules, refusals, answers of the editor and the command line. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const src = join(dirname(fileURLToPath(import.meta.url)), "../../src");
const FORBIDDEN = /\b(?:schemas?|ya?ml|enum|nodes?)\b|\bFEEL\b/iu;

/** The ending of a file's name is what an author sees, an address names nothing; what a library for reading files says is never shown. */
const NAMES = /[\w*{}./-]*\.ya?ml\b|https?:\S+/gu;
const OF_THE_READER = new Set(["scalar at node end", "at node end"]);

/** How people feel is no jargon; the language of conditions is, and its name is written in capitals. */
function jargonIn(text: string): string | undefined {
  const found = FORBIDDEN.exec(text.replace(NAMES, ""))?.[0];
  return found?.toLowerCase() === "feel" && found !== "FEEL" ? undefined : found;
}

/** Every text of a program that a person may come to read: those with a space or a capital letter, and those between tags. */
function wordsIn(path: string, program: string): readonly string[] {
  const file = ts.createSourceFile(path, program, ts.ScriptTarget.ES2022, true);
  const words: string[] = [];
  const visit = (part: ts.Node): void => {
    if (ts.isImportDeclaration(part) || ts.isExportDeclaration(part)) return;
    if (ts.isStringLiteralLike(part) || ts.isTemplateHead(part) || ts.isTemplateMiddleOrTemplateTail(part)) {
      if (/[ A-Z]/u.test(part.text) && !OF_THE_READER.has(part.text)) words.push(part.text);
    }
    if (ts.isJsxText(part)) words.push(part.text);
    ts.forEachChild(part, visit);
  };
  visit(file);
  return words;
}

/** Where people read none of it: programs for forms and pathways are written in their own languages' words. */
const FOR_PROGRAMS =
  /^(?:exporters\/(?:forms|pathways)|importers\/fhir|kinds\/generated|exporters\/site\/search\/generated)\//u;

describe("What the product says to people", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/u.test(path) && !FOR_PROGRAMS.test(path));
  const said = files.flatMap((path) =>
    wordsIn(path, readFileSync(join(src, path), "utf8")).map((words) => ({ path, words })),
  );

  it("has none of the words that only developers know", () => {
    assert.deepEqual(
      said.filter(({ words }) => jargonIn(words) !== undefined),
      [],
    );
  });

  it("is looked for in every room where something is said", () => {
    for (const [room, words] of [
      ["language", "Leave this problem"],
      ["server", "Nothing was exported: there is 1 error to mend first"],
      ["rules", "so nobody has looked at it as it is now"],
      ["extension", "What publishing will change"],
    ] as const) {
      assert.ok(
        said.some((one) => one.path.startsWith(`${room}/`) && one.words.includes(words)),
        `${room}: ${words}`,
      );
    }
    for (const room of ["cli", "corpus", "document", "conditions", "pathways", "tools", "meaning", "exporters"]) {
      assert.ok(
        said.some(({ path }) => path.startsWith(`${room}/`)),
        room,
      );
    }
  });

  it("would be noticed", () => {
    const seeded = wordsIn(
      "a.tsx",
      'const a = "Not in the schema"; const b = `${a} A node`; const c = <p>in YAML</p>;',
    );
    assert.deepEqual(seeded.map(jargonIn).filter(Boolean), ["schema", "node", "YAML"]);
    assert.equal(jargonIn("Written in FEEL."), "FEEL");
    assert.equal(jargonIn("How do you feel? Its name ends in .yaml"), undefined);
  });
});
