/** Where a link of a preview leads: to the document, and the line in it, that the website's page of that address is made of. */
import { pagePath } from "../../exporters/site/address.ts";
import { linesOf, positionAt } from "../../document/lines.ts";
import type { Library } from "../library.ts";
import { corpusOf, readingIn } from "../library.ts";
import { partsOf } from "./parts.ts";

export interface LinkTarget {
  /** The document, by its path below the library. */
  readonly uri: string;
  /** The part of it, where the link names one: its id on the page and its line, from zero. */
  readonly part: { readonly anchor: string; readonly line: number } | undefined;
}

/** `href` is a link on the page of the document at `uri`; undefined where it leads to no document of the library. */
export function linkTarget(library: Library, uri: string, href: string): LinkTarget | undefined {
  const corpus = corpusOf(library);
  const here = corpus.entry(uri)?.facts;
  const path = here && pagePath(here, "internal");
  if (path === undefined || /^[a-z][a-z0-9+.-]*:|^\/\//iu.test(href)) return undefined;
  const [page, anchor] = hrefParts(path, href);
  const found = corpus.uris().find((one) => {
    const facts = corpus.entry(one)?.facts;
    return facts !== undefined && pagePath(facts, "internal") === page;
  });
  if (found === undefined) return undefined;
  return { uri: found, part: anchor === undefined ? undefined : partNamed(library, found, anchor) };
}

/** The page below the website, and the id on it. */
function hrefParts(from: string, href: string): readonly [string, string | undefined] {
  const [way = "", anchor] = href.split("#");
  const folders = from.split("/").slice(0, -1);
  for (const step of way === "" ? [from.slice(from.lastIndexOf("/") + 1)] : way.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return [folders.join("/"), anchor === undefined ? undefined : readable(anchor)];
}

/** Links are written by the website's renderer; one that is not is left as it stands. */
function readable(anchor: string): string {
  return /^(?:[^%]|%[0-9a-f]{2})*$/iu.test(anchor) ? decodeURIComponent(anchor) : anchor;
}

function partNamed(library: Library, uri: string, anchor: string): LinkTarget["part"] {
  const reading = readingIn(library, uri);
  const part = reading && partsOf(reading).find((one) => one.anchor === anchor);
  if (!part) return undefined;
  const { line } = positionAt(linesOf(reading.document.source.text), part.name.start);
  return { anchor, line };
}
