/** Renders one document as a page: the website's and the preview's are the same. */
import { renderToString } from "preact-render-to-string";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Tier } from "../../corpus/facts.ts";
import type { Document } from "../../document/document.ts";
import { pagePath } from "./address.ts";
import { cautionOf } from "./caution.ts";
import type { Page } from "./page.ts";
import type { AuthorsView, PageContext } from "./page-context.ts";
import { DocumentPage } from "./page/document-page.tsx";
import { draftOf } from "./page/draft-of.tsx";
import { headingsOf } from "./part/section.tsx";
import type { PathwayPicture } from "./picture.ts";

export interface PageOptions {
  /** Who reads it. */
  readonly tier: Tier;
  /** The drawing of a pathway, where it has been made; the numbered list never waits for it. */
  readonly picture?: PathwayPicture | undefined;
  /** Whether each step of a pathway has a page of its own as well; the website makes them, a preview does not. */
  readonly oneByOne?: boolean;
  /** Where it stands, where that is not the document's own address: for a version of before. */
  readonly path?: string;
  /** For the page's author: where each part is written, and its problems. */
  readonly author?: AuthorsView | undefined;
}

/**
 * The page of a document; undefined where it has no address. Pure: the same document and library give the same page.
 * `corpus` holds only what these readers may have, as `atTier` and `withoutClosedBlocks` leave it, the document included.
 */
export function renderPage(
  document: Document,
  corpus: Corpus,
  { tier, picture, oneByOne = false, path: given, author }: PageOptions,
): Page | undefined {
  const facts = corpus.entry(document.source.uri)?.facts;
  const path = facts && (given ?? pagePath(facts, tier));
  if (!facts || path === undefined) return undefined;
  const context: PageContext = { corpus, tier, path, author };
  const draft = draftOf({ document, facts, context, picture, oneByOne });
  return {
    path,
    title: facts.title,
    summary: facts.summary,
    header: draft.header,
    main: renderToString(<DocumentPage context={context} draft={draft} />),
    headings: [...(draft.headings ?? []), ...headingsOf(draft.sections)],
    caution: cautionOf(corpus, facts, draft.adopted),
    problems: draft.problems ?? [],
  };
}
