/** The words every code of a problem has, whether a rule or the engine reports it. */
import type { Severity } from "../document/problem.ts";

export interface CodeWords {
  /** The name of the fault: code, page name and suppression word. */
  readonly code: string;
  /** How much it matters unless the partnership judges otherwise. */
  readonly severity: Severity;
  /** What is wrong, in a sentence. */
  readonly says: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly todo: string;
}
