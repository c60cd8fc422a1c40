/** Proves that everything the papers ask for is mapped once, and that every place it is mapped to is there. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Requirement, Traceability } from "../../scripts/generate/traceability-page.ts";
import { traceabilityPage } from "../../scripts/generate/traceability-page.ts";
import { codes } from "../../src/cli/codes.ts";
import { nodeHost } from "../../src/cli/node-host.node.ts";
import type { Corpus } from "../../src/corpus/corpus.ts";
import { loadLibrary } from "../../src/corpus/load.ts";
import { exporters } from "../../src/exporters/index.ts";
import { kinds } from "../../src/kinds/index.ts";
import type { Schema } from "../../src/kinds/schema.ts";
import { change, emptyCheck } from "../../src/rules/check.ts";
import { rules } from "../../src/rules/index.ts";

const text = readFileSync(fileURLToPath(new URL("requirements.yaml", import.meta.url)), "utf8");
const requirements = (parse(text) as Traceability).parts.flatMap((part) => part.requirements);
const NUMBERS = Array.from({ length: 234 }, (_, index) => `R${String(index + 1).padStart(3, "0")}`);

describe("Each requirement of the papers", function () {
  this.timeout(60000);
  let corpus: Corpus;

  before(async () => {
    const { sources, today } = await loadLibrary(nodeHost(fileURLToPath(new URL("../../guidance", import.meta.url))));
    corpus = change(emptyCheck(rules, today ?? ""), { put: sources }).corpus;
  });

  it("is in the list once, in order", () => {
    assert.deepEqual(
      requirements.map(({ id }) => id),
      NUMBERS,
    );
  });

  it("is met somewhere, or it is said why not", () => {
    const unclear = requirements.filter((requirement) => {
      const met = placesOf(requirement).length > 0;
      return met === (requirement.not_here !== undefined) || (requirement.not_here ?? "Said.").length < 5;
    });
    assert.deepEqual(unclear, []);
  });

  it("points at documents, and things in them, that the sample library has", () => {
    const missing = all("library").filter((key) => corpus.names(key).length === 0);
    assert.deepEqual(missing, []);
  });

  it("points at fields that the kinds of document have", () => {
    const missing = all("fields").filter((path) => !hasField(path));
    assert.deepEqual(missing, []);
  });

  it("points at rules that have a page", () => {
    const known = new Set(codes.map(({ code }) => code));
    const missing = all("rules").filter((name) => !known.has(name));
    assert.deepEqual(missing, []);
  });

  it("points at exports that can be made", () => {
    const known = new Set(exporters.map(({ id }) => id));
    const missing = all("exports").filter((id) => !known.has(id));
    assert.deepEqual(missing, []);
  });

  it("has one line on the page", () => {
    const page = traceabilityPage(text);
    for (const id of NUMBERS) assert.equal(page.split(`| ${id} |`).length, 2, id);
  });
});

function placesOf({ library = [], fields = [], rules = [], exports = [] }: Requirement): readonly string[] {
  return [...library, ...fields, ...rules, ...exports];
}

function all(place: "library" | "fields" | "rules" | "exports"): readonly string[] {
  return requirements.flatMap((requirement) => requirement[place] ?? []);
}

/** Whether a kind has a field at the end of a path such as `tool.adoption.status`. */
function hasField(path: string): boolean {
  const [name, ...fields] = path.split(".");
  const kind = kinds.find((one) => one.name === name);
  let schemas: readonly Schema[] = kind ? [kind.schema] : [];
  for (const field of fields) schemas = schemas.flatMap(shapesOf).flatMap((schema) => schema.properties?.[field] ?? []);
  return schemas.length > 0;
}

/** A schema as it is, the items of its list, and each of its alternatives. */
function shapesOf(schema: Schema): readonly Schema[] {
  return [schema, ...(schema.items ? shapesOf(schema.items) : []), ...(schema.oneOf ?? []).flatMap(shapesOf)];
}
