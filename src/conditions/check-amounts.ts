/** Holds comparisons of scores, numbers and days to the values they can have. */
import type { Interval, Literal, Test } from "./condition.ts";
import type { ConditionFix, ConditionProblem } from "./condition-problem.ts";
import { dayNumber } from "./day.ts";
import { membersOf } from "./names.ts";
import type { DateType, NumberType, ScoreType } from "./types.ts";

type Amount = ScoreType | NumberType | DateType;

/** What is wrong with a comparison of a name that has an amount; one problem for each place. */
export function amountProblems(test: Test, type: Amount): readonly ConditionProblem[] {
  const { path } = test.name;
  if (test.type === "inclusion") {
    const message = `“${path}” has one value at a time, so list contains cannot be used. Compare it with ${example(type)}.`;
    return [{ code: "condition-wrong-comparison", span: test.span, message, fixes: [] }];
  }
  return membersOf(test)
    .flatMap((member: Literal | Interval) => (member.type === "interval" ? [member.low, member.high] : [member]))
    .flatMap((literal) => literalProblem(literal, path, type) ?? []);
}

function literalProblem(literal: Literal, path: string, type: Amount): ConditionProblem | undefined {
  const { span } = literal;
  if (literal.type !== (type.type === "date" ? "date" : "number")) {
    const message = `“${path}” is ${described(type)}, so it is compared with ${example(type)}.`;
    return { code: "condition-wrong-comparison", span, message, fixes: rewritten(literal, type) };
  }
  if (literal.type !== "number" || type.type === "date") return undefined;
  const { value } = literal;
  if (!Number.isInteger(value) && (type.type === "score" || type.whole === true)) {
    const message = `“${path}” is always a whole number, so ${value} stands for nothing it can be. Write ${Math.floor(value)} or ${Math.ceil(value)}.`;
    return { code: "condition-wrong-comparison", span, message, fixes: [] };
  }
  const { min = -Infinity, max = Infinity } = type;
  if (value >= min && value <= max) return undefined;
  const limit = value > max ? `never goes above ${max}` : `never goes below ${min}`;
  const message = `“${path}” ${limit}, so a comparison with ${value} decides nothing. Use a number it can reach.`;
  return { code: "condition-out-of-range", span, message, fixes: [] };
}

function described(type: Amount): string {
  if (type.type === "date") return "a day";
  return type.type === "score" ? "a score" : "a number";
}

function example(type: Amount): string {
  return type.type === "date"
    ? 'a day, written date("2026-01-31")'
    : "a number, written in figures without quotation marks";
}

/** The same value as the name needs it, where only the way of writing is wrong. */
function rewritten(literal: Literal, type: Amount): readonly ConditionFix[] {
  if (literal.type !== "text") return [];
  const day = type.type === "date" && dayNumber(literal.value) !== undefined ? `date("${literal.value}")` : undefined;
  const number = type.type !== "date" && /^-?\d{1,9}(?:\.\d{1,6})?$/u.test(literal.value) ? literal.value : undefined;
  const text = day ?? number;
  return text === undefined ? [] : [{ title: `Write ${text}`, safe: true, span: literal.span, text }];
}
