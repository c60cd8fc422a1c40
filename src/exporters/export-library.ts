/** Makes the files of every wanted target from a checked library; writes nothing. */
import { atTier } from "../corpus/at-tier.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Tier } from "../corpus/facts.ts";
import type { MarkdownParser } from "../document/markdown-parser.ts";
import type { Problem } from "../document/problem.ts";
import type { ExportOptions, Exporter } from "./exporter.ts";
import type { PublishedFolder } from "./publish.ts";

export interface ExportedLibrary {
  readonly folders: readonly (PublishedFolder & { readonly exporter: Exporter })[];
  /** What targets cannot hold, each once. */
  readonly losses: readonly Loss[];
}

export interface Loss extends Problem {
  /** The exporters that cannot hold it. */
  readonly targets: readonly Exporter[];
}

/** Runs the exporters one after another on what readers of `tier` may have. */
export async function exportLibrary(
  corpus: Corpus,
  exporters: readonly Exporter[],
  tier: Tier,
  parse: MarkdownParser | undefined,
  more: Pick<ExportOptions, "tools" | "editions" | "asAt" | "locks" | "kept" | "wordings"> = {},
): Promise<ExportedLibrary> {
  const open = atTier(corpus, tier);
  const folders: ExportedLibrary["folders"][number][] = [];
  const losses = new Map<string, Loss>();
  for (const exporter of exporters) {
    const { files, problems } = await exporter.export(open, { ...more, tier, parse });
    folders.push({ exporter, folder: exporter.id, files });
    const found = [...(exporter.problemsOf?.(corpus, more) ?? []), ...problems];
    for (const problem of found) {
      const key = JSON.stringify(problem);
      losses.set(key, { ...problem, targets: [...(losses.get(key)?.targets ?? []), exporter] });
    }
  }
  return { folders, losses: [...losses.values()] };
}

/** Up to whom the partnership publishes; the most open tier where it does not say. */
export function usualTier(corpus: Corpus): Tier {
  for (const { details } of corpus.ofKind("partnership")) {
    if (details?.kind === "partnership" && details.value.site?.tier) return details.value.site.tier;
  }
  return "public";
}
