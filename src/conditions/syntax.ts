/** The one door to the grammar: the raw tree of a condition's text, before it is held to what conditions may say. */
import { parser } from "@bpmn-io/lezer-feel";
import type { Span } from "../document/span.ts";

export type SyntaxNode = ReturnType<typeof parser.parse>["topNode"];

/** Never fails: what does not fit the grammar is an error node in the tree. */
export function syntaxOf(text: string): SyntaxNode {
  return parser.parse(text).topNode;
}

/** Every node below, in the order they stand. */
export function* nodesOf(node: SyntaxNode): Generator<SyntaxNode> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    yield child;
    yield* nodesOf(child);
  }
}

/** The children that carry meaning: without brackets, commas, joining words, signs and what could not be read. */
export function operandsOf(node: SyntaxNode): readonly SyntaxNode[] {
  return childrenOf(node).filter(
    ({ name, type }) => !type.isError && (/^[A-Z]/u.test(name) || name === "null") && !/Op$|Comment$/u.test(name),
  );
}

/** All children in the order they stand. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** Where the node stands in the text. */
export function spanOf(node: SyntaxNode): Span {
  return { start: node.from, end: node.to };
}

/** The text of a node, with every run of spaces as one. */
export function wordsOf(node: SyntaxNode, text: string): string {
  return text.slice(node.from, node.to).trim().replace(/\s+/gu, " ");
}
