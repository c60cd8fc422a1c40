/** What can be folded away in a document: fields with what is in them, items, chapters' sections and blocks. */
import type { Heading, RootContent } from "mdast";
import type { FoldingRange } from "vscode-languageserver-types";
import type { DataNode } from "../document/data.ts";
import type { Lines } from "../document/lines.ts";
import { linesOf, positionAt } from "../document/lines.ts";
import type { Library } from "./library.ts";
import { readingIn } from "./library.ts";

/** Lines from zero, both included; only what takes more than one line. */
export function folding(library: Library, uri: string): readonly FoldingRange[] {
  const document = readingIn(library, uri)?.document;
  if (!document) return [];
  const lines = linesOf(document.source.text);
  const found = new Map<number, FoldingRange>();
  if (document.body && document.body.span.start > 0) add(0, document.body.span.start - 1);
  visit(document.data);
  const blocks = document.body?.tree.children ?? [];
  blocks.forEach((node, index) => {
    if (node.type === "heading") addSection(node, blocks.slice(index + 1), document.source.text.length);
    else if (node.type === "containerDirective" || node.type === "code" || node.type === "table") addNode(node);
  });
  return [...found.values()].sort((a, b) => a.startLine - b.startLine);

  function visit(node: DataNode): void {
    if (node.type === "map") {
      for (const { keySpan, value } of node.entries) {
        add(keySpan.start, value.span.end);
        visit(value);
      }
    } else if (node.type === "list") {
      for (const item of node.items) {
        add(item.span.start, item.span.end);
        visit(item);
      }
    }
  }

  function addSection(heading: Heading, below: readonly RootContent[], end: number): void {
    const next = below.find((node) => node.type === "heading" && node.depth <= heading.depth);
    const last = next ? (next.position?.start.offset ?? end) - 1 : end;
    add(heading.position?.start.offset ?? 0, lastWritten(last));
  }

  function addNode({ position }: RootContent): void {
    add(position?.start.offset ?? 0, position?.end.offset ?? 0);
  }

  function lastWritten(offset: number): number {
    return document?.source.text.slice(0, offset).trimEnd().length ?? offset;
  }

  /** The outermost of those that begin on a line. */
  function add(start: number, end: number): void {
    const [startLine, endLine] = [lineOf(lines, start), lineOf(lines, end)];
    if (startLine < endLine && !found.has(startLine)) found.set(startLine, { startLine, endLine });
  }
}

function lineOf(lines: Lines, offset: number): number {
  return positionAt(lines, offset).line;
}
