/** Takes values out of a file by cutting spans of its text; everything else keeps every byte. */
import type { DataNode, Path } from "./data.ts";
import { nodeAt } from "./data.ts";
import type { Document } from "./document.ts";
import { columnOf, isInBrackets } from "./layout.ts";
import { lineStart, nextLine } from "./lines.ts";
import type { Edit } from "./problem.ts";
import type { Span } from "./span.ts";

/** Takes a field or an item away, with its line; the last one leaves empty brackets. Throws where the path leads nowhere. */
export function remove(document: Document, path: Path): readonly Edit[] {
  const { text, uri } = document.source;
  const cut = (start: number, end: number): Edit => ({ uri, span: { start, end }, text: "" });
  const parentPath = path.slice(0, -1);
  const parent = nodeAt(document.data, parentPath);
  const brackets = isInBrackets(document, parentPath);
  const parts = parent === undefined ? [] : partsOf(parent, text, brackets);
  const index =
    parent?.type === "map" ? parent.entries.findIndex(({ key }) => key === path.at(-1)) : Number(path.at(-1));
  const part = parts[index];
  if (parent === undefined || part === undefined) throw new Error(`Nothing at ${path.join(".")}`);
  if (parts.length === 1) return [emptied(document, parent, parentPath)];
  const next = parts[index + 1];
  if (brackets && next === undefined) return [cut(parts[index - 1]?.end ?? part.start, part.end)];
  const lineOf = lineStart(text, part.start);
  const sharesLine = text.slice(lineOf, part.start).trim() !== "";
  if (next !== undefined && (brackets || sharesLine)) return [cut(part.start, next.start)];
  const end = nextLine(text, part.end);
  const rest = remarksBelow(text.slice(end), part.start - lineOf, endsInBlock(document.data, text, lineOf));
  return [cut(lineOf, end + rest)];
}

/**
 * The length of the lines below a removed part that belong to it: comments set in deeper than it. Where text in a block
 * stands above, empty lines too, since both would become part of that text.
 */
function remarksBelow(text: string, column: number, belowBlock: boolean): number {
  const remark = `[ \\t]{${String(column + 1)},}#[^\\r\\n]*(?:\\r\\n?|\\n|$)`;
  const lines = new RegExp(`^(?:${remark}${belowBlock ? "|[ \\t]*(?:\\r\\n?|\\n)" : ""})*`, "u");
  return lines.exec(text)?.[0].length ?? 0;
}

/** Whether the line before an offset is the last of a text in a block. */
function endsInBlock(node: DataNode, text: string, offset: number): boolean {
  if (node.type === "scalar") return node.style === "block" && nextLine(text, node.span.end) === offset;
  const values = node.type === "map" ? node.entries.map(({ value }) => value) : node.items;
  return values.some((value) => endsInBlock(value, text, offset));
}

/** The members of a collection: from the name, or the hyphen outside brackets, to the end of the value. */
function partsOf(parent: DataNode, text: string, brackets: boolean): readonly Span[] {
  if (parent.type === "scalar") return [];
  const values = parent.type === "map" ? parent.entries.map(({ value }) => value) : parent.items;
  return values.map(({ span }, index) => {
    const before = values[index - 1]?.span.end;
    const keyStart = parent.type === "map" ? parent.entries[index]?.keySpan.start : undefined;
    if (brackets) return { start: keyStart ?? span.start, end: span.end };
    return {
      start: before === undefined ? parent.span.start : firstWritten(text, nextLine(text, before)),
      end: span.end,
    };
  });
}

/** The first character from a line's beginning on that is neither a space nor in a comment. */
function firstWritten(text: string, start: number): number {
  const [skipped = ""] = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n))*[ \t]*/u.exec(text.slice(start)) ?? [];
  return start + skipped.length;
}

/** A list outside brackets may stand as far left as its name; brackets may not. */
function emptied(document: Document, node: DataNode, path: Path): Edit {
  const { text, uri } = document.source;
  const around = nodeAt(document.data, path.slice(0, -1));
  const column = columnOf(text, node.span.start);
  const flush = path.length > 0 && around?.type === "map" && column <= columnOf(text, around.span.start);
  return { uri, span: node.span, text: (flush ? " " : "") + (node.type === "map" ? "{}" : "[]") };
}
