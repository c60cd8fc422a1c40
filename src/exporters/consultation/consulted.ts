/** Which documents a consultation is about, and the page of each. */
import type { Corpus } from "../../corpus/corpus.ts";
import type { Facts } from "../../corpus/facts.ts";
import { read } from "../../document/read.ts";
import type { ExportOptions } from "../exporter.ts";
import type { Page } from "../site/page.ts";
import { renderPage } from "../site/render-page.tsx";
import { withoutClosedBlocks } from "../site/closed-blocks.ts";

export interface Consulted {
  readonly facts: Facts;
  readonly page: Page;
}

const KINDS = ["guidance", "pathway", "tool"] as const;

/**
 * What is out for consultation: documents of that status, or that an open consultation names; where there are none,
 * everything that is not approved yet. Chapters first, then pathways and tools, in order of their files.
 */
export function consulted(given: Corpus, { tier, parse }: ExportOptions): readonly Consulted[] {
  const corpus = withoutClosedBlocks(given, tier, parse);
  const all = KINDS.flatMap((kind) => corpus.ofKind(kind));
  const asked = new Set(openConsultations(corpus).flatMap(({ about }) => about));
  const out = all.filter(({ id, status }) => status === "consultation" || asked.has(id ?? ""));
  const chosen = out.length > 0 ? out : all.filter(({ status }) => status !== "approved");
  return chosen.flatMap((facts): readonly Consulted[] => {
    const source = corpus.entry(facts.uri)?.source;
    const page = source && renderPage(read(source, parse), corpus, { tier });
    return page ? [{ facts, page }] : [];
  });
}

/** The consultations that have not closed on the library's day. */
export function openConsultations(corpus: Corpus) {
  return corpus
    .ofKind("consultation")
    .flatMap(({ details }) => (details?.kind === "consultation" ? [details.value] : []))
    .filter(({ closes }) => closes >= corpus.today);
}
