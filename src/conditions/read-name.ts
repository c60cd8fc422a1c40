/** Reads a name and its parts. */
import type { Name, NamePart } from "./condition.ts";
import type { Reading } from "./reading.ts";
import { instead } from "./reading.ts";
import { reservedWords } from "./reserved-words.ts";
import type { SyntaxNode } from "./syntax.ts";
import { operandsOf, spanOf } from "./syntax.ts";

/** Whether a node is a name, well formed or not. */
export function isName(node: SyntaxNode): boolean {
  if (node.name === "PathExpression") {
    const [first, last] = operandsOf(node);
    return first !== undefined && last !== undefined && isName(first);
  }
  return node.name === "VariableName";
}

/** The name, or undefined after a problem has been added. */
export function readName(node: SyntaxNode, reading: Reading): Name | undefined {
  const parts = partsOf(node, reading);
  if (parts.length <= 3 && parts.every(({ text }) => isNamePart(text))) {
    return { path: parts.map(({ text }) => text).join("."), parts, span: spanOf(node) };
  }
  const words = reading.words(node);
  const plain = words.toLowerCase();
  const fix = parts.length <= 3 && plain.split(".").every(isNamePart) ? instead(node, plain, true) : undefined;
  reading.refuse(
    node,
    `${reading.quoted(node)} cannot be a name here: names are made of small letters, figures and _, without spaces, in three parts at most. Write the name of a question, score or band as its document gives it.`,
    fix,
  );
  return undefined;
}

function partsOf(node: SyntaxNode, reading: Reading): readonly NamePart[] {
  const parts: NamePart[] = [];
  let rest: SyntaxNode | undefined = node;
  while (rest?.name === "PathExpression") {
    const [before, last]: readonly SyntaxNode[] = operandsOf(rest);
    if (last !== undefined) parts.unshift({ text: reading.words(last), span: spanOf(last) });
    rest = before;
  }
  if (rest !== undefined) parts.unshift({ text: reading.words(rest), span: spanOf(rest) });
  return parts;
}

function isNamePart(text: string): boolean {
  return /^[a-z][a-z0-9_]{0,31}$/u.test(text) && !reservedWords.includes(text);
}
