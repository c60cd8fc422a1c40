/** Reads one comparison: a name, a sign or `in`, and what the name is compared with. */
import type { Comparison, Interval, Literal, Membership, Name, Operator, Unreadable } from "./condition.ts";
import { readInterval, readLiteral } from "./read-literal.ts";
import { isName, readName } from "./read-name.ts";
import type { Reading } from "./reading.ts";
import { brief, instead } from "./reading.ts";
import type { SyntaxNode } from "./syntax.ts";
import { childrenOf, operandsOf, spanOf } from "./syntax.ts";

const turned: Readonly<Record<Operator, Operator>> = {
  "=": "=",
  "!=": "!=",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
};

/** The comparison; where it cannot be used a problem has been added, or the grammar has found one. */
export function readComparison(node: SyntaxNode, reading: Reading): Comparison | Membership | Unreadable {
  const [left, right, end] = operandsOf(node);
  const sign = childrenOf(node).find(({ name }) => /^(?:CompareOp|in|between)$/u.test(name));
  if (left === undefined || right === undefined || sign === undefined) {
    return unreadable(node, left !== undefined && isName(left) ? readName(left, reading) : undefined);
  }
  const words = { left: reading.words(left), right: reading.words(right) };
  if (left.name === "Comparison") {
    return reading.refuse(
      node,
      "Two values are compared at a time. Join comparisons with and or or, or write a range: score in [10..13].",
    );
  }
  if (left.name === "VariableName" && words.left.startsWith("not ")) {
    const bracketed = `not(${reading.words(node).slice("not ".length)})`;
    const fix = instead(node, bracketed, true);
    return reading.refuse(node, `The word not needs brackets round what it denies. Write ${brief(bracketed)}.`, fix);
  }
  if (sign.name === "between") {
    const range = `${words.left} in [${words.right}..${end === undefined ? "" : reading.words(end)}]`;
    return reading.refuse(
      node,
      `A range is written with square brackets. Write ${brief(range)}.`,
      instead(node, range, true),
    );
  }
  if (!isName(left)) return backwards(node, reading, left, sign, right);
  const name = readName(left, reading);
  if (sign.name === "in") {
    const members = readMembers(right, reading, words.left, node);
    return name === undefined || members === undefined
      ? unreadable(node, name)
      : { type: "membership", name, members, span: spanOf(node) };
  }
  const literal = readLiteral(right, reading);
  if (name === undefined || literal === undefined) return unreadable(node, name);
  const operator = reading.words(sign) as Operator;
  return { type: "comparison", name, operator, operatorSpan: spanOf(sign), literal, span: spanOf(node) };
}

/** What the grammar calls `"yes" = threats`, `"a" in types` and `total + 1 > 3`. */
function backwards(
  node: SyntaxNode,
  reading: Reading,
  left: SyntaxNode,
  sign: SyntaxNode,
  right: SyntaxNode,
): Unreadable {
  const words = { left: reading.words(left), right: reading.words(right) };
  const second = right.name === "PositiveUnaryTest" ? operandsOf(right)[0] : right;
  if (left.name.endsWith("Literal") && second !== undefined && isName(second)) {
    const straight =
      sign.name === "in"
        ? `list contains(${words.right}, ${words.left})`
        : `${words.right} ${turned[reading.words(sign) as Operator]} ${words.left}`;
    const message = `The name comes first, so that every condition reads the same way. Write ${brief(straight)}.`;
    return reading.refuse(node, message, instead(node, straight, true));
  }
  if (left.name !== "ArithmeticExpression") {
    return reading.refuse(
      left,
      `${reading.quoted(left)} is not a name. A comparison starts with a question, score or band.`,
    );
  }
  const joined = words.left.replaceAll("-", "_");
  if (/^[a-z][a-z0-9_.]*$/u.test(joined)) {
    const message = `${reading.quoted(left)} reads as a subtraction. In conditions a name is written with _ instead of a hyphen: ${brief(joined)}.`;
    return reading.refuse(left, message, instead(left, joined, true));
  }
  return reading.refuse(
    left,
    "Sums cannot be used in a condition, because a score is worked out by its tool. Compare the score or the band instead.",
  );
}

function readMembers(
  node: SyntaxNode,
  reading: Reading,
  name: string,
  whole: SyntaxNode,
): readonly (Literal | Interval)[] | undefined {
  const listed = node.name === "PositiveUnaryTests" ? operandsOf(node) : [node];
  const nodes = listed.map(innermost);
  const [only] = nodes;
  if (only === undefined) return undefined;
  if (only.name === "List") {
    const round = `(${operandsOf(only).map(reading.words).join(", ")})`;
    const message = `Square brackets are for ranges of numbers or days. Write a list in round ones: ${brief(round)}.`;
    reading.refuse(only, message, instead(only, round, true));
    return undefined;
  }
  if (only.name === "StringLiteral" && node.name === "PositiveUnaryTest" && only.from === node.from) {
    const single = `${name} = ${reading.words(only)}`;
    reading.refuse(
      whole,
      `A list stands in round brackets. For one answer write ${brief(single)}.`,
      instead(whole, single, true),
    );
    return undefined;
  }
  const members = nodes.map((member) =>
    member.name === "Interval" ? readInterval(member, reading) : readLiteral(member, reading),
  );
  const known = members.filter((member) => member !== undefined);
  return known.length === members.length ? known : undefined;
}

/** The value inside the grammar's wrappers: `("a")` with a single member is one in brackets. */
function innermost(node: SyntaxNode): SyntaxNode {
  const inner = operandsOf(node);
  const wrapper = /^(?:Simple)?PositiveUnaryTest$|^ParenthesizedExpression$/u.test(node.name);
  return wrapper && inner.length === 1 && inner[0] !== undefined && !hasSign(node) ? innermost(inner[0]) : node;
}

function hasSign(node: SyntaxNode): boolean {
  return childrenOf(node).some(({ name }) => name === "CompareOp");
}

function unreadable(node: SyntaxNode, name: Name | undefined): Unreadable {
  return { type: "unreadable", names: name === undefined ? [] : [name], span: spanOf(node) };
}
