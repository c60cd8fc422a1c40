/** What a pathway loses in an export, in words; the entry has its own page and answers `explain`. */
import type { Problem, RelatedPlace, Severity } from "../../document/problem.ts";
import type { Span } from "../../document/span.ts";

interface PathwayWords {
  readonly code: string;
  readonly severity: Severity;
  readonly says: string;
  readonly why: string;
  readonly todo: string;
}

/** The closed list. */
export const pathwayCodes = [
  {
    code: "pathway-loss",
    severity: "advice",
    says: "The exported pathway does not hold this, or not in a form that a system can follow.",
    why: "Whoever works from the exported file alone would not have it.",
    todo: "Give readers the pathway's page beside the file, and tell the team that loads it.",
  },
] as const satisfies readonly PathwayWords[];

/** What of a pathway a target cannot hold, in words of its own. */
export interface PathwayLoss {
  readonly says: string;
  readonly why: string;
  readonly todo: string;
}

/** One problem for all the places of a pathway that lose the same: at the first, with the others beside it. */
export function pathwayLoss(uri: string, spans: readonly Span[], { says, why, todo }: PathwayLoss): readonly Problem[] {
  const [first, ...others] = spans;
  if (!first) return [];
  const [{ code, severity }] = pathwayCodes;
  const related = others.map((span): RelatedPlace => ({ uri, span, message: "The same is so here." }));
  const problem = { code, severity, uri, span: first, message: `${says} ${why} ${todo}` };
  return [related.length > 0 ? { ...problem, related } : problem];
}
