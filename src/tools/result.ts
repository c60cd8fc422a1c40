/** What a completed tool comes to: what was asked, the score, the band and what follows from it. */
import type { Value } from "../conditions/values.ts";
import type { Tool } from "../kinds/generated/types.ts";
import type { Answers } from "./answers.ts";
import type { EffectiveBand } from "./band.ts";
import { bandOf } from "./band.ts";
import type { ToolLogic } from "./logic.ts";
import { logicOf } from "./logic.ts";
import type { Missing, Score } from "./score.ts";
import { missingFrom, scoreOf } from "./score.ts";
import type { Visibility } from "./visibility.ts";
import { visibilityOf } from "./visibility.ts";

export interface CompletedTool {
  readonly visible: Visible;
  /** The answers that count. Answers to questions that are not asked are dropped: nobody can see them. */
  readonly answers: Answers;
  /** Null where nothing is counted or nothing that counts was answered. */
  readonly score: Score | null;
  /** The band to act on. */
  readonly band: EffectiveBand | null;
  /** Whether a missing answer may still change the band, or the score of a tool without bands. */
  readonly incomplete: boolean;
  /** Where the band to act on leads. */
  readonly leadsTo: readonly LeadsTo[];
  /** What keeps the score from being one number. */
  readonly missing: readonly Missing[];
}

export interface Visible {
  /** The sections that are asked, in order. */
  readonly sections: readonly string[];
  /** The questions that are asked, in order, those of repeating groups included; a grid's rows are asked with it. */
  readonly questions: readonly string[];
}

export type LeadsTo = NonNullable<NonNullable<Tool["bands"]>[number]["leads_to"]>[number];

/** Judges one set of answers. Never fails; see `answerFaults` for answers that the tool does not offer. */
export function completeTool(tool: Tool, answers: Answers): CompletedTool {
  return complete(logicOf(tool), answers);
}

/** The same, for many sets of answers to one tool. */
export function complete(logic: ToolLogic, answers: Answers): CompletedTool {
  let result: Result | "being-worked-out" | undefined;
  const seen = visibilityOf(logic, answers, (name) => {
    const known = worked();
    return known ? resultValue(name, known) : null;
  });
  const { score, band, incomplete } = worked() as Result;
  const questions = [...logic.questions.keys()].filter(seen.asked);
  return {
    visible: {
      sections: logic.sections.filter(({ when }) => !when || seen.isTrue(when)).map(({ id }) => id),
      questions,
    },
    answers: keptOf(answers, new Set(questions)),
    score,
    band,
    incomplete,
    leadsTo: logic.tool.bands?.find(({ code }) => code === band?.code)?.leads_to ?? [],
    missing: missingFrom(logic, seen),
  };

  function worked(): Result | undefined {
    if (result === "being-worked-out") return undefined;
    if (result === undefined) {
      result = "being-worked-out";
      result = resultOf(logic, seen);
    }
    return result;
  }
}

/** What a condition on a completed tool sees under each name: its questions, `score`, `band` and `incomplete`. */
export function completedValue({ answers, ...result }: CompletedTool, name: string): Value | undefined {
  const found = resultValue(name, result);
  if (found !== undefined) return found;
  const [id = "", row] = name.split(".");
  const answer = answers[id];
  if (row !== undefined) return isRows(answer) ? (answer[row] ?? null) : null;
  if (answer === undefined || isRows(answer)) return null;
  return typeof answer === "object" ? answer.filter((code) => typeof code === "string") : answer;
}

/** What a score comes to. */
export interface Result {
  readonly score: Score | null;
  readonly band: EffectiveBand | null;
  /** Whether a missing answer may still change the band, or the score of a tool without bands. */
  readonly incomplete: boolean;
}

/** The result of a tool, of which `counts` says whether it has a score at all. */
export function resultWith(counts: boolean, score: Score | null, band: EffectiveBand | null): Result {
  const open = band ? band.incomplete : score === null || score.min !== score.max;
  return { score, band, incomplete: counts && open };
}

function resultOf(logic: ToolLogic, seen: Visibility): Result {
  const score = scoreOf(logic, seen);
  return resultWith(logic.tool.score !== undefined, score, bandOf(logic, score, seen));
}

/** What a condition sees under `score`, `band` and `incomplete`; undefined for any other name. */
export function resultValue(name: string, { score, band, incomplete }: Result): Value | undefined {
  if (name === "score") return score && (score.min === score.max ? score.min : score);
  if (name === "band") return band && { possible: band.possible };
  return name === "incomplete" ? (incomplete ? "yes" : "no") : undefined;
}

/** The answers of questions that are asked, in entries of repeating groups too. */
function keptOf(answers: Answers, asked: ReadonlySet<string>): Answers {
  const kept = Object.entries(answers).flatMap(([id, answer]): readonly (readonly [string, Answers[string]])[] => {
    if (!asked.has(id)) return [];
    return [[id, isEntries(answer) ? answer.map((entry) => keptOf(entry, asked)) : answer]];
  });
  return Object.fromEntries(kept);
}

function isEntries(answer: Answers[string]): answer is readonly Answers[] {
  return Array.isArray(answer) && answer.some((item) => typeof item === "object");
}

function isRows(answer: Answers[string] | undefined): answer is Readonly<Record<string, string>> {
  return typeof answer === "object" && !Array.isArray(answer);
}
