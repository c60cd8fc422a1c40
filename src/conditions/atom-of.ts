/** The atom of one comparison, given what its name stands for. */
import type { Atom, WithinAtom } from "./atom.ts";
import { complement } from "./atom.ts";
import type { Interval, Literal, Operator, Test } from "./condition.ts";
import { dayNumber } from "./day.ts";
import type { Range } from "./ranges.ts";
import { joined, range } from "./ranges.ts";
import type { Scope } from "./types.ts";
import { UNANSWERED } from "./types.ts";

/** Never fails: a comparison that makes no sense for its name, or names a code that is not listed, is `unknown`. */
export function atomOf(test: Test, scope: Scope): Atom {
  const unknown: Atom = { type: "unknown", span: test.span };
  const type = scope(test.name.path);
  switch (type?.type) {
    case "choice":
    case "band":
      return codesAtom(test, type.type, type.codes) ?? unknown;
    case "multi":
      if (test.type !== "inclusion" || !type.codes.includes(test.literal.value)) return unknown;
      return { type: "includes", path: test.name.path, code: test.literal.value, holds: true, span: test.span };
    case "score":
    case "number":
    case "date":
      return rangesAtom(test, type.type, type.type === "number" ? type.whole === true : true) ?? unknown;
    case "text":
    case "group":
    case undefined:
      return unknown;
  }
}

function codesAtom(test: Test, of: "choice" | "band", listed: readonly string[]): Atom | undefined {
  const wanted = textsOf(test);
  const unanswered = wanted?.includes(UNANSWERED) === true && of === "choice";
  if (!wanted?.every((code) => listed.includes(code) || (unanswered && code === UNANSWERED))) return undefined;
  const atom: Atom = {
    type: "one-of",
    of,
    path: test.name.path,
    codes: listed.filter((code) => wanted.includes(code)),
    others: listed.filter((code) => !wanted.includes(code)),
    unanswered: unanswered ? true : "unknown",
    span: test.span,
  };
  return test.type === "comparison" && test.operator === "!=" ? complement(atom) : atom;
}

/** The codes a test of equality or membership lists, or undefined for any other test. */
function textsOf(test: Test): readonly string[] | undefined {
  if (test.type === "inclusion") return undefined;
  if (test.type === "comparison" && test.operator !== "=" && test.operator !== "!=") return undefined;
  const members = test.type === "comparison" ? [test.literal] : test.members;
  const texts = members.flatMap((member) => (member.type === "text" ? [member.value] : []));
  return texts.length === members.length ? texts : undefined;
}

function rangesAtom(test: Test, of: WithinAtom["of"], whole: boolean): Atom | undefined {
  if (test.type === "inclusion") return undefined;
  const ranges =
    test.type === "comparison"
      ? [comparedRange(test.operator, test.literal, of)]
      : test.members.map((member) => memberRange(member, of));
  const known = ranges.filter((one) => one !== undefined);
  if (known.length < ranges.length) return undefined;
  const atom: Atom = { type: "within", of, path: test.name.path, ranges: joined(known, whole), whole, span: test.span };
  return test.type === "comparison" && test.operator === "!=" ? complement(atom) : atom;
}

function memberRange(member: Literal | Interval, of: WithinAtom["of"]): Range | undefined {
  const low = placeOf(member.type === "interval" ? member.low : member, of);
  const high = placeOf(member.type === "interval" ? member.high : member, of);
  return low === undefined || high === undefined ? undefined : range(low, high);
}

/** The values for which `value operator literal` is true; for `!=` those that are equal, to be complemented. */
function comparedRange(operator: Operator, literal: Literal, of: WithinAtom["of"]): Range | undefined {
  const value = placeOf(literal, of);
  if (value === undefined) return undefined;
  switch (operator) {
    case "=":
    case "!=":
      return range(value, value);
    case "<":
      return { ...range(-Infinity, value), maxOpen: true };
    case "<=":
      return range(-Infinity, value);
    case ">":
      return { ...range(value, Infinity), minOpen: true };
    case ">=":
      return range(value, Infinity);
  }
}

function placeOf(literal: Literal, of: WithinAtom["of"]): number | undefined {
  if (literal.type === "number") return of === "date" ? undefined : literal.value;
  return literal.type === "date" && of === "date" ? dayNumber(literal.value) : undefined;
}
