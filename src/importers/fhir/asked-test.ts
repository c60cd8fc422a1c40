/** When something is asked, between the words of a form definition and those of a condition. */

export type AskedTest =
  | { readonly type: "all" | "any"; readonly parts: readonly AskedTest[] }
  /** The one answer, or the band, is one of these; with `unanswered` also while there is none. */
  | { readonly type: "one-of"; readonly name: string; readonly codes: readonly string[]; readonly unanswered: boolean }
  /** Something is ticked, and the code is among it or is not. */
  | { readonly type: "ticked"; readonly name: string; readonly code: string; readonly holds: boolean }
  /** A number, a score or a day lies in one of these ranges. */
  | { readonly type: "within"; readonly name: string; readonly ranges: readonly AskedRange[] };

/** Both ends belong to it; a day is written year-month-day. Without an end it goes on for ever. */
export interface AskedRange {
  readonly min?: number | string;
  readonly max?: number | string;
}

/** What a name of the form stands for in conditions; undefined for what they cannot ask. */
export type Answered =
  | { readonly type: "choice" | "multi" | "band"; readonly codes: readonly string[] }
  | { readonly type: "number" | "date" | "score" };

/** The condition as an author writes it. */
export function conditionText(test: AskedTest): string {
  switch (test.type) {
    case "all":
    case "any": {
      const word = test.type === "all" ? " and " : " or ";
      return test.parts.map((part) => inBrackets(part, test.type)).join(word);
    }
    case "one-of": {
      const codes = [...test.codes, ...(test.unanswered ? ["unanswered"] : [])].map((code) => `"${code}"`);
      return codes.length === 1 ? `${test.name} = ${codes.join("")}` : `${test.name} in (${codes.join(", ")})`;
    }
    case "ticked": {
      const ticked = `list contains(${test.name}, "${test.code}")`;
      return test.holds ? ticked : `not(${ticked})`;
    }
    case "within": {
      const ranges = test.ranges.map((range) => rangeText(test.name, range));
      return ranges.join(" or ");
    }
  }
}

/** Both, or all, of them; one alone stays as it is, and a group of the same sort gives its parts. */
export function joinedTests(type: "all" | "any", tests: readonly AskedTest[]): AskedTest {
  const parts = tests.flatMap((test) => (test.type === type ? test.parts : [test]));
  const [only] = parts;
  return only && parts.length === 1 ? only : { type, parts };
}

function inBrackets(part: AskedTest, around: "all" | "any"): string {
  const text = conditionText(part);
  const mixed =
    part.type === "within" ? part.ranges.length > 1 && around === "all" : part.type === "all" || part.type === "any";
  return mixed ? `(${text})` : text;
}

function rangeText(name: string, { min, max }: AskedRange): string {
  if (min !== undefined && min === max) return `${name} = ${valueText(min)}`;
  if (min === undefined) return `${name} <= ${valueText(max ?? 0)}`;
  return max === undefined ? `${name} >= ${valueText(min)}` : `${name} in [${valueText(min)}..${valueText(max)}]`;
}

function valueText(value: number | string): string {
  return typeof value === "number" ? String(value) : `date("${value}")`;
}
