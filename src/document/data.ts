/** Structured data (a YAML file, or front matter) as a small tree in which everything has a span. */
import type { Span } from "./span.ts";

export type DataNode = DataMap | DataList | DataScalar;

export interface DataMap {
  readonly type: "map";
  readonly span: Span;
  readonly entries: readonly DataEntry[];
}

export interface DataEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: DataNode;
}

export interface DataList {
  readonly type: "list";
  readonly span: Span;
  readonly items: readonly DataNode[];
}

export interface DataScalar {
  readonly type: "scalar";
  /** The scalar as written, quotes included; an empty value has a zero-width span just after its key's colon. */
  readonly span: Span;
  readonly value: string | number | boolean | null;
  /** How it was written: a `plain` or `quoted` one on a single line maps letter by letter to the source. */
  readonly style: "plain" | "quoted" | "block";
  /** Offset in the source of the first character of `value` where the text maps letter by letter, else undefined. */
  readonly textStart: number | undefined;
}

/** A way down the tree: keys of maps and indexes of lists. */
export type Path = readonly (string | number)[];

/** The node at a path, or undefined where the tree has none. */
export function nodeAt(root: DataNode | undefined, path: Path): DataNode | undefined {
  let node = root;
  for (const part of path) {
    if (node?.type === "map") node = node.entries.find((entry) => entry.key === part)?.value;
    else if (node?.type === "list" && typeof part === "number") node = node.items[part];
    else return undefined;
  }
  return node;
}

/** The entry of a map by its key. */
export function entryOf(node: DataNode | undefined, key: string): DataEntry | undefined {
  return node?.type === "map" ? node.entries.find((entry) => entry.key === key) : undefined;
}

/** The text of a map's field, or undefined where it has none or it is no text. */
export function textAt(node: DataNode | undefined, key: string): string | undefined {
  const value = entryOf(node, key)?.value;
  return value?.type === "scalar" && typeof value.value === "string" ? value.value : undefined;
}

/** The plain JSON value of a tree; a repeated key keeps its first value. */
export function valueOf(node: DataNode): unknown {
  if (node.type === "scalar") return node.value;
  if (node.type === "list") return node.items.map(valueOf);
  const value = Object.create(null) as Record<string, unknown>;
  for (const entry of node.entries) if (!(entry.key in value)) value[entry.key] = valueOf(entry.value);
  return value;
}

/** The span of characters `start..end` of a scalar's text; the whole scalar where letters do not map one to one. */
export function spanInScalar(node: DataScalar, start: number, end: number): Span {
  if (node.textStart === undefined) return node.span;
  return { start: node.textStart + start, end: node.textStart + end };
}
