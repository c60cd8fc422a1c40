/** The sample library with the record of an invented owner's tool, and that owner's invented wording beside it. */
import { readFileSync } from "node:fs";
import type { Source } from "../../../../src/document/source.ts";
import { sampleSources } from "../forms-of.ts";

export const RECORD = fixture("merrow-record");
export const WORDING = fixture("merrow-wording");

/** Words that stand in the owner's wording and nowhere else: everything that an author could write freely there. */
export const PLANTED: readonly string[] = [...new Set(WORDING.match(/[A-Za-z]+planted/gu) ?? [])];

/** Every document of that library, the record as `record`. */
export async function merrowSources(record = RECORD): Promise<readonly Source[]> {
  return [...(await sampleSources()), yaml("tools/merrow-checklist.yaml", record)];
}

export function yaml(uri: string, text: string): Source {
  return { uri, language: "yaml", text, bom: false };
}

function fixture(name: string): string {
  const text = readFileSync(new URL(`../../../fixtures/wording/${name}.yaml`, import.meta.url), "utf8");
  return text.replaceAll("\r\n", "\n");
}
