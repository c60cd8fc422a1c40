/** How long a tool's conditions become in a form whose client must be told, at every answer, when that answer counts. */
import type { Normal } from "../conditions/normalise.ts";
import type { ToolLogic } from "./logic.ts";

/**
 * For every question the number of comparisons that say whether it is asked, with those for each answer they look at
 * written out inside them: it grows with every question looked at twice, and so can double from one question to the next.
 * The tool must hold no circle, see `circularQuestions`.
 */
export function comparisonsWrittenOut({ questions }: ToolLogic): ReadonlyMap<string, number> {
  const found = new Map<string, number>();

  const ofQuestion = (name: string): number => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const count = (questions.get(name)?.when ?? []).reduce((total, condition) => total + ofCondition(condition), 0);
    found.set(name, count);
    return count;
  };
  const ofCondition = (condition: Normal): number => {
    switch (condition.type) {
      case "all":
      case "any":
        return condition.parts.reduce((total, part) => total + ofCondition(part), 0);
      case "one-of":
        return (condition.unanswered === true ? 2 : 1) * ofAnswer(condition.path);
      case "includes":
        return (condition.holds ? 1 : 2) * ofAnswer(condition.path);
      case "within":
        return Math.max(condition.ranges.length, 1) * ofAnswer(condition.path);
      case "unknown":
        return 1;
    }
  };
  const ofAnswer = (path: string): number => 1 + ofQuestion(path.split(".")[0] ?? path);

  for (const name of questions.keys()) ofQuestion(name);
  return found;
}
