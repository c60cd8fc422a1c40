/** Tests on the answers of a form as JSON Schema: a record fits exactly where the test is true. */
import type { Test } from "../formula/formula.ts";
import { safe } from "../formula/formula.ts";
import { BAND_MOST, SCORE_MAX, SCORE_MIN } from "../result-names.ts";

export type JsonSchema = boolean | { readonly [key: string]: unknown };

/** Undefined for a test that compares days, which JSON Schema cannot. */
export function testSchema(test: Test): JsonSchema | undefined {
  switch (test.type) {
    case "always":
      return test.value;
    case "all":
    case "any": {
      const parts = test.parts.map(testSchema);
      if (parts.includes(undefined)) return undefined;
      return test.type === "all" ? { allOf: parts } : { anyOf: parts };
    }
    case "not": {
      const part = testSchema(test.part);
      return part === undefined ? undefined : { not: part };
    }
    case "answered":
      return holding(test.name, true);
    case "is":
      return holding(test.name, { enum: test.codes });
    case "ticked":
      return holding(test.name, { contains: { const: test.code } });
    case "between": {
      if (test.of === "date") return undefined;
      const { min, max } = test;
      return holding(test.name, {
        type: "integer",
        ...(min === -Infinity ? {} : { minimum: min }),
        ...(max === Infinity ? {} : { maximum: max }),
      });
    }
    case "same":
    case "above":
      throw new Error("No condition compares two results.");
  }
}

const RESULTS: readonly string[] = [SCORE_MIN, SCORE_MAX, BAND_MOST];

/** A record in which something stands under the name and fits; a row of a grid stands inside its grid. */
function holding(name: string, value: JsonSchema): JsonSchema {
  const [grid = name, row] = RESULTS.includes(name) ? [name] : safe(name).split(".");
  if (row === undefined) return { type: "object", properties: { [grid]: value }, required: [grid] };
  return holding(grid, { type: "object", properties: { [row]: value }, required: [row] });
}
