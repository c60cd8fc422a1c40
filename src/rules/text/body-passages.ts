/** The running text of a chapter: its headings, paragraphs and cells, each as one passage. */
import type { Nodes, PhrasingContent, Root } from "mdast";
import type { Stretch } from "../../document/letters.ts";
import { stretchOf } from "../../document/letters.ts";
import type { LinkPart, Passage } from "./passage.ts";
import { NOT_WORDS, quotationsIn } from "./passage.ts";
import { spanOf } from "./tree-span.ts";

/** The passages of a tree whose offsets are offsets in `source`, in the order they stand. */
export function bodyPassages(tree: Root, source: string): readonly Passage[] {
  const passages: Passage[] = [];
  visit(tree, []);
  return passages;

  function visit(node: Nodes, inside: readonly string[]): void {
    switch (node.type) {
      case "heading":
      case "paragraph":
      case "tableCell":
        if (!isLabel(node))
          passages.push(passage(node.children, node.type === "heading" ? "title" : "sentences", inside));
        return;
      case "blockquote":
        for (const child of node.children) visit(child, [...inside, "quotation"]);
        return;
      default:
        if (!("children" in node)) return;
        for (const child of node.children) visit(child, "name" in node ? [...inside, String(node.name)] : inside);
    }
  }

  function passage(children: readonly PhrasingContent[], type: Passage["type"], inside: readonly string[]): Passage {
    let text = "";
    const stretches: Stretch[] = [];
    const links: LinkPart[] = [];
    for (const child of children) add(child);
    return { text, type, field: undefined, inside, quotations: quotationsIn(text), links, stretches };

    function add(node: PhrasingContent): void {
      const span = spanOf(node);
      if (node.type === "text") {
        stretches.push(stretchOf(text.length, node.value, source, span));
        text += node.value;
      } else if ("children" in node) {
        const start = text.length;
        for (const child of node.children) add(child);
        if (node.type === "link" && text.length === start) addOther(NOT_WORDS, span);
        if (node.type === "link") links.push({ start, end: text.length, url: node.url });
      } else {
        addOther(node.type === "break" ? "\n" : NOT_WORDS, span);
      }
    }

    function addOther(letter: string, span: Stretch["span"]): void {
      stretches.push({ at: text.length, length: 1, span });
      text += letter;
    }
  }
}

/** The words in square brackets after a block's name, which our blocks do not have. */
function isLabel(node: Nodes): boolean {
  return node.type === "paragraph" && (node.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;
}
