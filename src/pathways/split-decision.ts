/** How a decision parts the cases that come to it: by the branches they take, and by what keeps them from going on. */
import type { Decision } from "../kinds/generated/types.ts";
import type { Sets } from "./sets.ts";
import { anyOfSets } from "./sets.ts";

/** Why a case cannot go on at a decision, in whole or in part. */
export type HitchReason =
  /** Only one branch may be taken and several are true. */
  | "several-branches"
  /** Every branch is false and there is no otherwise. */
  | "no-branch"
  /** A branch is neither true nor false, because something it asks for is not answered. */
  | "not-answered"
  /** A branch is neither true nor false, because a score or a band is only known in part. */
  | "not-settled"
  /** What is left for otherwise is a score, a band, or an answer that is not known or declined. */
  | "otherwise-covers";

/** What the condition of one branch comes to, as sets of cases. */
export interface BranchTruth<S> {
  /** Where it is true. */
  readonly yes: S;
  /** Where it is false. */
  readonly no: S;
  /** Where something it asks for is not answered. */
  readonly missing: S;
  /** Where it would not be false if nothing were known of scores, bands and answers not known or declined. */
  readonly leaning: S;
}

export interface Split<S> {
  /** The cases that take each branch, by place; those that take `otherwise` come last. */
  readonly taken: readonly S[];
  /** The cases that are kept back, by reason; one that takes some branches may be kept from others. */
  readonly hitches: Readonly<Record<HitchReason, S>>;
}

/**
 * A branch is taken only when its condition is true. `otherwise` is taken only when all branches are false, and would
 * be false even if nothing were known of scores, bands and answers that are not known or declined.
 */
export function splitDecision<S>(
  sets: Sets<S>,
  { mode, otherwise }: Pick<Decision, "mode" | "otherwise">,
  branches: readonly BranchTruth<S>[],
): Split<S> {
  const { none, all, and, or, without } = sets;
  let any = none;
  let several = none;
  for (const { yes } of branches) {
    if (mode === "one_of") several = or(several, and(any, yes));
    any = or(any, yes);
  }
  const open = branches.map(({ yes, no }) => without(without(all, yes), no));
  const anyOpen = anyOfSets(sets, open);
  const unanswered = anyOfSets(
    sets,
    branches.map(({ missing }, place) => and(open[place] ?? none, missing)),
  );
  const undecided = without(all, any);
  const left = without(undecided, anyOpen);
  const leaning = anyOfSets(
    sets,
    branches.map((branch) => branch.leaning),
  );
  return {
    taken: [...branches.map(({ yes }) => without(yes, several)), ...(otherwise ? [without(left, leaning)] : [])],
    hitches: {
      "several-branches": several,
      "no-branch": otherwise ? none : left,
      "not-answered": mode === "one_of" ? and(undecided, unanswered) : unanswered,
      "not-settled": without(and(undecided, anyOpen), unanswered),
      "otherwise-covers": otherwise ? and(left, leaning) : none,
    },
  };
}
