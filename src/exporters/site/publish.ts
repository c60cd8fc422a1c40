/** Renders every document of a library that has a page, and collects what could not be shown. */
import type { Corpus } from "../../corpus/corpus.ts";
import { textAt } from "../../document/data.ts";
import type { Document } from "../../document/document.ts";
import { read } from "../../document/read.ts";
import type { Problem } from "../../document/problem.ts";
import type { Span } from "../../document/span.ts";
import type { Guidance, Pathway } from "../../kinds/generated/types.ts";
import type { ExportOptions } from "../exporter.ts";
import type { Page } from "./page.ts";
import type { PictureOptions } from "./picture.ts";
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

/** `kept` remembers what was made of each document; nothing is remembered without it. */
export async function publish(corpus: Corpus, { tier, parse, kept }: ExportOptions): Promise<Publication> {
  const published = new Map<string, Published>();
  const problems: Problem[] = [];
  const uris = corpus.uris();
  for (const uri of uris) {
    const facts = corpus.entry(uri)?.facts;
    if (!facts?.kind || facts.kind === "partnership") continue;
    const make = (asked: Corpus): Promise<Made> => madeOf(uri, asked, { tier, parse, layOut: kept?.layOut });
    const { page, ...rest } = await (kept ? kept.made(uri, tier, corpus, make) : make(corpus));
    if (!page) {
      if (facts.kind !== "scenario") problems.push(siteProblem("no-page", uri, { start: 0, end: 0 }));
    } else if (published.has(page.path)) {
      problems.push(siteProblem("page-name-taken", uri, rest.idSpan));
    } else {
      published.set(page.path, { facts, page, chapter: rest.chapter, steps: rest.steps });
      problems.push(...page.problems);
    }
  }
  kept?.keepOnly(uris);
  return { published: inReadingOrder([...published.values()]), problems };
}

/** What is made of one document, before it is known what is made of the others. */
interface Made extends Pick<Published, "chapter" | "steps"> {
  /** Undefined for a document without an address. */
  readonly page: Page | undefined;
  /** Where its id is written. */
  readonly idSpan: Span;
}

interface Making extends Pick<ExportOptions, "tier" | "parse"> {
  readonly layOut: PictureOptions["layOut"];
}

async function madeOf(uri: string, corpus: Corpus, { tier, parse, layOut }: Making): Promise<Made> {
  const entry = corpus.entry(uri);
  if (!entry) return { page: undefined, chapter: undefined, steps: [], idSpan: { start: 0, end: 0 } };
  const { facts, source } = entry;
  const document = read(source, parse);
  const sound = facts.details?.kind === "pathway";
  const pathway = document.value as unknown as Pathway;
  const picture = sound ? await pathwayPicture(pathway, layOut ? { layOut } : {}) : undefined;
  const page = renderPage(document, corpus, { tier, picture, oneByOne: sound });
  return {
    page,
    chapter: page?.header && facts.kind === "guidance" ? (document.value as unknown as Guidance).chapter : undefined,
    steps: sound && page?.header ? stepPages(document, facts, corpus, tier) : [],
    idSpan: spanOfId(document),
  };
}

function spanOfId({ data }: Document): Span {
  const entry = data.entries.find(({ key }) => key === "id");
  return entry && textAt(data, "id") !== undefined ? entry.value.span : { start: 0, end: 0 };
}
