/** A document's page as its author sees it beside the text: the website's own page, with the way back to the source. */
import { linesOf, positionAt } from "../../document/lines.ts";
import type { Problem } from "../../document/problem.ts";
import type { AuthorsView } from "../../exporters/site/page-context.ts";
import type { PathwayPicture } from "../../exporters/site/picture.ts";
import { renderPage } from "../../exporters/site/render-page.tsx";
import { problemsOf } from "../../rules/check.ts";
import type { Library } from "../library.ts";
import { readingIn } from "../library.ts";
import type { Part } from "./parts.ts";
import { partAt, partsOf } from "./parts.ts";
import type { Preview } from "./shown.ts";

/**
 * The page as the team sees it, blocks for practitioners included. `picture` is a pathway's drawing where it has been
 * made; the list never waits for it. Undefined for what has no page: a file of no kind, without id, or not there.
 */
export function previewOf(library: Library, uri: string, picture?: PathwayPicture): Preview | undefined {
  const reading = readingIn(library, uri);
  const kind = reading?.kind?.name;
  if (!reading || kind === undefined) return undefined;
  const lines = linesOf(reading.document.source.text);
  const lineOf = (offset: number): number => positionAt(lines, offset).line;
  const parts = partsOf(reading);
  const found = problemsOf(library.checked, uri);
  const author: AuthorsView = { lineOf, remarks: remarksOf(parts, found) };
  const page = renderPage(reading.document, library.checked.corpus, { tier: "internal", picture, author });
  if (!page) return undefined;
  return {
    kind,
    title: page.title,
    caution: page.caution,
    main: page.main,
    places: parts.map(({ anchor, name }) => ({ anchor, line: lineOf(name.start) })),
    problems: found.map(({ severity, message, span }) => {
      return { severity, message, line: lineOf(span.start), anchor: partAt(parts, span)?.anchor };
    }),
  };
}

/** The problems of each part of a page. */
export function remarksOf(
  parts: readonly Part[],
  problems: readonly Problem[],
): ReadonlyMap<string, readonly Problem[]> {
  const remarks = new Map<string, Problem[]>();
  for (const problem of problems) {
    const anchor = partAt(parts, problem.span)?.anchor;
    if (anchor !== undefined) remarks.set(anchor, [...(remarks.get(anchor) ?? []), problem]);
  }
  return remarks;
}
