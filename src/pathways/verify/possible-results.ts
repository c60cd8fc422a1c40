/** What a tool's score, band and incompleteness can be together, told from its bands and its score's range alone. */
import type { Atom } from "../../conditions/atom.ts";
import type { ToolDetails } from "../../corpus/details.ts";
import { effectiveBand } from "../../tools/band.ts";
import { bandLimits } from "../../tools/band-limits.ts";
import type { Result } from "../../tools/result.ts";
import { resultValue, resultWith } from "../../tools/result.ts";
import type { Score } from "../../tools/score.ts";
import { cutsOf, oneOfEach, stretchOf } from "./cuts.ts";

/** The names of a tool's result in conditions. */
export const RESULTS: readonly string[] = ["score", "band", "incomplete"];

/**
 * Every combination that comparisons of the results named in `atoms` can tell apart, settled ones first, the lowest
 * first. A judgement may raise each; nothing answered is one of them. Questions that a tool asks only sometimes may
 * rule some of these out.
 */
export function possibleResults(details: ToolDetails, atoms: ReadonlyMap<string, readonly Atom[]>): readonly Result[] {
  const { score, bands } = details;
  if (!score) return [];
  const limits = bandLimits({ bands });
  const cuts = cutsOf(
    [...atoms.values()].flat(),
    limits.map(({ from }) => from),
  );
  const ends = oneOfEach(cuts, score.min, score.max);
  const settled = ends.map((end): Score => ({ min: end, max: end }));
  const open = ends.flatMap((min) => [
    ...(stretchOf(cuts, min) === stretchOf(cuts, min + 1) && min < score.max ? [{ min, max: min + 1 }] : []),
    ...ends.filter((max) => max > min).map((max) => ({ min, max })),
  ]);
  const judgements = [null, ...limits.slice(1).map(({ code }) => code)];
  const results = [...settled, ...open, null].flatMap((one) =>
    judgements.map((judged) => resultWith(true, one, effectiveBand(limits, one, judged))),
  );
  const first = new Map<string, Result>();
  for (const result of results.sort((a, b) => rank(a) - rank(b))) {
    const sign = signOf(result, atoms);
    if (!first.has(sign)) first.set(sign, result);
  }
  return [...first.values()];
}

/** All that comparisons of the results named in `atoms` can tell of a result. */
export function signOf(result: Result, atoms: ReadonlyMap<string, readonly Atom[]>): string {
  return [...atoms]
    .map(([name, own]) => {
      const { score } = result;
      if (name !== "score" || score === null) return JSON.stringify(resultValue(name, result));
      const cuts = cutsOf(own);
      return `${stretchOf(cuts, score.min)}-${stretchOf(cuts, score.max)}`;
    })
    .join(" ");
}

/** Settled before open, open before nothing; what a score says before what a judgement makes of it. */
function rank({ score, band, incomplete }: Result): number {
  if (score === null) return incomplete ? 4 : 3;
  return (incomplete ? 2 : 0) + (band?.raisedByJudgement ? 1 : 0);
}
