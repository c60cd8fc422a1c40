/** The cases in which a condition is true, and those in which it is false. */
import { holds } from "../../conditions/holds.ts";
import type { Normal } from "../../conditions/normalise.ts";
import type { ConditionType } from "../../conditions/types.ts";
import type { Value } from "../../conditions/values.ts";
import type { Decision } from "../../kinds/generated/types.ts";
import { isNeverCovered } from "../decide.ts";
import { allOfSets, anyOfSets } from "../sets.ts";
import type { BranchTruth, Split } from "../split-decision.ts";
import { splitDecision } from "../split-decision.ts";
import type { CaseSet, CaseSets } from "./case-sets.ts";
import { atomsIn } from "./cuts.ts";

/** What cases may have under a name. */
export interface Possible {
  /** The variable it depends on. */
  readonly variable: number;
  /** What the name is for each value of the variable. */
  readonly values: readonly (Value | undefined)[];
  readonly type: ConditionType;
}

/** What a name stands for where a condition is asked; undefined where nothing can be known of it yet. */
export type Names = (path: string) => Possible | undefined;

/** How the cases part at a decision with these conditions; all that no condition can tell apart stay together. */
export function splitCases(
  sets: CaseSets,
  step: Pick<Decision, "mode" | "otherwise">,
  branches: readonly Normal[],
  names: Names,
): Split<CaseSet> {
  return splitDecision(
    sets,
    step,
    branches.map((branch) => branchTruth(sets, branch, names)),
  );
}

/** The four sets that a branch's condition comes to. */
export function branchTruth(sets: CaseSets, branch: Normal, names: Names): BranchTruth<CaseSet> {
  const forgetful: Names = (path) => {
    const found = names(path);
    return (
      found && { ...found, values: found.values.map((value) => (isNeverCovered(value, found.type) ? null : value)) }
    );
  };
  const missing = atomsIn([branch]).map((atom) => {
    const found = atom.type === "unknown" ? undefined : names(atom.path);
    return found ? sets.where(found.variable, (value) => (found.values[value] ?? null) === null) : sets.all;
  });
  const { yes, no } = conditionSets(sets, branch, names);
  return {
    yes,
    no,
    missing: anyOfSets(sets, missing),
    leaning: sets.without(sets.all, conditionSets(sets, branch, forgetful).no),
  };
}

interface Truths {
  readonly yes: CaseSet;
  readonly no: CaseSet;
}

function conditionSets(sets: CaseSets, condition: Normal, names: Names): Truths {
  switch (condition.type) {
    case "all":
    case "any": {
      const parts = condition.parts.map((part) => conditionSets(sets, part, names));
      const [yes, no] = [parts.map((part) => part.yes), parts.map((part) => part.no)];
      return condition.type === "all"
        ? { yes: allOfSets(sets, yes), no: anyOfSets(sets, no) }
        : { yes: anyOfSets(sets, yes), no: allOfSets(sets, no) };
    }
    case "one-of":
    case "includes":
    case "within": {
      const found = names(condition.path);
      const wherever = (truth: boolean): CaseSet => {
        if (found) return sets.where(found.variable, (value) => holds(condition, found.values[value]) === truth);
        return holds(condition, undefined) === truth ? sets.all : sets.none;
      };
      return { yes: wherever(true), no: wherever(false) };
    }
    case "unknown":
      return { yes: sets.none, no: sets.none };
  }
}
