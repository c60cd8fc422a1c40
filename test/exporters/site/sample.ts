/** The website of the library in `guidance/`, made once for each tier. */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Tier } from "../../../src/corpus/facts.ts";
import { languageOf } from "../../../src/document/source.ts";
import type { Exported } from "../../../src/exporters/exporter.ts";
import { siteOf } from "./library.ts";

const folder = fileURLToPath(new URL("../../../guidance", import.meta.url));

export function sampleFiles(): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.split(sep).join("/"));
  const documents = paths.filter((path) => languageOf(path) !== undefined).sort();
  return Object.fromEntries(documents.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

const made = new Map<Tier, Promise<Exported>>();

/** Made once in a test run: its pathways take long to draw. */
export function sampleSite(tier: Tier): Promise<Exported> {
  const before = made.get(tier);
  if (before) return before;
  const making = siteOf(sampleFiles(), tier);
  made.set(tier, making);
  return making;
}

/** The text of a file as it is written. */
export function exportedText(content: string | Uint8Array): string {
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}
