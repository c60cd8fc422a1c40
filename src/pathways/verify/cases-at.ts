/** The cases that come to steps of some sort. */
import type { Step } from "../../kinds/generated/types.ts";
import { keyOf } from "../line.ts";
import { anyOfSets } from "../sets.ts";
import type { CaseSet } from "./case-sets.ts";
import type { Exploration } from "./explore.ts";

/** `wanted` is asked of each step that was come to, with its key. */
export function casesAt({ journey, sets }: Exploration, wanted: (step: Step, key: string) => boolean): CaseSet {
  return anyOfSets(
    sets,
    [...journey.visits.values()].flatMap(({ line, step, cases }) => (wanted(step, keyOf(line)) ? [cases] : [])),
  );
}
