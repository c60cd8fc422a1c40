/** What a decision leaves without a branch, or gives two: over every combination of what its conditions ask for. */
import { normalise } from "../../conditions/normalise.ts";
import { parseCondition } from "../../conditions/parse.ts";
import type { Values } from "../../conditions/values.ts";
import { pathwayScope } from "../../corpus/condition-scope.ts";
import type { AskDetails, ToolDetails } from "../../corpus/details.ts";
import type { Decision } from "../../kinds/generated/types.ts";
import { decide } from "../decide.ts";
import { toolOf } from "../ready-pathway.ts";
import type { HitchReason } from "../split-decision.ts";
import type { CaseSet } from "./case-sets.ts";
import { caseSets } from "./case-sets.ts";
import { branchTruth, splitCases } from "./condition-sets.ts";
import { atomsByName, atomsIn } from "./cuts.ts";
import { decisionNames } from "./decision-names.ts";
import type { Situation } from "./situation.ts";
import { cubeOf, smallestOf } from "./situation.ts";

export interface Coverage {
  /** Combinations in which a case cannot go on, in whole or in part, the plainest first. */
  readonly gaps: readonly Gap[];
  /** Two branches that only one case may take, for each two of them that some combination makes true together. */
  readonly overlaps: readonly Overlap[];
  /** What is rightly left to `otherwise`. */
  readonly otherwise: readonly Situation[];
  /** Whether there are more of these than are listed. */
  readonly more: boolean;
}

export interface Gap {
  readonly reason: Exclude<HitchReason, "several-branches">;
  /** The smallest such combination; with `otherwise-covers` it holds the value that is never left to otherwise. */
  readonly situation: Situation;
  /** The branches concerned, by place. */
  readonly branches: readonly number[];
  /** The names that are not answered, not settled, or that otherwise may not cover. */
  readonly names: readonly string[];
}

export interface Overlap {
  /** The two branches, by place. */
  readonly branches: readonly [number, number];
  /** The smallest combination that makes both true. */
  readonly situation: Situation;
}

/** What the names in the conditions of a pathway stand for. */
export interface Declared {
  /** The facts the pathway asks for. */
  readonly asks: readonly AskDetails[];
  /** The tool with this id. */
  readonly tool: (id: string) => ToolDetails | undefined;
}

/** The most nodes that one decision may take; far more than any that people can follow. */
const BUDGET = 100_000;
/** The most combinations listed of one sort. */
const LISTED = 8;

const REASONS = ["no-branch", "not-answered", "not-settled", "otherwise-covers"] as const;

/**
 * Judges one decision by itself, whether or not each combination can be come to. Undefined where a condition has a
 * problem of its own, or asks for so much at once that the combinations cannot all be looked at.
 */
export function decisionCoverage(decision: Decision, { asks, tool }: Declared): Coverage | undefined {
  const scope = pathwayScope(asks, tool);
  const parsed = decision.branches.map(({ when }) => parseCondition(when));
  const conditions = parsed.map(({ condition }) => condition);
  const normals = conditions.map((condition) => normalise(condition, scope));
  const broken = parsed.some(({ problems }) => problems.length > 0);
  if (broken || atomsIn(normals).some(({ type }) => type === "unknown")) return undefined;
  const sets = caseSets(BUDGET);
  const names = decisionNames(sets, atomsByName(normals), scope, (path) => tool(toolOf(path)));
  if (!names) return undefined;
  const { taken, hitches } = splitCases(sets, decision, normals, names.find);

  const valuesIn =
    (needed: ReadonlyMap<number, number>): Values =>
    (path) =>
      names.valueIn(needed, path);
  const situation = (needed: ReadonlyMap<number, number>): Situation => names.situation(needed);
  let more = false;
  const listed = <T>(set: CaseSet, each: (needed: ReadonlyMap<number, number>) => T): readonly T[] => {
    const found: T[] = [];
    let left = set;
    while (!sets.isNone(left) && found.length < LISTED) {
      const needed = smallestOf(sets, left, names.plainness);
      found.push(each(needed));
      left = sets.without(left, cubeOf(sets, needed));
    }
    more ||= !sets.isNone(left);
    return found;
  };
  const gaps = REASONS.flatMap((reason) =>
    listed(hitches[reason], (needed): Gap => {
      const hitch = decide(decision, conditions, valuesIn(needed), scope).hitch;
      return { reason, situation: situation(needed), branches: hitch?.branches ?? [], names: hitch?.names ?? [] };
    }),
  );
  const yes = normals.map((normal) => branchTruth(sets, normal, names.find).yes);
  const overlaps = (decision.mode === "one_of" ? pairsOf(yes) : []).flatMap(([one, other]): readonly Overlap[] => {
    const both = sets.and(yes[one] ?? sets.none, yes[other] ?? sets.none);
    if (sets.isNone(both)) return [];
    return [{ branches: [one, other], situation: situation(smallestOf(sets, both, names.plainness)) }];
  });
  const left = decision.otherwise ? (taken.at(-1) ?? sets.none) : sets.none;
  const otherwise = listed(left, situation);
  return sets.isSpent() ? undefined : { gaps, overlaps, otherwise, more };
}

/** Every two places of a list. */
function pairsOf(list: readonly unknown[]): readonly (readonly [number, number])[] {
  return list.flatMap((_, one) => list.slice(one + 1).map((__, after) => [one, one + 1 + after] as const));
}
