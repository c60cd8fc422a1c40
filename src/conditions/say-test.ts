/** One comparison, or its opposite, in words. */
import type { Comparison, DateLiteral, Interval, Literal, NumberLiteral, Operator, Test } from "./condition.ts";
import type { Labels } from "./labels.ts";
import { membersOf } from "./names.ts";
import { UNANSWERED } from "./types.ts";

const opposites: Readonly<Record<Operator, Operator>> = {
  "=": "!=",
  "!=": "=",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
};

const months = "January February March April May June July August September October November December".split(" ");

/** What must be so for the comparison to be true; for its opposite where `negated`. */
export function sayTest(test: Test, labels: Labels, negated: boolean): string {
  const name = labels.name(test.name.path);
  if (test.type === "inclusion") {
    const answer = labels.code(test.name.path, test.literal.value);
    return negated ? `${name} is answered without ${answer}` : `${name} includes ${answer}`;
  }
  const members = membersOf(test);
  const equality = test.type === "membership" || test.operator === "=" || test.operator === "!=";
  if (equality && members.every((member) => member.type === "text")) {
    const other = negated !== (test.type === "comparison" && test.operator === "!=");
    const codes = members.map(({ value }) => value);
    if (codes.length === 1 && codes[0] === UNANSWERED) return `${name} is ${other ? "" : "not "}answered`;
    const words = codes.map((code) => (code === UNANSWERED ? "not answered" : labels.code(test.name.path, code)));
    return `${name} is ${other ? "something other than " : ""}${oneOf(words)}`;
  }
  if (test.type === "comparison") return `${name} is ${sayAmount(test, negated)}`;
  return `${name} is ${negated ? "not " : ""}${oneOf(members.map(sayMember))}`;
}

function sayAmount({ operator: written, literal }: Comparison, negated: boolean): string {
  const operator = negated ? opposites[written] : written;
  const value = sayMember(literal);
  switch (operator) {
    case "=":
      return value;
    case "!=":
      return `not ${value}`;
    case "<":
      return literal.type === "date" ? `before ${value}` : `less than ${value}`;
    case "<=":
      return literal.type === "date" ? `on or before ${value}` : `${value} or less`;
    case ">":
      return literal.type === "date" ? `after ${value}` : `more than ${value}`;
    case ">=":
      return literal.type === "date" ? `on or after ${value}` : `${value} or more`;
  }
}

function sayMember(member: Literal | Interval): string {
  if (member.type === "interval") return `from ${sayValue(member.low)} to ${sayValue(member.high)}`;
  return member.type === "text" ? member.value : sayValue(member);
}

function sayValue(literal: NumberLiteral | DateLiteral): string {
  if (literal.type === "number") return String(literal.value);
  const [year = "", month, day] = literal.value.split("-");
  return `${Number(day)} ${months[Number(month) - 1] ?? ""} ${year}`;
}

function oneOf(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
