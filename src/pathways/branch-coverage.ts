/** Which branches of which decisions the scenarios of a library go along, and which none does. */
import type { Corpus } from "../corpus/corpus.ts";
import type { Pathway, Step } from "../kinds/generated/types.ts";
import { documentsOf } from "./documents.ts";
import type { ScenarioResult } from "./run-scenarios.ts";
import { waysOut } from "./ways.ts";

export interface BranchCoverage {
  /** How many branches there are in all pathways, and how many of them some scenario goes along. */
  readonly branches: number;
  readonly taken: number;
  /** Every pathway that can be followed, in the order of files. */
  readonly pathways: readonly PathwayBranches[];
}

export interface PathwayBranches {
  readonly uri: string;
  readonly id: string;
  readonly title: string;
  /** In the order of the document; `otherwise` is the last of its decision. */
  readonly branches: readonly Branch[];
}

export interface Branch {
  /** The decision, as `pathway#step`, and its title. */
  readonly decision: string;
  readonly question: string;
  /** The branch's own title. */
  readonly title: string;
  /** Its place among the decision's ways. */
  readonly place: number;
  /** How many scenarios go along it. */
  readonly scenarios: number;
}

/** `results` are the scenarios as they were run; one that could not be run goes along nothing. */
export function branchCoverage(corpus: Corpus, results: readonly ScenarioResult[]): BranchCoverage {
  const documents = documentsOf(corpus);
  const counts = new Map<string, number>();
  for (const { walk } of results) {
    for (const edge of new Set(walk?.edges ?? [])) counts.set(edge, 1 + (counts.get(edge) ?? 0));
  }
  const pathways = corpus.ofKind("pathway").flatMap(({ uri, id }): readonly PathwayBranches[] => {
    const pathway = id === undefined ? undefined : documents.pathway(id);
    return pathway ? [{ uri, id: pathway.id, title: pathway.title, branches: branchesOf(pathway, counts) }] : [];
  });
  const all = pathways.flatMap(({ branches }) => branches);
  return { branches: all.length, taken: all.filter(({ scenarios }) => scenarios > 0).length, pathways };
}

function branchesOf({ id, steps }: Pathway, counts: ReadonlyMap<string, number>): readonly Branch[] {
  return steps.flatMap((step) =>
    step.type === "decision"
      ? waysOut(step, id).map(({ edge }, place) => ({
          decision: `${id}#${step.id}`,
          question: step.title,
          title: titleAt(step, place),
          place,
          scenarios: counts.get(`${id}#${edge}`) ?? 0,
        }))
      : [],
  );
}

function titleAt({ branches, otherwise }: Extract<Step, { type: "decision" }>, place: number): string {
  return (branches[place] ?? otherwise)?.title ?? "";
}
