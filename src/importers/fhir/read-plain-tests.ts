/** When an item is asked, read from the plain fields of a form definition. */
import { dayNumber, dayText } from "../../conditions/day.ts";
import type { Answered, AskedRange, AskedTest } from "./asked-test.ts";
import { joinedTests } from "./asked-test.ts";
import type { Fields } from "./plain-values.ts";
import { isFields, typedValue, wholeOf, wordsOf } from "./plain-values.ts";

export interface Names {
  /** What the tool calls what the form calls so. */
  readonly nameOf: (linkId: string) => string | undefined;
  readonly answered: (name: string) => Answered | undefined;
  /** The code that the tool has for an answer of the form. */
  readonly codeOf: (name: string, answer: string) => string | undefined;
}

/** Undefined where one of the tests cannot be written as a condition. */
export function readPlainTests(tests: readonly Fields[], behaviour: unknown, names: Names): AskedTest | undefined {
  const read = tests.map((test) => plainTest(test, names));
  const known = read.filter((test) => test !== undefined);
  if (known.length < read.length || known.length === 0) return undefined;
  if (tests.length > 1 && behaviour !== "all" && behaviour !== "any") return undefined;
  const type = behaviour === "any" ? "any" : "all";
  return joinedTests(type, type === "any" ? withOneList(known) : withOneRange(known));
}

function plainTest(test: Fields, names: Names): AskedTest | undefined {
  const linkId = wordsOf(test["question"]);
  const name = linkId === undefined ? undefined : names.nameOf(linkId);
  const answered = name === undefined ? undefined : names.answered(name);
  const [type = "", value] = typedValue(test, "answer") ?? [];
  if (name === undefined || !answered) return undefined;
  const operator = test["operator"];
  switch (answered.type) {
    case "choice":
    case "band": {
      if (operator === "exists") {
        if (type !== "Boolean" || typeof value !== "boolean") return undefined;
        return { type: "one-of", name, codes: value ? answered.codes : [], unanswered: !value };
      }
      const code = codeIn(name, value, names);
      if (code === undefined) return undefined;
      if (operator === "=") return { type: "one-of", name, codes: [code], unanswered: false };
      const others = answered.codes.filter((one) => one !== code);
      return operator === "!=" ? { type: "one-of", name, codes: others, unanswered: false } : undefined;
    }
    case "multi": {
      const code = codeIn(name, value, names);
      return operator === "=" && code !== undefined ? { type: "ticked", name, code, holds: true } : undefined;
    }
    case "number":
    case "score":
    case "date": {
      const range = rangeOf(operator, answered.type === "date" ? dayIn(value) : wholeOf(value));
      return range && { type: "within", name, ranges: [answered.type === "date" ? asDays(range) : range] };
    }
  }
}

function codeIn(name: string, value: unknown, names: Names): string | undefined {
  if (typeof value === "boolean") return names.codeOf(name, value ? "yes" : "no");
  const answer = isFields(value) ? (wordsOf(value["code"]) ?? wordsOf(value["display"])) : wordsOf(value);
  return answer === undefined ? undefined : names.codeOf(name, answer);
}

function dayIn(value: unknown): number | undefined {
  return typeof value === "string" ? dayNumber(value) : undefined;
}

function rangeOf(operator: unknown, value: number | undefined): { min?: number; max?: number } | undefined {
  if (value === undefined) return undefined;
  switch (operator) {
    case "=":
      return { min: value, max: value };
    case ">=":
      return { min: value };
    case ">":
      return { min: value + 1 };
    case "<=":
      return { max: value };
    case "<":
      return { max: value - 1 };
    default:
      return undefined;
  }
}

function asDays({ min, max }: { readonly min?: number; readonly max?: number }): AskedRange {
  return {
    ...(min === undefined ? {} : { min: dayText(min) }),
    ...(max === undefined ? {} : { max: dayText(max) }),
  };
}

/** Tests of the same answer, one after the other, of which any will do are one list. */
export function withOneList(tests: readonly AskedTest[]): readonly AskedTest[] {
  return tests.reduce<readonly AskedTest[]>((before, test) => {
    const last = before.at(-1);
    if (test.type !== "one-of" || last?.type !== "one-of" || last.name !== test.name) return [...before, test];
    const codes = [...new Set([...last.codes, ...test.codes])];
    return [...before.slice(0, -1), { ...last, codes, unanswered: last.unanswered || test.unanswered }];
  }, []);
}

/** The least and the most of the same number, one after the other, are one range. */
function withOneRange(tests: readonly AskedTest[]): readonly AskedTest[] {
  return tests.reduce<readonly AskedTest[]>((before, test) => {
    const last = before.at(-1);
    if (test.type !== "within" || last?.type !== "within" || last.name !== test.name) return [...before, test];
    const [from = {}] = last.ranges;
    const [to = {}] = test.ranges;
    if (from.min === undefined || from.max !== undefined || to.min !== undefined) return [...before, test];
    return [...before.slice(0, -1), { ...last, ranges: [{ ...from, ...to }] }];
  }, []);
}
