/** The pathways of the sample library, and of small libraries, as exporters write them. */
import { atTier } from "../../../src/corpus/at-tier.ts";
import type { Exported, Exporter } from "../../../src/exporters/exporter.ts";
import type { Files } from "../site/library.ts";
import { corpusOf, small } from "../site/library.ts";
import { sampleFiles } from "../site/sample.ts";

export function exportSample(exporter: Exporter): Promise<Exported> {
  return exporter.export(atTier(corpusOf(sampleFiles()), "internal"), { tier: "internal" });
}

/** A small library; `files` are put in the place of its own. */
export function exportSmall(exporter: Exporter, files: Files = {}): Promise<Exported> {
  return exporter.export(corpusOf({ ...small, ...files }), { tier: "internal" });
}
