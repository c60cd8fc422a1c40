/** How a file's data is laid out, so that what is added looks like what is there. */
import type { DataList, DataMap, DataNode, Path } from "./data.ts";
import { nodeAt } from "./data.ts";
import type { Document } from "./document.ts";
import { lineStart } from "./lines.ts";
import type { Indentation } from "./new-value.ts";

/** Whether a node is written in brackets, itself or something around it. */
export function isInBrackets({ data, source }: Document, path: Path): boolean {
  return path.some((_, index) => isBracket(nodeAt(data, path.slice(0, index)))) || isBracket(nodeAt(data, path));

  function isBracket(node: DataNode | undefined): boolean {
    if (node === undefined || node.type === "scalar" || node.span.start === node.span.end) return false;
    return /[[{]/u.test(source.text.charAt(node.span.start));
  }
}

/** The number of characters between the beginning of the line and an offset. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** The indentation of a document by its first list and its first map inside another; two spaces where it has none. */
export function indentationOf({ data, source }: Document): Indentation {
  const found: { step?: number; list?: number } = {};
  measure(data, source.text, found);
  return { step: found.step ?? 2, list: found.list ?? 2 };
}

function measure(node: DataNode, text: string, found: { step?: number; list?: number }): void {
  if (node.type === "scalar" || /[[{]/u.test(text.charAt(node.span.start))) return;
  if (node.type === "map") measureMap(node, text, found);
  for (const child of childrenOf(node)) measure(child, text, found);
}

function measureMap(map: DataMap, text: string, found: { step?: number; list?: number }): void {
  const column = columnOf(text, map.span.start);
  for (const { value } of map.entries) {
    if (value.type === "scalar" || /[[{]/u.test(text.charAt(value.span.start))) continue;
    const inset = columnOf(text, value.span.start) - column;
    if (value.type === "list") found.list ??= inset;
    else found.step ??= inset;
  }
}

function childrenOf(node: DataMap | DataList): readonly DataNode[] {
  return node.type === "map" ? node.entries.map(({ value }) => value) : node.items;
}
