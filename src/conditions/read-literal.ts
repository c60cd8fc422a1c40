/** Reads what a name is compared with: an answer, a number, a day, or a range. */
import type { DateLiteral, Interval, Literal, NumberLiteral, TextLiteral } from "./condition.ts";
import { dayNumber } from "./day.ts";
import { isName } from "./read-name.ts";
import type { Reading } from "./reading.ts";
import { brief, instead } from "./reading.ts";
import type { SyntaxNode } from "./syntax.ts";
import { childrenOf, operandsOf, spanOf } from "./syntax.ts";

/** The value, or undefined after a problem has been added. */
export function readLiteral(node: SyntaxNode, reading: Reading): Literal | undefined {
  const words = reading.words(node);
  switch (node.name) {
    case "StringLiteral":
      return textLiteral(node, words.slice(1, -1), 1);
    case "VariableName":
      return unquoted(node, reading);
    case "NumericLiteral":
      return readNumber(node, reading);
    case "DateTimeLiteral":
      return readDate(node, reading);
    case "BooleanLiteral": {
      const answer = words === "true" ? '"yes"' : '"no"';
      reading.refuse(
        node,
        `“${words}” is not an answer that anybody can give. Write the code of an answer, such as ${answer}.`,
        instead(node, answer, false),
      );
      return undefined;
    }
    case "null":
      reading.refuse(
        node,
        'A question that nobody has answered has the value "unanswered". Write that instead of “null”.',
        instead(node, '"unanswered"', false),
      );
      return undefined;
    default:
      reading.refuse(
        node,
        isName(node)
          ? "One name cannot be compared with another, because not every form can do that. Compare each with a fixed answer or number."
          : `${reading.quoted(node)} cannot be compared with. Compare with an answer, a number or a day that is written out.`,
      );
      return undefined;
  }
}

/** The range, or undefined after a problem has been added. */
export function readInterval(node: SyntaxNode, reading: Reading): Interval | undefined {
  const [low, high] = operandsOf(node);
  if (low === undefined || high === undefined) return undefined;
  if (low.name === "StringLiteral" || high.name === "StringLiteral") {
    reading.refuse(node, 'A range is of numbers or days. List the answers or bands you mean: ("medium", "high").');
    return undefined;
  }
  const closed = `[${reading.words(low)}..${reading.words(high)}]`;
  const from = readLiteral(low, reading);
  const to = readLiteral(high, reading);
  if (from === undefined || to === undefined || from.type === "text" || to.type === "text") return undefined;
  const brackets = childrenOf(node).filter(({ name }) => /^[()[\]]$/u.test(name));
  if (brackets[0]?.name !== "[" || brackets.at(-1)?.name !== "]") {
    reading.refuse(
      node,
      `A range written like this leaves out one end or both, which is easily overlooked. Write the first and the last value that count between square brackets: ${brief(closed)} has both ends in it.`,
      instead(node, closed, false),
    );
    return undefined;
  }
  if (from.value > to.value) {
    const right = `[${reading.words(high)}..${reading.words(low)}]`;
    const message = `This range runs backwards, so it is not clear what lies in it. Write the lower end first: ${brief(right)}.`;
    reading.refuse(node, message, instead(node, right, false));
    return undefined;
  }
  return { type: "interval", low: from, high: to, span: spanOf(node) };
}

function textLiteral(node: SyntaxNode, value: string, quote: 0 | 1): TextLiteral {
  const codeSpan = { start: node.from + quote, end: node.to - quote };
  return { type: "text", value, span: spanOf(node), codeSpan };
}

function unquoted(node: SyntaxNode, reading: Reading): TextLiteral {
  const words = reading.words(node);
  const fix = instead(node, `"${words}"`, true);
  reading.refuse(
    node,
    `“${brief(words)}” has no quotation marks, so it reads as a name, and two names cannot be compared. If it is an answer or a band, write "${brief(words)}".`,
    fix,
  );
  return textLiteral(node, words, 0);
}

function readNumber(node: SyntaxNode, reading: Reading): NumberLiteral | undefined {
  const words = reading.words(node);
  if (/^-?\d{1,9}(?:\.\d{1,6})?$/u.test(words)) return { type: "number", value: Number(words), span: spanOf(node) };
  reading.refuse(
    node,
    `${reading.quoted(node)} is not written as numbers are here. Write it in figures, such as 14 or 2.5, with up to nine figures before the point.`,
  );
  return undefined;
}

function readDate(node: SyntaxNode, reading: Reading): DateLiteral | undefined {
  const words = reading.words(node);
  const day = /^date ?\( ?"([^"]*)" ?\)$/u.exec(words)?.[1];
  if (day !== undefined && dayNumber(day) !== undefined) return { type: "date", value: day, span: spanOf(node) };
  const meant = /\d{4}-\d{2}-\d{2}/u.exec(words)?.[0];
  const exists = meant !== undefined && dayNumber(meant) !== undefined;
  const fix = exists ? instead(node, `date("${meant}")`, false) : undefined;
  const fault = meant === undefined || exists ? "is not a day as it is written here" : "is a day that does not exist";
  reading.refuse(
    node,
    `${reading.quoted(node)} ${fault}. Write the year, the month and the day: date("2026-01-31").`,
    fix,
  );
  return undefined;
}
