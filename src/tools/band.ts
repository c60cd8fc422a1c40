/** The band that is acted on: of the score, or of professional judgement where that is higher. */
import type { BandLimit } from "./band-limits.ts";
import { bandIndex } from "./band-limits.ts";
import type { ToolLogic } from "./logic.ts";
import type { Score } from "./score.ts";
import type { Visibility } from "./visibility.ts";

export interface EffectiveBand {
  /** The band to act on; when it is incomplete, the least it can be. */
  readonly code: string;
  /** Every band it may turn out to be, the lowest first; one when it is certain. */
  readonly possible: readonly string[];
  /** Whether a missing answer may make it higher: it is “at least” `code`, with a follow-up and a manager's decision. */
  readonly incomplete: boolean;
  /** Whether it is higher than the score's own band because a practitioner judged so. */
  readonly raisedByJudgement: boolean;
}

/** Null where there is neither a score nor a judgement, or the tool has no bands. */
export function bandOf({ tool, limits }: ToolLogic, score: Score | null, seen: Visibility): EffectiveBand | null {
  const question = tool.judgement?.question;
  return effectiveBand(limits, score, question === undefined ? null : seen.answer(question));
}

/**
 * The same for a judgement that is already known: the code of a band, or anything else where none was made. A judgement
 * never lowers a band.
 */
export function effectiveBand(
  limits: readonly BandLimit[],
  score: Score | null,
  judged: string | number | readonly string[] | null,
): EffectiveBand | null {
  const judgement = limits.findIndex(({ code }) => code === judged);
  if (limits.length === 0 || (score === null && judgement === -1)) return null;
  const least = score ? bandIndex(limits, score.min) : -1;
  const most = score ? bandIndex(limits, score.max) : limits.length - 1;
  const lowest = Math.max(least, judgement);
  const possible = limits.slice(lowest, Math.max(most, judgement) + 1).map(({ code }) => code);
  return {
    code: possible[0] ?? "",
    possible,
    incomplete: possible.length > 1,
    raisedByJudgement: judgement > least,
  };
}
