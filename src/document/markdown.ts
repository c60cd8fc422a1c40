/** Reads the Markdown below the front matter into a tree whose offsets are offsets in the whole source. */
import type { Nodes, Root } from "mdast";
import type { Budgets } from "./budgets.ts";
import { directiveProblems } from "./directive-problems.ts";
import type { Body } from "./document.ts";
import { overBudget } from "./markdown-budget.ts";
import type { MarkdownParser } from "./markdown-parser.ts";
import type { Problem } from "./problem.ts";
import { readerProblem } from "./reader-problem.ts";
import type { Source } from "./source.ts";
import type { Span } from "./span.ts";

/** The body from `start` on; empty where it is more than the budgets allow. */
export function readMarkdown(
  source: Source,
  start: number,
  parse: MarkdownParser,
  budgets: Budgets,
): { readonly body: Body; readonly problems: readonly Problem[] } {
  const { text, uri } = source;
  const span = { start, end: text.length };
  const over = overBudget(text, start, budgets);
  if (over !== undefined) {
    const tree: Root = { type: "root", children: [] };
    return { body: { tree, span }, problems: [readerProblem(over.code, uri, over.span)] };
  }
  const tree = parse(blanked(text, start));
  if (!text.includes("::", start)) return { body: { tree, span }, problems: [] };
  const places = { verbatim: [], blocks: new Map<number, number>() };
  collectPlaces(tree, places);
  return { body: { tree, span }, problems: directiveProblems(source, span, places) };
}

/** The text with what stands above the body made empty, each half of an emoji too; the parser leaves out a byte order mark, which would shift it. */
function blanked(text: string, start: number): string {
  const above = text.slice(0, start).replace(/[^\r\n]/g, " ");
  return (above + text.slice(start)).replace(/^\uFEFF/u, " ");
}

function collectPlaces(node: Nodes, places: { verbatim: Span[]; blocks: Map<number, number> }): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  if (node.type === "code" || node.type === "inlineCode" || node.type === "html") places.verbatim.push({ start, end });
  if (node.type === "containerDirective" || node.type === "leafDirective") places.blocks.set(start, end);
  if ("children" in node) for (const child of node.children) collectPlaces(child, places);
}
