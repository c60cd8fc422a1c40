/** Libraries for the tests of forms: a folder of this repository, or tools put into the sample library. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { nodeHost } from "../../../src/cli/node-host.node.ts";
import { Corpus } from "../../../src/corpus/corpus.ts";
import { loadLibrary } from "../../../src/corpus/load.ts";
import { readEntry } from "../../../src/corpus/reading.ts";
import type { Source } from "../../../src/document/source.ts";
import type { Exported } from "../../../src/exporters/exporter.ts";
import { fhirForms } from "../../../src/exporters/forms/fhir/fhir-forms.ts";
import type { Questionnaire } from "../../../src/exporters/forms/fhir/resource.ts";
import type { Tool } from "../../../src/kinds/generated/types.ts";
import { withUsage } from "../../../src/tools/usage/usage-record.ts";

const root = new URL("../../../", import.meta.url);

/** Every document of the sample library. */
export async function sampleSources(): Promise<readonly Source[]> {
  return (await loadLibrary(nodeHost(fileURLToPath(new URL("guidance", root))))).sources;
}

/** A tool of `test/fixtures/tools`. */
export async function fixture(name: string): Promise<Source> {
  const text = await readFile(new URL(`test/fixtures/tools/${name}.yaml`, root), "utf8");
  return { uri: `tools/${name}.yaml`, language: "yaml", text, bom: false };
}

export function corpusOf(sources: readonly Source[]): Corpus {
  return sources
    .map((source) => readEntry(source).entry)
    .reduce((all, one) => all.with(one), Corpus.empty("2026-11-02"));
}

/** The tool a source holds, whose shape is sound. */
export function toolIn(source: Source): Tool {
  const { document, sound, faults } = readEntry(source);
  if (!sound) throw new Error(`${source.uri} is not sound: ${JSON.stringify(faults)}`);
  return document.value as unknown as Tool;
}

export async function exportForms(sources: readonly Source[]): Promise<Exported> {
  return fhirForms.export(corpusOf(sources), { tier: "internal" });
}

export interface Form {
  readonly tool: Tool;
  readonly questionnaire: Questionnaire;
}

/** Every tool that was exported, with the section about its use where it has one, and its Questionnaire. */
export async function formsOf(sources: readonly Source[]): Promise<readonly Form[]> {
  const { files } = await exportForms(sources);
  const tools = sources.filter(({ text }) => text.startsWith("kind: tool")).map((source) => withUsage(toolIn(source)));
  const partnership = sources.find(({ text }) => text.startsWith("kind: partnership"));
  const namespace = String(partnership && readEntry(partnership).document.value["namespace"]);
  return files.map(({ content }) => {
    const questionnaire = JSON.parse(content as string) as Questionnaire;
    const tool = tools.find(({ id }) => questionnaire.id === `${namespace}-${id}`);
    if (!tool) throw new Error(`No tool for ${questionnaire.id}`);
    return { tool, questionnaire };
  });
}
