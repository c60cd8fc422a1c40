/** A safe tree of HTML as parts of a page: the few attributes a chapter may have, and its blocks as components. */
import type { Element, ElementContent, Properties, Root } from "hast";
import { h } from "preact";
import type { ComponentChildren } from "preact";
import type { PageContext } from "../page-context.ts";
import { Block } from "./block.tsx";
import { BLOCK } from "./safe-tree.ts";

/** How the tree's names are written on a page; an attribute that is not here is left out. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  href: "href",
  id: "id",
  title: "title",
  start: "start",
  scope: "scope",
  dataLabel: "data-label",
  ariaLabel: "aria-label",
  ariaDescribedBy: "aria-describedby",
};

/** The elements whose line in the source an author's page says. */
const LINES: ReadonlySet<string> = new Set(["p", "li", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "tr"]);

export function elementsOf(nodes: Root["children"] | ElementContent[], context: PageContext): ComponentChildren[] {
  return nodes.flatMap((node): ComponentChildren[] => {
    if (node.type === "text") return [node.value];
    return node.type === "element" ? [elementOf(node, context)] : [];
  });
}

function elementOf(node: Element, context: PageContext): ComponentChildren {
  const { tagName, properties, children } = node;
  if (tagName === BLOCK) {
    return (
      <Block context={context} name={String(properties["name"])} attributes={wordsOf(properties)}>
        {elementsOf(children, context)}
      </Block>
    );
  }
  if (tagName === "input") return <TaskMark done={properties["checked"] === true} />;
  const attributes: Record<string, unknown> = {};
  for (const [name, written] of Object.entries(ATTRIBUTES)) {
    const value = properties[name];
    if (value !== undefined && value !== null) attributes[written] = Array.isArray(value) ? value.join(" ") : value;
  }
  if (tagName === "a" && typeof properties["href"] === "string" && /^http/iu.test(properties["href"])) {
    attributes["rel"] = "noreferrer";
  }
  const { author } = context;
  if (author && LINES.has(tagName) && node.position) {
    attributes["data-line"] = author.lineOf(node.position.start.offset ?? 0);
  }
  if (properties["align"] === "right") attributes["class"] = "pg-right";
  return h(tagName, attributes, ...elementsOf(children, context));
}

function wordsOf(properties: Properties): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  );
}

/** A box to tick in a list is a sign, not a control: nothing on these pages takes an answer. */
function TaskMark({ done }: { readonly done: boolean }) {
  return (
    <>
      <span aria-hidden="true">{done ? "☑ " : "☐ "}</span>
      <span class="pg-heard">{done ? "Done: " : "To do: "}</span>
    </>
  );
}
