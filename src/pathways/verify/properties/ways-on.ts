/** Every case that comes to a decision has exactly one way on where one is to be taken, and each step leads to one that exists. */
import { stateOf } from "../../line.ts";
import type { HitchReason } from "../../split-decision.ts";
import type { StuckCases } from "../explore.ts";
import type { Fault, Property } from "../fault.ts";
import { titleAt } from "../titles.ts";

export const waysOn: Property = function* (explored) {
  for (const found of explored.stuck) {
    const { line, cases } = found;
    const key = `${line.pathway}#${line.step}`;
    const words = (sentence: string): string => wordsOf(found, titleAt(explored.ready, key), sentence);
    const exists = found.reason !== "no-such-step" && found.reason !== "no-such-pathway";
    const sort = SORTS[found.reason];
    yield {
      sort,
      code: exists ? "decision-with-gaps" : "unknown-id",
      key,
      state: stateOf(line),
      cases,
      words,
    } satisfies Fault;
  }
};

function wordsOf({ reason, missing }: StuckCases, title: string, sentence: string): string {
  switch (reason) {
    case "no-such-step":
      return `From ${title} a case is sent to a step “${missing}” that does not exist, and would be lost: ${sentence}. Correct the pathway.`;
    case "no-such-pathway":
      return `From ${title} a case is sent to a pathway “${missing}” that does not exist or has faults of its own: ${sentence}. Mend those first.`;
    default:
      return `At ${title} ${HITCHES[reason][0]}: ${sentence}. ${HITCHES[reason][1]}`;
  }
}

/** A case that no branch takes is one fault, whatever the reason; so is one that several take, and one that “otherwise” takes. */
const SORTS: Readonly<Record<StuckCases["reason"], string>> = {
  "several-branches": "overlap",
  "no-branch": "gap",
  "not-answered": "gap",
  "not-settled": "gap",
  "otherwise-covers": "otherwise",
  "no-such-step": "lost",
  "no-such-pathway": "lost",
};

const HITCHES: Readonly<Record<HitchReason, readonly [what: string, todo: string]>> = {
  "several-branches": [
    "a case fits more than one answer, so two people would do different things",
    "Change the conditions so that only one is true, or let all that apply be taken.",
  ],
  "no-branch": ["no answer fits a case, so a family in this position would fall through", "Add a branch for it."],
  "not-answered": [
    "the way on depends on something that nothing is known of, so a family in this position would fall through",
    "Complete the tool before, bring the lines together in a join, or add a branch for it.",
  ],
  "not-settled": [
    "what is known does not settle which way is taken, so a family in this position would fall through",
    "Add a branch for an incomplete result.",
  ],
  "otherwise-covers": [
    "“otherwise” takes a case because of a score, a band or an answer that is not known or was declined, as if missing information were good news",
    "Give it a branch of its own.",
  ],
};
