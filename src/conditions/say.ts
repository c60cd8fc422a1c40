/** A condition read back as an English sentence, for people who check what was meant. */
import type { Condition } from "./condition.ts";
import type { Labels } from "./labels.ts";
import { sayTest } from "./say-test.ts";

/** One sentence without its full stop: “DASH band is high, or judgement is high”. */
export function sayCondition(condition: Condition, labels: Labels): string {
  return sayPart(condition, labels, false, 0);
}

/** `depth` counts the groups around it: the outermost has commas, the next “either” or “both”, all others brackets. */
function sayPart(condition: Condition, labels: Labels, negated: boolean, depth: number): string {
  switch (condition.type) {
    case "and":
    case "or": {
      const word = (condition.type === "and") === negated ? "or" : "and";
      const parts = condition.parts.map((part) => sayPart(part, labels, negated, depth + 1));
      if (depth === 0) return parts.join(`, ${word} `);
      const joined = parts.join(` ${word} `);
      if (depth > 1) return `(${joined})`;
      if (word === "or") return `either ${joined}`;
      return parts.length === 2 ? `both ${joined}` : joined;
    }
    case "not":
      return sayPart(condition.part, labels, !negated, depth);
    case "unreadable":
      return "something that cannot be read";
    case "comparison":
    case "membership":
    case "inclusion":
      return sayTest(condition, labels, negated);
  }
}
