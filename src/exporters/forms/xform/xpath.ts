/** Formulas in the XPath of XForms; `pathTo` gives the place of a name in the form. */
import { dayText } from "../../../conditions/day.ts";
import type { BetweenTest, Test, Value } from "../formula/formula.ts";
import { safe } from "../formula/formula.ts";

export type PathTo = (name: string) => string;

export function testXPath(test: Test, pathTo: PathTo): string {
  const inner = (part: Test) => `(${testXPath(part, pathTo)})`;
  switch (test.type) {
    case "always":
      return test.value ? "true()" : "false()";
    case "all":
      return test.parts.map(inner).join(" and ");
    case "any":
      return test.parts.map(inner).join(" or ");
    case "not":
      return `not(${testXPath(test.part, pathTo)})`;
    case "answered":
      return `${pathTo(safe(test.name))} != ''`;
    case "is":
      return test.codes.map((code) => `${pathTo(safe(test.name))} = '${safe(code)}'`).join(" or ");
    case "ticked":
      return `selected(${pathTo(safe(test.name))}, '${safe(test.code)}')`;
    case "between":
      return betweenXPath(test, pathTo);
    case "above":
      return `(${valueXPath(test.value, pathTo)}) > ${test.limit}`;
    case "same": {
      const [one, other] = [pathTo(safe(test.name)), pathTo(safe(test.other))];
      return `${one} != '' and ${one} = ${other}`;
    }
  }
}

export function valueXPath(value: Value, pathTo: PathTo): string {
  switch (value.type) {
    case "number":
      return String(value.value);
    case "code":
      return `'${safe(value.code)}'`;
    case "answer":
      return `number(${pathTo(safe(value.name))})`;
    case "sum":
      return value.parts.map((part) => `(${valueXPath(part, pathTo)})`).join(" + ");
    case "if": {
      const { test, then, otherwise } = value;
      return `if(${testXPath(test, pathTo)}, ${valueXPath(then, pathTo)}, ${valueXPath(otherwise, pathTo)})`;
    }
    case "nothing":
      return "''";
  }
}

/** Days are compared as numbers such as 20260131, since clients differ in how they turn a day into a point of time. */
function betweenXPath({ name, of, min, max }: BetweenTest, pathTo: PathTo): string {
  const path = pathTo(safe(name));
  const amount = of === "date" ? `number(translate(${path}, '-', ''))` : `number(${path})`;
  const literal = (value: number) => (of === "date" ? dayText(value).replaceAll("-", "") : String(value));
  return [
    `${path} != ''`,
    ...(min === -Infinity ? [] : [`${amount} >= ${literal(min)}`]),
    ...(max === Infinity ? [] : [`${amount} <= ${literal(max)}`]),
  ].join(" and ");
}

/** Words as they are. XPath has no way to write a quotation mark of the sort that stands around it. */
export function wordsXPath(text: string): string {
  if (!text.includes("'")) return `'${text}'`;
  if (!text.includes('"')) return `"${text}"`;
  const parts = text.split("'").map((part) => `'${part}'`);
  return `concat(${parts.join(`, "'", `)})`;
}
