/** Holds every word the extension shows to a policy lead's language. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Words for those who make the product; a file's own name is no jargon. */
const JARGON = /\b(?:schema|ya?ml|enum|node|feel|lsp|json|diagnostic|parse[rd]?|boolean|null|undefined)\b/iu;

/** What is wrong with a text, or undefined. */
function jargonIn(text: string): string | undefined {
  return JARGON.exec(text.replaceAll("partnership.yaml", ""))?.[0];
}

/** The first argument of every `l10n.t` in a source file. */
function shownTexts(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const texts: string[] = [];
  const visit = (part: ts.Node): void => {
    if (ts.isCallExpression(part) && part.expression.getText(source) === "l10n.t") {
      const [first] = part.arguments;
      assert.ok(first && ts.isStringLiteralLike(first), `${file}: a text that is not written out cannot be translated`);
      texts.push(first.text);
    }
    ts.forEachChild(part, visit);
  };
  visit(source);
  return texts;
}

describe("The words of the extension", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { contributes: object };
  const words = JSON.parse(readFileSync("package.nls.json", "utf8")) as Record<string, string>;

  it("are all there: each text of the manifest, and no text that nothing shows", () => {
    const used = [...JSON.stringify(manifest).matchAll(/%([\w.]+)%/gu)].map(([, name]) => name ?? "");
    assert.deepEqual([...new Set(used)].sort(), Object.keys(words).sort());
  });

  it("have no technical term in titles, settings and the walkthrough", () => {
    const pages = readdirSync("media/walkthrough").map((name) => join("media/walkthrough", name));
    const texts = [...Object.values(words), ...pages.map((page) => readFileSync(page, "utf8"))];
    assert.deepEqual(texts.map(jargonIn).filter(Boolean), []);
  });

  it("have no technical term in messages", () => {
    const files = readdirSync("src/extension", { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    const texts = files.flatMap((name) => shownTexts(join("src/extension", name)));
    assert.ok(texts.length > 40, "the messages were found");
    assert.deepEqual(texts.map(jargonIn).filter(Boolean), []);
  });

  it("are all in the bundle that is given to somebody who translates them", () => {
    const bundle = JSON.parse(readFileSync("l10n/bundle.l10n.json", "utf8")) as Record<string, string>;
    const files = readdirSync("src/extension", { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    const texts = new Set(files.flatMap((name) => shownTexts(join("src/extension", name))));
    assert.deepEqual(Object.keys(bundle).sort(), [...texts].sort());
  });

  it("would be noticed", () => {
    assert.equal(jargonIn("The schema says no"), "schema");
    assert.equal(jargonIn("A YAML file"), "YAML");
    assert.equal(jargonIn("Open partnership.yaml"), undefined);
  });
});
