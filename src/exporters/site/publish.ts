/** Renders every document of a library that has a page, and collects what could not be shown. */
import type { Corpus } from "../../corpus/corpus.ts";
import { textAt } from "../../document/data.ts";
import type { Document } from "../../document/document.ts";
import { read } from "../../document/read.ts";
import type { Problem } from "../../document/problem.ts";
import type { Guidance, Pathway } from "../../kinds/generated/types.ts";
import type { ExportOptions } from "../exporter.ts";
import { pathwayPicture } from "./picture.ts";
import { stepPages } from "./page/step-pages.tsx";
import { renderPage } from "./render-page.tsx";
import type { Published } from "./site.ts";
import { inReadingOrder } from "./site.ts";
import { siteProblem } from "./site-problem.ts";

export interface Publication {
  /** In the order readers see them. */
  readonly published: readonly Published[];
  readonly problems: readonly Problem[];
}

export async function publish(corpus: Corpus, { tier, parse }: ExportOptions): Promise<Publication> {
  const published = new Map<string, Published>();
  const problems: Problem[] = [];
  for (const uri of corpus.uris()) {
    const facts = corpus.entry(uri)?.facts;
    const source = corpus.entry(uri)?.source;
    if (!facts?.kind || !source || facts.kind === "partnership") continue;
    const document = read(source, parse);
    const sound = facts.details?.kind === "pathway";
    const picture = sound ? await pathwayPicture(document.value as unknown as Pathway) : undefined;
    const page = renderPage(document, corpus, { tier, picture, oneByOne: sound });
    if (!page) {
      if (facts.kind !== "scenario") problems.push(siteProblem("no-page", uri, { start: 0, end: 0 }));
    } else if (published.has(page.path)) {
      problems.push(siteProblem("page-name-taken", uri, idSpan(document)));
    } else {
      const chapter =
        page.header && facts.kind === "guidance" ? (document.value as unknown as Guidance).chapter : undefined;
      const steps = sound && page.header ? stepPages(document, facts, corpus, tier) : [];
      published.set(page.path, { facts, page, chapter, steps });
      problems.push(...page.problems);
    }
  }
  return { published: inReadingOrder([...published.values()]), problems };
}

function idSpan({ data }: Document) {
  const entry = data.entries.find(({ key }) => key === "id");
  return entry && textAt(data, "id") !== undefined ? entry.value.span : { start: 0, end: 0 };
}
