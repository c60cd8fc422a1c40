/** Turns a chapter's Markdown into a tree of HTML in which nothing can run and nothing stands that readers may not have. */
import type { Element, Root as HtmlRoot } from "hast";
import { defaultSchema, sanitize } from "hast-util-sanitize";
import type { Schema } from "hast-util-sanitize";
import type { Heading, Parents, Root } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { toString } from "mdast-util-to-string";
import { toHast } from "mdast-util-to-hast";
import type { State } from "mdast-util-to-hast";
import type { Node } from "unist";
import type { Tier } from "../../../corpus/facts.ts";
import { isClosedBlock } from "../closed-blocks.ts";
import type { Outline } from "./outline.ts";
import { markTables } from "./tables.ts";

/** The element that stands for a block directive until the page draws it. */
export const BLOCK = "pg-block";

/** HTML that the author wrote is dropped here; links and pictures are still as written and are judged next. */
export function htmlOf(tree: Root, outline: Outline, tier: Tier): HtmlRoot {
  const html = toHast(tree, {
    clobberPrefix: "pg-",
    footnoteLabel: "Notes",
    footnoteLabelProperties: {},
    handlers: { heading, containerDirective: block, leafDirective: block },
  }) as HtmlRoot;
  markTables(html);
  return html;

  function heading(state: State, node: Heading): Element | undefined {
    const shown = outline.shown.get(node);
    if (!shown) return undefined;
    return element(state, node, `h${shown.depth}`, { id: shown.id });
  }

  function block(state: State, node: ContainerDirective | LeafDirective, parent?: Parents): Element | undefined {
    if (isClosedBlock(node.name, tier)) return undefined;
    const { source, strength, pathway, id } = node.attributes ?? {};
    const before = parent?.children[(parent.children as Node[]).indexOf(node) - 1];
    const under = before?.type === "heading" ? toString(before) : undefined;
    return element(state, node, BLOCK, { name: node.name, source, strength, pathway, tool: id, under });
  }
}

function element(
  state: State,
  node: Heading | ContainerDirective | LeafDirective,
  tagName: string,
  properties: Element["properties"],
): Element {
  const made: Element = {
    type: "element",
    tagName,
    properties,
    children: state.all(node),
  };
  state.patch(node, made);
  return made;
}

const schema: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), BLOCK],
  attributes: {
    ...defaultSchema.attributes,
    [BLOCK]: ["name", "source", "strength", "pathway", "tool", "under"],
    input: [["disabled", true], ["type", "checkbox"], "checked"],
    td: ["align", "dataLabel"],
    th: ["align", "scope"],
    "*": ["id", "title"],
  },
  protocols: { href: ["http", "https", "mailto", "tel"] },
  clobber: [],
};

/** The second fence: whatever is not on the list of things a chapter may hold is taken out. */
export function onlySafe(html: HtmlRoot): HtmlRoot {
  return sanitize(html, schema) as HtmlRoot;
}
