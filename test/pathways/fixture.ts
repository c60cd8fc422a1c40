/** Reads the pathways of the tests as values, as the product reads a library's. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readEntry } from "../../src/corpus/reading.ts";
import type { Source } from "../../src/document/source.ts";
import type { Pathway, Tool } from "../../src/kinds/generated/types.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../fixtures/pathways");

/** A file of `test/fixtures/pathways`. */
export function fixtureSource(name: string): Source {
  const text = readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
  return { uri: name, language: "yaml", text, bom: false };
}

/** A sound pathway of `test/fixtures/pathways`. */
export function fixturePathway(name: string): Pathway {
  return fixtureValue(name) as Pathway;
}

/** A sound tool of `test/fixtures/pathways`. */
export function fixtureTool(name: string): Tool {
  return fixtureValue(name) as Tool;
}

function fixtureValue(name: string): unknown {
  const { sound, document } = readEntry(fixtureSource(name));
  if (!sound) throw new Error(`${name} is not sound`);
  return document.value;
}
