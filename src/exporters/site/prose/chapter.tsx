/** A chapter's text as parts of a page, with its headings and with what could not be shown. */
import type { Html, Root } from "mdast";
import type { ComponentChildren } from "preact";
import { visit } from "unist-util-visit";
import type { Document } from "../../../document/document.ts";
import type { Problem } from "../../../document/problem.ts";
import type { PageContext } from "../page-context.ts";
import type { PageHeading } from "../page.ts";
import { siteProblem } from "../site-problem.ts";
import { elementsOf } from "./elements.tsx";
import { settleLinks } from "./links.ts";
import { outlineOf } from "./outline.ts";
import { htmlOf, onlySafe } from "./safe-tree.ts";

export interface Chapter {
  readonly content: ComponentChildren;
  /** The headings of the text, in order. */
  readonly headings: readonly PageHeading[];
  /** The id for the page's own heading, where the text began with the title. */
  readonly titleId: string | undefined;
  readonly problems: readonly Problem[];
}

/** `title` is the page's heading; a first heading of the text that repeats it is not shown twice. */
export function chapterOf(document: Document, title: string, context: PageContext): Chapter {
  const { body, source } = document;
  if (!body) return { content: [], headings: [], titleId: undefined, problems: [] };
  const outline = outlineOf(body.tree, title, context.tier);
  const html = htmlOf(body.tree, outline, context.tier);
  const problems = [...droppedHtml(body.tree, source.uri), ...settleLinks(html, context, source.uri)];
  return {
    content: elementsOf(onlySafe(html).children, context),
    headings: [...outline.shown.values()],
    titleId: outline.titleId,
    problems: problems.sort((a, b) => a.span.start - b.span.start),
  };
}

/** Opening marks and whole blocks, not the marks that close them; comments are their author's own business. */
function droppedHtml(tree: Root, uri: string): readonly Problem[] {
  const problems: Problem[] = [];
  visit(tree, "html", ({ value, position }: Html) => {
    if (/^\s*<(?:\/|!--)/u.test(value)) return;
    const span = { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
    problems.push(siteProblem("html-not-shown", uri, span));
  });
  return problems;
}
