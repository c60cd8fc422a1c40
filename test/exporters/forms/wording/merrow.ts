/** A library with the record of an invented owner's tool, and that owner's invented wording beside it. */
import { readFileSync } from "node:fs";
import type { Source } from "../../../../src/document/source.ts";
import type { FormTool } from "../../../../src/exporters/forms/form-tool.ts";
import { wordedTools } from "../../../../src/exporters/forms/wording/worded-tools.ts";
import { corpusOf, sampleSources } from "../forms-of.ts";

export const RECORD = fixture("merrow-record");
export const WORDING = fixture("merrow-wording");

/** Words that stand in the owner's wording and nowhere else: everything that an author could write freely there. */
export const PLANTED: readonly string[] = [...new Set(WORDING.match(/[A-Za-z]+planted/gu) ?? [])];

/** What of the sample library the forms of that record rest on. */
const around: Promise<readonly Source[]> = sampleSources().then((sources) =>
  sources.filter(({ text }) => /^kind: (?:partnership|directory)\n/u.test(text.replaceAll("\r", ""))),
);

/** Those documents, and the record as `record`. */
export async function merrowSources(record = RECORD): Promise<readonly Source[]> {
  return [...(await around), yaml("tools/merrow-checklist.yaml", record)];
}

export const owned = (text: string): Source => yaml("wording/merrow-checklist.yaml", text);

/** The record with the owner's questions in it. Throws where anything stands against it. */
export async function wordedForm(wording = WORDING, record = RECORD): Promise<FormTool> {
  const { tools, problems } = wordedTools(corpusOf(await merrowSources(record)), [owned(wording)]);
  const [worded] = tools;
  if (!worded || problems.length > 0) throw new Error(JSON.stringify(problems));
  return worded.form;
}

export function yaml(uri: string, text: string): Source {
  return { uri, language: "yaml", text, bom: false };
}

function fixture(name: string): string {
  const text = readFileSync(new URL(`../../../fixtures/wording/${name}.yaml`, import.meta.url), "utf8");
  return text.replaceAll("\r\n", "\n");
}
