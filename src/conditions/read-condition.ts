/** Holds the grammar's raw tree to what conditions may say, and makes our own small tree of it. */
import type { Condition, Unreadable } from "./condition.ts";
import type { ConditionProblem } from "./condition-problem.ts";
import { readComparison } from "./read-comparison.ts";
import { readInclusion } from "./read-inclusion.ts";
import { isName, readName } from "./read-name.ts";
import type { Reading } from "./reading.ts";
import { brief, instead, startReading } from "./reading.ts";
import type { SyntaxNode } from "./syntax.ts";
import { operandsOf, spanOf } from "./syntax.ts";

/** How many brackets may stand within one another. */
export const DEEPEST = 20;

/** Reads the grammar's root. Where the grammar itself has found a fault the tree has a hole and no problem is added. */
export function readCondition(
  root: SyntaxNode,
  text: string,
): { readonly condition: Condition; readonly problems: readonly ConditionProblem[] } {
  const reading = startReading(text);
  const [top] = operandsOf(root);
  const condition = top === undefined ? hole(root) : readPart(top, reading, 0);
  return { condition, problems: reading.problems };
}

function readPart(node: SyntaxNode, reading: Reading, depth: number): Condition {
  if (depth > DEEPEST) {
    const message =
      "Brackets stand too deep in one another to be read safely. Split the condition over several branches.";
    return reading.refuse(node, message, undefined, "condition-too-long");
  }
  switch (node.name) {
    case "Disjunction":
    case "Conjunction": {
      const parts = joinedBy(node).map((part, index, all) => {
        const before = all[index - 1];
        return part.name === "StringLiteral" && before !== undefined
          ? looseAnswer(part, before, node, reading)
          : readPart(part, reading, depth);
      });
      const type = node.name === "Conjunction" ? "and" : "or";
      const [first] = parts;
      if (first === undefined || parts.length < 2) return first ?? hole(node);
      if (type === "or") for (const part of joinedBy(node)) bracketsMissing(part, reading);
      return { type, parts, bracketed: false, span: spanOf(node) };
    }
    case "ParenthesizedExpression": {
      const [inner] = operandsOf(node);
      const part = inner === undefined ? hole(node) : readPart(inner, reading, depth + 1);
      return part.type === "and" || part.type === "or" ? { ...part, bracketed: true, span: spanOf(node) } : part;
    }
    case "FunctionInvocation": {
      const [called, parameters] = operandsOf(node);
      if (called === undefined || reading.words(called) !== "not") return readInclusion(node, reading);
      const [inner, ...more] = parameters === undefined ? [] : operandsOf(parameters);
      if (inner === undefined || more.length > 0) {
        return reading.refuse(node, 'The word not takes one condition in its brackets: not(threats = "yes").');
      }
      return { type: "not", part: readPart(inner, reading, depth + 1), span: spanOf(node) };
    }
    case "Comparison":
      return readComparison(node, reading);
    default:
      return alone(node, reading);
  }
}

/** The parts of `a or b or c`, which the grammar nests to the left. */
function joinedBy(node: SyntaxNode): readonly SyntaxNode[] {
  const parts: SyntaxNode[] = [];
  let rest = node;
  for (;;) {
    const [first, ...others] = operandsOf(rest);
    parts.unshift(...others);
    if (first === undefined) return parts;
    if (first.name !== node.name) return [first, ...parts];
    rest = first;
  }
}

/** `a or b and c` is sound, but people read it both ways. */
function bracketsMissing(node: SyntaxNode, reading: Reading): void {
  if (node.name !== "Conjunction") return;
  const bracketed = `(${reading.words(node)})`;
  const message = `The word and ties more closely than or, so this part is taken together, which is easily read the other way. Put brackets round it: ${brief(bracketed)}.`;
  reading.refuse(node, message, instead(node, bracketed, true));
}

/** `types = "a" or "b"`, where the second answer is compared with nothing. */
function looseAnswer(node: SyntaxNode, before: SyntaxNode, group: SyntaxNode, reading: Reading): Unreadable {
  const [left, right] = before.name === "Comparison" ? operandsOf(before) : [];
  if (left === undefined || right?.name !== "StringLiteral" || !isName(left)) return alone(node, reading);
  const name = reading.words(left);
  const answer = reading.words(node);
  const message = `${brief(answer)} stands alone and is compared with nothing.`;
  if (group.name === "Conjunction")
    return reading.refuse(node, `${message} Say what has this answer: ${brief(`${name} = ${answer}`)}.`);
  const list = `${name} in (${reading.words(right)}, ${answer})`;
  const span = { start: before.from, end: node.to };
  const fix = { title: `Write ${brief(list)}`, safe: false, span, text: list };
  return reading.refuse(node, `${message} To allow several answers write ${brief(list)}.`, fix);
}

/** A name, a value or anything else where a comparison is needed. */
function alone(node: SyntaxNode, reading: Reading): Unreadable {
  const words = reading.words(node);
  if (isName(node)) {
    if (words.startsWith("not ")) {
      return reading.refuse(node, 'The word not takes a comparison in brackets: not(threats = "yes").');
    }
    const name = readName(node, reading);
    if (name === undefined) return hole(node);
    const message = `“${name.path}” is a name alone, so it is neither true nor false. Say what it must be, such as ${name.path} = "yes".`;
    return reading.refuse(node, message, instead(node, `${words} = "yes"`, false));
  }
  if (/Literal$|^null$/u.test(node.name)) {
    return reading.refuse(
      node,
      `${reading.quoted(node)} stands alone and is compared with nothing. Say which name has this value.`,
    );
  }
  return reading.refuse(
    node,
    `${reading.quoted(node)} cannot be used in a condition, because not every form can do it. Use comparisons joined by and, or and not.`,
  );
}

function hole(node: SyntaxNode): Unreadable {
  return { type: "unreadable", names: [], span: spanOf(node) };
}
