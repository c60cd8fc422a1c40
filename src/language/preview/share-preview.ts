/** A preview as one file for a colleague: what readers of the document's own tier may have, and nothing above it. */
import { atTier } from "../../corpus/at-tier.ts";
import { withoutClosedBlocks } from "../../exporters/site/closed-blocks.ts";
import type { PictureOptions } from "../../exporters/site/picture.ts";
import { pathwayPicture } from "../../exporters/site/picture.ts";
import { renderPage } from "../../exporters/site/render-page.tsx";
import { sharedPage } from "../../exporters/site/shared-page.tsx";
import type { Pathway } from "../../kinds/generated/types.ts";
import type { Library } from "../library.ts";
import { corpusOf, readingIn } from "../library.ts";

export interface SharedPreview {
  /** A file name to suggest. */
  readonly name: string;
  readonly html: string;
}

/** Undefined for what has no page for these readers. */
export async function sharedPreview(
  library: Library,
  uri: string,
  layOut?: PictureOptions["layOut"],
): Promise<SharedPreview | undefined> {
  const reading = readingIn(library, uri);
  if (!reading) return undefined;
  const { facts } = reading.entry;
  const tier = facts.tier ?? "internal";
  const corpus = withoutClosedBlocks(atTier(corpusOf(library), tier), tier, library.parse);
  const picture =
    facts.details?.kind === "pathway"
      ? await pathwayPicture(reading.document.value as unknown as Pathway, layOut && { layOut })
      : undefined;
  const page = renderPage(reading.document, corpus, { tier, picture });
  return page && { name: `${facts.id ?? "page"}.html`, html: sharedPage(page, corpus) };
}
