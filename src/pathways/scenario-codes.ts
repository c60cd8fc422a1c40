/** The closed list of what running a scenario may report, in words; each entry has its own page and answers `explain`. */
import type { ProblemWords } from "../document/problem-words.ts";

const words = [
  {
    code: "scenario-outcome",
    severity: "error",
    says: "This case does not end where the scenario says.",
    why: "Either the pathway or the scenario no longer says what was agreed.",
    todo: "Follow the case step by step and change the one that is wrong.",
  },
  {
    code: "scenario-step",
    severity: "error",
    says: "This case takes a step that it should not, or leaves one out.",
    why: "Somebody would do what was not agreed, or a duty would be forgotten.",
    todo: "Follow the case step by step and change the pathway or the scenario.",
  },
  {
    code: "scenario-band",
    severity: "error",
    says: "The answers on a tool do not give the band that the scenario says.",
    why: "A threshold may have moved without anybody noticing.",
    todo: "Compare the answers with the limits of the bands and change the one that is wrong.",
  },
  {
    code: "scenario-stuck",
    severity: "error",
    says: "This case cannot go on.",
    why: "A family in this position would fall through.",
    todo: "Give the decision a branch for it, or say in the scenario what is missing.",
  },
  {
    code: "scenario-answer",
    severity: "warning",
    says: "An answer of the scenario does not fit its question, or changes nothing.",
    why: "The case then shows less than it seems to.",
    todo: "Correct the answer, or take it out.",
  },
] as const satisfies readonly ProblemWords[];

/** The name of a fault that running a scenario may report. */
export type ScenarioCode = (typeof words)[number]["code"];

/** All of them. */
export const scenarioCodes: readonly (ProblemWords & { readonly code: ScenarioCode })[] = words;
