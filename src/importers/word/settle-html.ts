/** Makes of the HTML of a Word document what Markdown can hold, with a mark wherever something is lost. */
import type { Element, ElementContent, Root } from "hast";
import { toString } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { markOf } from "./marked-losses.ts";
import type { WordCode } from "./word-problem.ts";

export interface Settled {
  /** The words of the document's title, where it has one. */
  readonly title: string | undefined;
}

/** Changes the tree: one title at its top, headings below it, only links that lead out, only tables that are plain. */
export function settleHtml(tree: Root): Settled {
  const title = takeTitle(tree);
  let depth = 1;
  visit(tree, "element", (node, index, parent) => {
    const level = /^h([1-6])$/u.exec(node.tagName)?.[1];
    if (level !== undefined) {
      depth = Math.min(Number(level) + 1, depth + 1, 6);
      node.tagName = `h${depth}`;
    }
    if (node.tagName === "img" && parent && index !== undefined) {
      const alt = String(node.properties["alt"] ?? "").trim();
      const words = alt === "" ? "[Picture]" : `[Picture: ${alt}]`;
      parent.children.splice(index, 1, markOf("word-picture"), { type: "text", value: words });
      return [SKIP, index + 2];
    }
    if (node.tagName === "a") settleLink(node);
    if (node.tagName === "table") settleTable(node);
    return undefined;
  });
  return { title };
}

/** The title's paragraph, else a first heading that has no equal; taken out of the text. */
function takeTitle(tree: Root): string | undefined {
  const elements = tree.children.filter((node) => node.type === "element");
  const styled = elements.find(({ properties }) => String(properties["className"]) === "title");
  const first = elements.filter(({ tagName }) => tagName === "h1");
  const found = styled ?? (first.length === 1 && elements[0] === first[0] ? first[0] : undefined);
  if (!found) return undefined;
  tree.children.splice(tree.children.indexOf(found), 1);
  return toString(found).trim() || undefined;
}

function settleLink(node: Element): void {
  const href = node.properties["href"];
  if (typeof href === "string" && /^(?:https?:\/\/|mailto:|tel:)/iu.test(href)) {
    node.properties = { href };
    return;
  }
  if (typeof href === "string" && /^#(?:foot|end)note-/u.test(href)) return;
  const empty = node.children.length === 0;
  node.tagName = "span";
  node.properties = {};
  if (!empty) mark(node, "word-link");
}

function settleTable(table: Element): void {
  visit(table, "element", (inner, index, parent) => {
    if (inner === table) return undefined;
    if (inner.tagName === "table" && parent && index !== undefined) {
      parent.children.splice(index, 1, markOf("word-table-in-table"), { type: "text", value: toWords(inner) });
      return [SKIP, index + 2];
    }
    if (inner.tagName !== "td" && inner.tagName !== "th") return undefined;
    const { colSpan, rowSpan } = inner.properties;
    if (Number(colSpan ?? 1) > 1 || Number(rowSpan ?? 1) > 1) mark(inner, "word-merged-cells");
    return undefined;
  });
  const cells = cellsOf(table);
  const [first] = cells;
  if (first && !cells.some(({ tagName }) => tagName === "th")) mark(first, "word-table-without-heading");
}

function cellsOf(table: Element): readonly Element[] {
  const cells: Element[] = [];
  visit(table, "element", (inner) => {
    if (inner.tagName === "td" || inner.tagName === "th") cells.push(inner);
  });
  return cells;
}

function toWords(table: Element): string {
  const words = cellsOf(table).map((cell) => toString(cell).trim());
  return words.filter((cell) => cell !== "").join("; ");
}

/** Before the first words of an element, inside its first paragraph where it has one. */
function mark(element: Element, code: WordCode): void {
  const first = element.children[0];
  const inside: { children: ElementContent[] } = first?.type === "element" && first.tagName === "p" ? first : element;
  inside.children.unshift(markOf(code));
}
