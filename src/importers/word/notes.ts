/** Footnotes and endnotes of a Word document as notes of the Markdown. */
import type { Element, Root as HtmlRoot } from "hast";
import type { Handle } from "hast-util-to-mdast";
import { visit } from "unist-util-visit";

const NOTE = /^#?(?:(?:foot|end)note)-(\d+|[a-z]+-?\d+)$/u;

/** A reference to a note is a raised link to it; what leads back from the note goes. */
export const noteHandlers: Readonly<Record<string, Handle>> = {
  sup(state, node: Element) {
    const link = node.children.find((child) => child.type === "element");
    const name = noteName(link?.properties["href"]);
    if (name === undefined) return state.all(node);
    return { type: "footnoteReference", identifier: name, label: name };
  },
  li(state, node: Element) {
    const name = noteName(node.properties["id"]);
    if (name === undefined)
      return { type: "listItem", spread: false, checked: null, children: state.toFlow(state.all(node)) };
    return {
      type: "footnoteDefinition",
      identifier: name,
      label: name,
      children: state.toFlow(state.all(node)),
    } as never;
  },
};

/** Lifts the list of notes to the end of the text and takes the ways back out of it. */
export function settleNotes(tree: HtmlRoot): void {
  const notes: Element[] = [];
  visit(tree, "element", (node, index, parent) => {
    if (node.tagName === "a" && /^#(?:foot|end)note-ref-/u.test(String(node.properties["href"])) && parent) {
      parent.children.splice(index ?? 0, 1);
      return index;
    }
    if (node.tagName !== "ol") return undefined;
    const items = node.children.filter((child) => child.type === "element");
    if (items.length === 0 || !items.every(({ properties }) => noteName(properties["id"]) !== undefined))
      return undefined;
    notes.push(...items);
    if (parent) parent.children.splice(index ?? 0, 1);
    return index;
  });
  tree.children.push(...notes);
}

function noteName(place: unknown): string | undefined {
  return typeof place === "string" && !place.includes("-ref-") ? NOTE.exec(place)?.[0].replace(/^#/u, "") : undefined;
}
