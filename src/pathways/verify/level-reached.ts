/** The level of need at which a case ends in a strand, for all cases at once. */
import type { Strand } from "../../kinds/generated/types.ts";
import type { CaseSet } from "./case-sets.ts";
import { casesAt } from "./cases-at.ts";
import type { Exploration } from "./explore.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * By level, the highest first: the cases in which the strand ends at this level or a higher one. Outcomes of one strand
 * run side by side, so a case ends at the highest of them: one more offer beside protection makes nothing lower.
 */
export function levelReached(explored: Exploration, { levels }: Surroundings, strand: Strand): readonly CaseSet[] {
  const { sets } = explored;
  let above = sets.none;
  return [...levels].reverse().map(({ id }) => {
    above = sets.or(
      above,
      casesAt(explored, (step) => step.type === "outcome" && step.strand === strand && step.level === id),
    );
    return above;
  });
}
