/** The cases that are stuck somewhere: what does not follow from that is told of others. */
import { anyOfSets } from "../sets.ts";
import type { CaseSet } from "./case-sets.ts";
import type { Exploration } from "./explore.ts";

/** Where a case cannot go on, it may lack much that would have come later; only the cause is told. */
export function stuckIn({ stuck, sets }: Exploration): CaseSet {
  return anyOfSets(
    sets,
    stuck.map(({ cases }) => cases),
  );
}
