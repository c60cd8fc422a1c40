/** Formulas in the expression language of SurveyJS. */
import { dayText } from "../../../conditions/day.ts";
import type { BetweenTest, Test, Value } from "../formula/formula.ts";
import { NEVER, safe } from "../formula/formula.ts";
import { BAND_MOST, SCORE_MAX, SCORE_MIN } from "../result-names.ts";

/** Undefined for a test that is always true. */
export function visibleIf(test: Test): string | undefined {
  return test.type === "always" && test.value ? undefined : testExpression(test);
}

export function testExpression(test: Test): string {
  switch (test.type) {
    case "always":
      return test.value ? "1 = 1" : "1 = 2";
    case "all":
      return test.parts.map((part) => `(${testExpression(part)})`).join(" and ");
    case "any":
      return test.parts.map((part) => `(${testExpression(part)})`).join(" or ");
    case "not":
      return `!(${testExpression(test.part)})`;
    case "answered":
      return inGrid(test.name, `${named(test.name)} notempty`);
    case "is":
      return inGrid(test.name, test.codes.map((code) => `(${named(test.name)} = '${safe(code)}')`).join(" or "));
    case "ticked":
      return `${named(test.name)} contains '${safe(test.code)}'`;
    case "between":
      return betweenExpression(test);
    case "above":
      return `(${valueExpression(test.value)}) > ${test.limit}`;
    case "same":
      return `(${named(test.name)} notempty) and (${named(test.name)} = ${named(test.other)})`;
  }
}

export function valueExpression(value: Value): string {
  switch (value.type) {
    case "number":
      return String(value.value);
    case "code":
      return `'${safe(value.code)}'`;
    case "answer":
      return named(value.name);
    case "sum":
      return value.parts.map((part) => `(${valueExpression(part)})`).join(" + ");
    case "if": {
      const otherwise = value.otherwise.type === "nothing" ? [] : [valueExpression(value.otherwise)];
      return `iif(${[testExpression(value.test), valueExpression(value.then), ...otherwise].join(", ")})`;
    }
    case "nothing":
      return `iif(${testExpression(NEVER)}, 0)`;
  }
}

/** SurveyJS finds a missing number less than any other, so that each test asks first whether it is there. */
function betweenExpression({ name, of, min, max }: BetweenTest): string {
  const literal = (amount: number) => (of === "date" ? `'${dayText(amount)}'` : String(amount));
  return [
    `(${named(name)} notempty)`,
    ...(min === -Infinity ? [] : [`(${named(name)} >= ${literal(min)})`]),
    ...(max === Infinity ? [] : [`(${named(name)} <= ${literal(max)})`]),
  ].join(" and ");
}

/**
 * SurveyJS leaves a test of a grid's row as it was when the whole grid loses its answers, unless the test names the grid
 * as well.
 */
function inGrid(name: string, test: string): string {
  const [grid = name] = name.split(".");
  return grid === name || RESULTS.includes(name) ? test : `(${named(grid)} notempty) and (${test})`;
}

const RESULTS: readonly string[] = [SCORE_MIN, SCORE_MAX, BAND_MOST];

function named(name: string): string {
  return `{${safe(name)}}`;
}

/** Whether no expression can hold these words. */
export function isEndless(text: string): boolean {
  return text.endsWith("\\");
}

/** Words as they are, between quotation marks; SurveyJS wants a stroke before either sort of them inside. */
export function wordsExpression(text: string): string {
  return `'${text.replaceAll(/['"]/gu, "\\$&")}'`;
}
