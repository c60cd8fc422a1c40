/** Reads `list contains(types, "coercion")`, and says what to write instead of other functions. */
import type { Inclusion, Unreadable } from "./condition.ts";
import { readLiteral } from "./read-literal.ts";
import { isName, readName } from "./read-name.ts";
import type { Reading } from "./reading.ts";
import { brief, instead } from "./reading.ts";
import type { SyntaxNode } from "./syntax.ts";
import { operandsOf, spanOf } from "./syntax.ts";

/** Reads the call of any function but `not`. */
export function readInclusion(node: SyntaxNode, reading: Reading): Inclusion | Unreadable {
  const [called, parameters] = operandsOf(node);
  if (called === undefined || parameters === undefined) return { type: "unreadable", names: [], span: spanOf(node) };
  const function_ = reading.words(called);
  const [list, code, ...more] = operandsOf(parameters);
  const both = list !== undefined && code !== undefined && more.length === 0;
  if (both && list.name === "StringLiteral" && isName(code) && /^(?:list )?contains$/u.test(function_)) {
    return misspelt(node, reading, code, list);
  }
  if (both && function_ === "contains") return misspelt(node, reading, list, code);
  if (function_ !== "list contains") {
    return reading.refuse(
      node,
      `${reading.quoted(called)} cannot be used in a condition, because not every form can do it. Use comparisons, list contains and not.`,
    );
  }
  if (!both || !isName(list)) {
    return reading.refuse(
      node,
      'What is ticked in a multiple choice is tested by its name and one answer: list contains(types, "coercion").',
    );
  }
  const name = readName(list, reading);
  const literal = readLiteral(code, reading);
  if (name !== undefined && literal?.type === "text") return { type: "inclusion", name, literal, span: spanOf(node) };
  if (literal !== undefined && literal.type !== "text") {
    reading.refuse(code, "What is ticked in a multiple choice is an answer. Write its code in quotation marks.");
  }
  return { type: "unreadable", names: name === undefined ? [] : [name], span: spanOf(node) };
}

function misspelt(node: SyntaxNode, reading: Reading, list: SyntaxNode, code: SyntaxNode): Unreadable {
  const right = `list contains(${reading.words(list)}, ${reading.words(code)})`;
  return reading.refuse(
    node,
    `What is ticked in a multiple choice is tested with list contains, the question first. Write ${brief(right)}.`,
    instead(node, right, true),
  );
}
