/** Data of one file carried over into the data of another. */
import type { DataEntry, DataMap, DataNode } from "../../../document/data.ts";
import type { Span } from "../../../document/span.ts";

/** The same tree with every place `by` characters further on. */
export function moved(node: DataNode, by: number): DataNode {
  const span = movedSpan(node.span, by);
  if (node.type === "list") return { ...node, span, items: node.items.map((item) => moved(item, by)) };
  if (node.type === "map") {
    const entries = node.entries.map(({ key, keySpan, value }): DataEntry => ({
      key,
      keySpan: movedSpan(keySpan, by),
      value: moved(value, by),
    }));
    return { ...node, span, entries };
  }
  return { ...node, span, textStart: node.textStart === undefined ? undefined : node.textStart + by };
}

/** The same map with another value under a key that it has. */
export function withEntry(map: DataMap, key: string, value: DataNode): DataMap {
  return { ...map, entries: map.entries.map((entry) => (entry.key === key ? { ...entry, value } : entry)) };
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
