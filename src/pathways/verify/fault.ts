/** What a property of a pathway finds: a set of cases in which it does not hold, before the plainest of them is told. */
import type { CaseSet } from "./case-sets.ts";
import type { Exploration } from "./explore.ts";
import type { Surroundings } from "./surroundings.ts";

export interface Fault {
  /** The name of the fault: a rule's, where a rule looks for the same, else one of `verification-codes.ts`. */
  readonly code: string;
  /** Which of several faults of that name at one place it is; of each only the plainest case is told. */
  readonly sort?: string;
  /** Where it lies, as `pathway#step`; the pathway's id where it lies in no step. */
  readonly key: string;
  /** The state in which the cases come there; undefined where it is no matter of one place. */
  readonly state?: string;
  /** The cases concerned: all of them come to that state. Undefined where it does not depend on the case. */
  readonly cases?: CaseSet;
  /** Other steps that have a part in it, as `pathway#step`. */
  readonly also?: readonly string[];
  /** What is wrong, why it matters, what to do; `sentence` is the case in words. */
  readonly words: (sentence: string) => string;
}

/** Something that holds in every case of a sound pathway, or else yields what breaks it. */
export type Property = (explored: Exploration, around: Surroundings) => Iterable<Fault>;
