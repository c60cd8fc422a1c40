/** The score of a tool as an interval: what is known to count, and what might count once nothing is missing. */
import type { Tool } from "../kinds/generated/types.ts";
import { isCertain } from "./answers.ts";
import type { ToolLogic } from "./logic.ts";
import type { Unit } from "./units.ts";
import type { Visibility } from "./visibility.ts";

/** Both ends included; they are equal when nothing that counts is missing. */
export interface Score {
  readonly min: number;
  readonly max: number;
}

/** Something that counts and is not known. */
export interface Missing {
  /** The question, or the row of a grid as `grid.row`. */
  readonly name: string;
  /** What was answered instead; `not_yet_asked` where it depends on another missing answer. */
  readonly as: "not_known" | "declined" | "unanswered" | "not_yet_asked";
}

/** Null where the tool counts nothing, and where nothing that counts was answered: that is no low score, but none. */
export function scoreOf(logic: ToolLogic, seen: Visibility): Score | null {
  const { score } = logic.tool;
  if (!score) return null;
  if (score.method === "counted") return countedScore(score, seen);
  if (logic.units.every((unit) => seen.answer(unit.name) === null)) return null;
  const ends = logic.units.map((unit) => unitScore(unit, seen));
  return totalOf(score.method, ends);
}

/** What several things add up to, or the highest of them. */
export function totalOf(method: "sum" | "highest", parts: readonly Score[]): Score {
  const total = method === "sum" ? sum : highest;
  return { min: total(parts.map(({ min }) => min)), max: total(parts.map(({ max }) => max)) };
}

/** Everything that keeps the score from being one number, in its order on the form. */
export function missingFrom(logic: ToolLogic, seen: Visibility): readonly Missing[] {
  const { score } = logic.tool;
  const names =
    score?.method === "counted"
      ? [score.yes, score.not_known].filter((name) => name !== undefined)
      : logic.units.map(({ name }) => name);
  return [...new Set(names)].flatMap((name) => {
    const id = name.split(".")[0] ?? name;
    const answer = seen.answer(name);
    if (isCertain(answer) || !seen.mightBeAsked(id)) return [];
    return { name, as: seen.asked(id) ? missingAs(answer) : ("not_yet_asked" as const) };
  });
}

function missingAs(answer: string | number | readonly string[] | null): Missing["as"] {
  const codes = typeof answer === "string" ? [answer] : typeof answer === "object" && answer !== null ? answer : [];
  if (codes.includes("not_known")) return "not_known";
  return codes.includes("declined") ? "declined" : "unanswered";
}

/** What has to be known of the answers to say what they add. */
type Seen = Pick<Visibility, "answer" | "asked" | "mightBeAsked">;

/** What one thing adds: what its answer adds, or from the least to the most it could. */
export function unitScore(unit: Unit, seen: Seen): Score {
  const answer = seen.answer(unit.name);
  if (unit.box !== undefined && typeof answer === "object" && answer?.includes(unit.box)) {
    return { min: unit.most, max: unit.most };
  }
  if (isCertain(answer)) {
    const points = typeof answer === "string" ? (unit.points.get(answer) ?? 0) : 0;
    return { min: points, max: points };
  }
  return {
    min: seen.asked(unit.question) ? unit.least : 0,
    max: seen.mightBeAsked(unit.question) ? unit.most : 0,
  };
}

/** Counts that were taken from the owner's form: every answer there that is not known may be a yes. */
function countedScore(score: NonNullable<Tool["score"]>, seen: Visibility): Score | null {
  const most = score.items ?? score.maximum ?? Infinity;
  const yes = countAt(score.yes, seen);
  const notKnown = score.not_known === undefined ? 0 : countAt(score.not_known, seen);
  if (yes === null && (notKnown === null || score.not_known === undefined)) return null;
  const min = Math.min(yes ?? 0, most);
  return { min, max: yes === null || notKnown === null ? most : Math.min(min + notKnown, most) };
}

function countAt(question: string | undefined, seen: Visibility): number | null {
  const answer = question === undefined ? null : seen.answer(question);
  return typeof answer === "number" ? Math.max(0, answer) : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function highest(numbers: readonly number[]): number {
  return Math.max(...numbers);
}
