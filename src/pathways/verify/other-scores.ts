/** What the questions that only add to a score can add, all told: few sums instead of very many ways to answer. */
import type { Value } from "../../conditions/values.ts";
import type { Answers } from "../../tools/answers.ts";
import type { ToolLogic } from "../../tools/logic.ts";
import type { Score } from "../../tools/score.ts";
import { totalOf, unitScore } from "../../tools/score.ts";
import type { Unit } from "../../tools/units.ts";
import type { Visibility } from "../../tools/visibility.ts";
import { stretchOf } from "./cuts.ts";

/** A sum, and a way to come to it. */
interface Sum {
  /** Undefined while nothing has been added. */
  readonly score: Score | undefined;
  /** Whether anything was answered. */
  readonly answered: boolean;
  readonly answers: Chosen | undefined;
}

interface Chosen {
  readonly answers: Answers;
  readonly before: Chosen | undefined;
}

/** More different sums than this are not followed. */
const MOST_SUMS = 20_000;

/**
 * Answers to the units whose names are in `answersTo`, one way for each total that `cuts` can tell apart once the other
 * units, answered as in `seen`, are added. Undefined where there are too many.
 */
export function otherScores(
  logic: ToolLogic,
  answersTo: ReadonlyMap<string, readonly (readonly [Value, Answers])[]>,
  seen: Visibility,
  cuts: readonly number[],
): readonly (readonly Answers[])[] | undefined {
  const method = logic.tool.score?.method === "highest" ? "highest" : "sum";
  const given = logic.units.filter(({ name }) => !answersTo.has(name));
  let sums: readonly Sum[] = [
    {
      score:
        given.length > 0
          ? totalOf(
              method,
              given.map((unit) => unitScore(unit, seen)),
            )
          : undefined,
      answered: given.some(({ name }) => seen.answer(name) !== null),
      answers: undefined,
    },
  ];
  for (const [name, choices] of answersTo) {
    const units = logic.units.filter((unit) => unit.name === name);
    const parts = partsOf(method, units, choices, seen);
    const next = new Map<string, Sum>();
    for (const sum of sums) {
      for (const part of parts) {
        const score = sum.score && part.score ? totalOf(method, [sum.score, part.score]) : (sum.score ?? part.score);
        const answered = sum.answered || part.answered;
        const key = `${score?.min} ${score?.max} ${answered}`;
        if (next.has(key)) continue;
        const answers = part.answers ? { answers: part.answers.answers, before: sum.answers } : sum.answers;
        next.set(key, { score, answered, answers });
      }
    }
    if (next.size > MOST_SUMS) return undefined;
    sums = [...next.values()];
  }
  const first = new Map<string, readonly Answers[]>();
  for (const { score, answered, answers } of sums) {
    const { min = 0, max = 0 } = score ?? {};
    const sign = answered ? `${stretchOf(cuts, min)} ${stretchOf(cuts, max)} ${min === max}` : "none";
    if (!first.has(sign)) first.set(sign, listed(answers));
  }
  return [...first.values()];
}

/** What each answer to one name adds; of answers that add the same, the first. */
function partsOf(
  method: "sum" | "highest",
  units: readonly Unit[],
  choices: readonly (readonly [Value, Answers])[],
  seen: Visibility,
): readonly Sum[] {
  const question = units[0]?.question ?? "";
  const parts = new Map<string, Sum>();
  for (const [value, answers] of choices) {
    if (value !== null && !seen.asked(question)) continue;
    const answer = (): string | readonly string[] | null => value as string | readonly string[] | null;
    const stub = { answer, asked: seen.asked, mightBeAsked: seen.mightBeAsked };
    const score = totalOf(
      method,
      units.map((unit) => unitScore(unit, stub)),
    );
    const key = `${score.min} ${score.max} ${value !== null}`;
    if (parts.has(key)) continue;
    parts.set(key, {
      score,
      answered: value !== null,
      answers: value === null ? undefined : { answers, before: undefined },
    });
  }
  return [...parts.values()];
}

function listed(chosen: Chosen | undefined): readonly Answers[] {
  const list: Answers[] = [];
  for (let one = chosen; one; one = one.before) list.push(one.answers);
  return list.reverse();
}
