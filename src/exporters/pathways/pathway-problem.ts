/** What a pathway loses in an export, in words; the entry has its own page and answers `explain`. */
import type { Problem, RelatedPlace } from "../../document/problem.ts";
import type { ExactWords, ProblemWords } from "../../document/problem-words.ts";
import { problemAt } from "../../document/problem-words.ts";
import type { Span } from "../../document/span.ts";

/** The closed list. */
export const pathwayCodes = [
  {
    code: "pathway-loss",
    severity: "advice",
    says: "The exported pathway does not hold this, or not in a form that a system can follow.",
    why: "Whoever works from the exported file alone would not have it.",
    todo: "Give readers the pathway's page beside the file, and tell the team that loads it.",
  },
] as const satisfies readonly ProblemWords[];

/** What of a pathway a target cannot hold, in words of its own. */
export type PathwayLoss = Required<ExactWords>;

/** One problem for all the places of a pathway that lose the same: at the first, with the others beside it. */
export function pathwayLoss(uri: string, spans: readonly Span[], loss: PathwayLoss): readonly Problem[] {
  const [first, ...others] = spans;
  if (!first) return [];
  const related = others.map((span): RelatedPlace => ({ uri, span, message: "The same is so here." }));
  const problem = problemAt(pathwayCodes[0], uri, first, loss);
  return [related.length > 0 ? { ...problem, related } : problem];
}
