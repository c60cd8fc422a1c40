/** An answer that is missing never leads to a lower level of need than the answer that has to be assumed. */
import type { Strand } from "../../../kinds/generated/types.ts";
import { isCertainCode } from "../../../tools/answers.ts";
import type { AskedAt } from "../answers-compared.ts";
import { asked, canReach, casesAfter, lowerWith } from "../answers-compared.ts";
import type { CaseSet } from "../case-sets.ts";
import type { Exploration } from "../explore.ts";
import type { Fault, Property } from "../fault.ts";
import { findsOutInTime } from "../finds-out.ts";
import { stuckIn } from "../stuck-cases.ts";
import { levelReached } from "../level-reached.ts";

/** The strands and the words for those in them. */
const STRANDS: readonly [Strand, string][] = [
  ["child", "the child"],
  ["non_abusive_parent", "the non-abusive parent"],
  ["person_who_harms", "the person who harms"],
  ["everyone", "everybody"],
];

/**
 * Compares, at each decision and for everything that is known there, the lowest level that can still be come to. Only the
 * one answer is changed; what is asked later is free, because it is not known yet. A missing answer may lead lower where
 * somebody finds it out by a day and it can then still lead as high.
 */
export const missingNotLower: Property = function* (explored, around) {
  const { sets } = explored;
  const stuck = stuckIn(explored);
  const levels = STRANDS.map(([strand, people]) => ({ people, reached: levelReached(explored, around, strand) }));
  for (const at of asked(explored)) {
    const cautious = at.answers.indexOf(at.ask.cautious);
    if (cautious < 0) continue;
    for (const [missing, answer] of at.answers.entries()) {
      if (missing === cautious || (answer !== null && isCertainCode(answer))) continue;
      for (const { people, reached } of levels) {
        const lower = lowerWith(explored, reached, at, missing, cautious);
        if (sets.isNone(lower)) continue;
        const cases = sets.without(sets.without(lower, stuck), foundOut(explored, reached, at, missing, cautious));
        if (sets.isNone(cases)) continue;
        yield {
          code: "not-known-reassures",
          key: at.key,
          cases,
          state: at.state,
          words: (sentence) =>
            `For “${at.ask.question}”, an answer that is missing can lead ${people} to a lower level of help than the answer that has to be assumed: ${sentence}. ` +
            "Missing information would count as good news. Send it the same way, or to a step that finds it out and leads as high.",
        } satisfies Fault;
        break;
      }
    }
  }
};

/** The cases in which somebody finds the missing answer out in time and it can still lead as high as the cautious one. */
function foundOut(
  explored: Exploration,
  reached: readonly CaseSet[],
  at: AskedAt,
  missing: number,
  cautious: number,
): CaseSet {
  const { sets } = explored;
  const [mine, theirs] = [canReach(explored, reached, at, missing), canReach(explored, reached, at, cautious)];
  const asHigh = mine.reduce(
    (all, set, place) => sets.without(all, sets.without(theirs[place] ?? sets.none, set)),
    sets.all,
  );
  return sets.and(casesAfter(explored, at.key, findsOutInTime), asHigh);
}
