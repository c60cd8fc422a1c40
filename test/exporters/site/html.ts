/** Reads exported pages as a browser would, and refuses what a browser would have to mend. */
import assert from "node:assert/strict";
import type { Element, Root, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { select, selectAll } from "hast-util-select";

/** The tree of a page; fails where the text is not well-formed HTML. */
export function parsed(html: string, name = "page"): Root {
  const faults: string[] = [];
  const tree = fromHtml(html, {
    onerror: (fault) => void faults.push(`${fault.reason} at ${fault.line}:${fault.column}`),
  });
  assert.deepEqual(faults, [], `${name} is not well-formed`);
  return tree;
}

export function all(tree: Root | Element, selector: string): readonly Element[] {
  return selectAll(selector, tree);
}

/** The one element that fits; fails where there is none. */
export function one(tree: Root | Element, selector: string): Element {
  const found = select(selector, tree);
  assert.ok(found, `nothing on the page fits ${selector}`);
  return found;
}

const BLOCKS = /^(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|section|nav|table|tr|th|td|legend|fieldset|label|header|footer)$/u;

/** The words of an element as they are read, with one space between blocks. */
export function words(node: Root | Element): string {
  return textOf(node).replace(/\s+/gu, " ").trim();
}

function textOf(node: Root | RootContent): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  const inside = node.children.map(textOf).join("");
  return node.type === "element" && BLOCKS.test(node.tagName) ? ` ${inside} ` : inside;
}

export function attribute(node: Element, name: string): string | undefined {
  const value = node.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(" ") : String(value);
}
