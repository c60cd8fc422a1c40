/** Scenarios that were run, and what of the pathways they go along: what every format of `test` is made of. */
import type { Corpus } from "../../corpus/corpus.ts";
import type { Branch, BranchCoverage } from "../../pathways/branch-coverage.ts";
import type { ScenarioResult } from "../../pathways/run-scenarios.ts";
import { counted } from "../counted.ts";

export interface TestResults {
  /** As the user named it. */
  readonly folder: string;
  readonly corpus: Corpus;
  readonly scenarios: readonly ScenarioResult[];
  readonly coverage: BranchCoverage;
}

/** “Branches taken: 267 of 269 (99%)”; whole percents, rounded down, so that a hundred means all. */
export function coverageWords({ taken, branches }: BranchCoverage): string {
  if (branches === 0) return "There is no branch to take";
  return `Branches taken: ${taken} of ${branches} (${Math.floor((100 * taken) / branches)}%)`;
}

/** The branches that no scenario goes along. */
export function untaken({ pathways }: BranchCoverage): readonly Branch[] {
  return pathways.flatMap(({ branches }) => branches.filter(({ scenarios }) => scenarios === 0));
}

/** “Front door: at “Raised band?”, “Not known””. */
export function branchWords(coverage: BranchCoverage, branch: Branch): string {
  const pathway = coverage.pathways.find(({ branches }) => branches.includes(branch));
  return `${pathway?.title ?? ""}: at “${branch.question}”, “${branch.title}”`;
}

/** The verdict in a sentence. */
export function verdict(scenarios: readonly ScenarioResult[]): string {
  if (scenarios.length === 0) return "This library has no scenarios, so nothing shows where its pathways lead.";
  const failed = scenarios.filter(({ passed }) => !passed).length;
  if (failed === 0) return "Every case arrives where it should.";
  return `${counted(failed, "case does", "cases do")} not arrive where ${failed === 1 ? "it" : "they"} should.`;
}
