/** Which branches of a decision an invented case takes, and why it can take none where that is so. */
import type { Condition } from "../conditions/condition.ts";
import { evaluate } from "../conditions/evaluate.ts";
import { testsOf } from "../conditions/names.ts";
import type { ConditionType, Scope } from "../conditions/types.ts";
import type { Value, Values } from "../conditions/values.ts";
import type { Decision } from "../kinds/generated/types.ts";
import { isCertainCode } from "../tools/answers.ts";
import { singleCase } from "./sets.ts";
import type { BranchTruth, HitchReason, Split } from "./split-decision.ts";
import { splitDecision } from "./split-decision.ts";

export interface Decided {
  /** The branches taken, by place; the number of branches stands for `otherwise`. */
  readonly taken: readonly number[];
  /** The same as sets of this one case. */
  readonly split: Split<boolean>;
  /** What keeps the case from going on here, in whole or in part. */
  readonly hitch: Hitch | undefined;
}

export interface Hitch {
  readonly reason: HitchReason;
  /** The branches concerned, by place. */
  readonly branches: readonly number[];
  /** The names that are not answered or not settled, or that otherwise may not cover. */
  readonly names: readonly string[];
}

/** What `splitDecision` says of one case, with the branches and names that have to do with it. */
export function decide(step: Decision, conditions: readonly Condition[], values: Values, scope: Scope): Decided {
  const forgetful = forgetting(values, scope);
  const isMissing = (path: string): boolean => (values(path) ?? null) === null;
  const truths = conditions.map((condition, place): BranchTruth<boolean> => {
    const truth = evaluate(condition, values, scope);
    return {
      yes: truth === true,
      no: truth === false,
      missing: namesIn(conditions, [place]).some(isMissing),
      leaning: evaluate(condition, forgetful, scope) !== false,
    };
  });
  const split = splitDecision(singleCase, step, truths);
  const { taken, hitches } = split;
  const going = { taken: taken.flatMap((is, place) => (is ? [place] : [])), split };
  const places = (wanted: (truth: BranchTruth<boolean>) => boolean): readonly number[] =>
    truths.flatMap((truth, place) => (wanted(truth) ? [place] : []));
  const open = places(({ yes, no }) => !yes && !no);
  const hitch = (reason: HitchReason, branches: readonly number[], names: readonly string[] = []): Decided => {
    return { ...going, hitch: { reason, branches, names } };
  };
  if (hitches["several-branches"]) {
    return hitch(
      "several-branches",
      places(({ yes }) => yes),
    );
  }
  if (hitches["not-answered"]) {
    const concerned = taken.includes(true) ? open.filter((place) => truths[place]?.missing) : open;
    return hitch("not-answered", concerned, namesIn(conditions, concerned).filter(isMissing));
  }
  if (hitches["not-settled"]) return hitch("not-settled", open, namesIn(conditions, open));
  if (hitches["no-branch"]) {
    return hitch(
      "no-branch",
      places(({ no }) => no),
    );
  }
  if (hitches["otherwise-covers"]) {
    const leaning = places((truth) => truth.leaning);
    const refused = namesIn(conditions, leaning).filter((path) => isNeverCovered(values(path), scope(path)));
    return hitch("otherwise-covers", leaning, refused);
  }
  return { ...going, hitch: undefined };
}

/** The same values, with nothing known of what `otherwise` never covers. */
export function forgetting(values: Values, scope: Scope): Values {
  return (path) => (isNeverCovered(values(path), scope(path)) ? null : values(path));
}

/** The names that some branches ask for, each once. */
export function namesIn(conditions: readonly Condition[], branches: readonly number[]): readonly string[] {
  const tests = branches.flatMap((branch) => testsOf(conditions[branch] as Condition));
  return [...new Set(tests.map(({ name }) => name.path))];
}

/** What `otherwise` never covers: a score, a band, and an answer that is not known or declined. */
export function isNeverCovered(value: Value | undefined, type: ConditionType | undefined): boolean {
  if (type?.type === "score" || type?.type === "band") return true;
  const said = isList(value) ? value : [value];
  return said.some((one) => typeof one === "string" && !isCertainCode(one));
}

function isList(value: Value | undefined): value is readonly string[] {
  return Array.isArray(value);
}
