import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../src/language");
const FORBIDDEN = /\b(?:schemas?|ya?ml|enum|nodes?|feel)\b/iu;

/** Every text of a file that a person may come to read: those with a space or a capital letter, not imports. */
function wordsIn(path: string): readonly string[] {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (/[ A-Z]/u.test(node.text)) words.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return words;
}

describe("What the language room says to people", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));

  it("has none of the words that only developers know", () => {
    const found = files.flatMap((path) => wordsIn(join(folder, path)).filter((words) => FORBIDDEN.test(words)));
    assert.deepEqual(found, []);
  });

  it("would notice one", () => {
    assert.match("This is not in the schema.", FORBIDDEN);
    assert.match("A node of the pathway", FORBIDDEN);
    assert.doesNotMatch("tools/new.yaml-like nodding", /\bnode\b/iu);
    assert.ok(
      files.flatMap((path) => wordsIn(join(folder, path))).some((words) => words.includes("Leave this problem")),
    );
  });
});
