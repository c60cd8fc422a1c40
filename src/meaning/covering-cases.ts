/** Invented cases that between them take every branch of the pathways that nothing takes yet, as few as are needed. */
import type { Corpus } from "../corpus/corpus.ts";
import type { Branch, BranchCoverage } from "../pathways/branch-coverage.ts";
import type { Case } from "../pathways/case.ts";
import { documentsOf } from "../pathways/documents.ts";
import type { Walk } from "../pathways/walk.ts";
import { walk } from "../pathways/walk.ts";
import { inventedCases } from "./invented-cases.ts";

export interface CoveringCase {
  readonly invented: Case;
  /** What it takes that no scenario and no case before it does; never none. */
  readonly takes: readonly [Branch, ...Branch[]];
}

/**
 * For every pathway the case that takes most of what is left, then the next, without one that the others make needless.
 * A branch that no case can take to an end stays untaken; `verify` says so of it.
 */
export function coveringCases(corpus: Corpus, { pathways }: BranchCoverage): readonly CoveringCase[] {
  const documents = documentsOf(corpus);
  return pathways.flatMap(({ id, branches }) => {
    const left = new Map(
      branches.filter(({ scenarios }) => scenarios === 0).map((branch) => [edgeOf(branch), branch] as const),
    );
    if (left.size === 0) return [];
    const pool = inventedCases(documents, id).flatMap((invented): readonly Candidate[] => {
      const walked = walk(documents, invented);
      // A case that cannot go on everywhere shows a gap; as a test it would hold the pathway to it.
      if (walked.stuck.length > 0) return [];
      const edges = new Set(walked.edges.filter((edge) => left.has(edge)));
      return [{ invented: asked(invented, walked), edges }];
    });
    return fewest(pool, new Set(left.keys())).flatMap(({ invented, edges }): readonly CoveringCase[] => {
      const [first, ...more] = [...edges].flatMap((edge) => left.get(edge) ?? []);
      return first ? [{ invented, takes: [first, ...more] }] : [];
    });
  });
}

/** The case with no more said of it than the way it goes asks for. */
function asked({ pathway, entry, facts, tools }: Case, walked: Walk): Case {
  return {
    pathway,
    entry,
    facts: new Map([...facts].filter(([key]) => walked.asked.has(key))),
    tools: new Map([...tools].filter(([id]) => walked.completed.has(id))),
  };
}

interface Candidate {
  readonly invented: Case;
  readonly edges: ReadonlySet<string>;
}

/** Each with what it is the first to take. */
function fewest(pool: readonly Candidate[], wanted: ReadonlySet<string>): readonly Candidate[] {
  const chosen: Candidate[] = [];
  const left = new Set(wanted);
  for (;;) {
    const best = pool
      .map((one) => ({ one, count: [...one.edges].filter((edge) => left.has(edge)).length }))
      .reduce((most, next) => (next.count > most.count ? next : most), {
        one: undefined as Candidate | undefined,
        count: 0,
      });
    if (!best.one) break;
    for (const edge of best.one.edges) left.delete(edge);
    chosen.push(best.one);
  }
  const needed = chosen.filter((one, place) => {
    const others = new Set(chosen.flatMap((other, at) => (at === place ? [] : [...other.edges])));
    return [...one.edges].some((edge) => !others.has(edge));
  });
  const taken = new Set<string>();
  const kept = needed.length > 0 && coversAll(needed, chosen) ? needed : chosen;
  return kept.map(({ invented, edges }) => {
    const first = new Set([...edges].filter((edge) => !taken.has(edge)));
    for (const edge of first) taken.add(edge);
    return { invented, edges: first };
  });
}

function coversAll(some: readonly Candidate[], all: readonly Candidate[]): boolean {
  const covered = new Set(some.flatMap(({ edges }) => [...edges]));
  return all.every(({ edges }) => [...edges].every((edge) => covered.has(edge)));
}

function edgeOf({ decision, place }: Branch): string {
  return `${decision}.${place}`;
}
