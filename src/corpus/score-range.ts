/** The least and the greatest score a tool can give, computed from its questions and never trusted from a typed number. */
import type { Question, Tool } from "../kinds/generated/types.ts";

/** Both limits included; undefined for a tool that counts none. */
export function scoreRange(tool: Tool): { readonly min: number; readonly max: number } | undefined {
  const { score } = tool;
  if (!score) return undefined;
  if (score.method === "counted") return { min: 0, max: score.items ?? score.maximum ?? 0 };
  const counted = new Set(score.questions);
  const points = tool.sections
    .flatMap((section) => section.questions)
    .filter((question) => counted.has(question.id))
    .flatMap(pointsOf);
  const least = points.map((list) => Math.min(...list));
  const most = points.map((list) => Math.max(...list));
  if (points.length === 0) return { min: 0, max: 0 };
  if (score.method === "highest") return { min: Math.min(...least), max: Math.max(...most) };
  return { min: sum(least), max: sum(most) };
}

/** For each thing answered once (a question, a row of a grid, a box to tick), the points it may add. */
function pointsOf(question: Question): readonly (readonly number[])[] {
  switch (question.type) {
    case "yes_no_not_known":
      return [[question.points?.yes ?? 0, question.points?.no ?? 0]];
    case "single_choice":
      return [question.options.map((option) => option.points ?? 0)];
    case "multiple_choice":
      return question.options.map((option) => [0, option.points ?? 0]);
    case "matrix":
      return question.rows.map(() => question.columns.map((column) => column.points ?? 0));
    case "text":
    case "long_text":
    case "date":
    case "number":
    case "repeating_group":
    case "statement":
    case "signature":
      return [];
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
