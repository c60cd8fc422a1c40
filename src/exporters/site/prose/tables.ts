/** Prepares tables for small screens and for listening: each is named by the heading above it, each cell knows its column's. */
import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";

/** Changes the tree: a new one that nobody else has. */
export function markTables(html: Root): void {
  let heading = "";
  visit(html, "element", (table) => {
    if (/^h[1-6]$/u.test(table.tagName)) heading = textOf(table);
    if (table.tagName !== "table") return undefined;
    const labels: string[] = [];
    visit(table, "element", (cell, _index, row) => {
      if (cell.tagName === "th") {
        cell.properties["scope"] = "col";
        labels.push(textOf(cell));
      } else if (cell.tagName === "td" && row?.type === "element") {
        const column = row.children.filter(({ type }) => type === "element").indexOf(cell);
        cell.properties["dataLabel"] = labels[column] ?? "";
      }
    });
    // Markdown has no words for a table's name: what stands above it is what a reader hears first in any case.
    table.properties["ariaLabel"] = heading === "" ? labels.filter(Boolean).join(", ") : heading;
    return SKIP;
  });
}

function textOf(node: Element): string {
  let text = "";
  visit(node, "text", ({ value }) => void (text += value));
  return text.trim();
}
