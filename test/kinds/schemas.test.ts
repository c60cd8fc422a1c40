/** Proves that the schema files as they lie in `schemas/` serve any editor: references resolve, and they judge the sample library as we do. */
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readEntry } from "../../src/corpus/reading.ts";
import { languageOf } from "../../src/document/source.ts";
import { kinds } from "../../src/kinds/index.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** A checker that knows nothing of our annotations, as an editor's extension knows nothing of them. */
function plainChecker(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, discriminator: true, validateFormats: false });
  for (const name of readdirSync(join(root, "schemas"))) {
    ajv.addSchema(JSON.parse(readFileSync(join(root, "schemas", name), "utf8")) as AnySchemaObject, name);
  }
  return ajv;
}

function libraryFiles(): string[] {
  const all = readdirSync(join(root, "guidance"), { recursive: true, encoding: "utf8" });
  return all
    .filter((path) => languageOf(path) && !path.endsWith("README.md"))
    .map((path) => join(root, "guidance", path));
}

describe("The schema files", () => {
  const ajv = plainChecker();

  it("describe every kind, and nothing else is a kind", () => {
    const described = readdirSync(join(root, "schemas")).map((name) => name.replace(".schema.json", ""));
    const names = kinds.map(({ name }): string => name);
    const others = ["common", "lexicon", "wording"];
    assert.deepEqual(described.filter((name) => !others.includes(name)).sort(), names.sort());
  });

  it("name no address, so that no editor asks the network for one", () => {
    for (const name of readdirSync(join(root, "schemas"))) {
      const text = readFileSync(join(root, "schemas", name), "utf8");
      assert.deepEqual(text.match(/https?:\/\/(?!json-schema\.org\/draft)[^"]*/gu) ?? [], [], name);
    }
  });

  it("find the documents of the sample library sound", () => {
    for (const file of libraryFiles()) {
      const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
      const { document, kind } = readEntry({ uri: file, language: languageOf(file)!, text, bom: false });
      assert.ok(kind, `${file} is of no known kind`);
      const validate = ajv.getSchema(`${kind.name}.schema.json`);
      assert.ok(validate?.(JSON.parse(JSON.stringify(document.value))), `${file}: ${JSON.stringify(validate?.errors)}`);
    }
  }).timeout(120_000);

  it("find a fault where we find one", () => {
    const validate = ajv.getSchema("levels.schema.json");
    assert.equal(validate?.({ kind: "levels", id: "levels" }), false);
  });
});
