/** Proves of every case that can come in to a pathway that nothing is left out, and shows the plainest case where something is. */
import type { Counterexample } from "./counterexample.ts";
import { counterexample } from "./counterexample.ts";
import type { Exploration, NotAnswered, Size } from "./explore.ts";
import { BUDGET, explore } from "./explore.ts";
import type { Fault, Property } from "./fault.ts";
import { agreementSignedFirst } from "./properties/agreement-signed-first.ts";
import { allIsReached } from "./properties/all-is-reached.ts";
import { bandsLeadOn } from "./properties/bands-lead-on.ts";
import { contactAfterSafety } from "./properties/contact-after-safety.ts";
import { dangerComesFirst } from "./properties/danger-comes-first.ts";
import { helpAtAnyHour } from "./properties/help-at-any-hour.ts";
import { inTime } from "./properties/in-time.ts";
import { incompleteFollowedUp } from "./properties/incomplete-followed-up.ts";
import { judgementCanRaise } from "./properties/judgement-can-raise.ts";
import { missingNotLower } from "./properties/missing-not-lower.ts";
import { noConsentOfAnother } from "./properties/no-consent-of-another.ts";
import { noEndlessRound } from "./properties/no-endless-round.ts";
import { ownOutcomes } from "./properties/own-outcomes.ts";
import { waysOn } from "./properties/ways-on.ts";
import { wordsOutOfReach } from "./properties/words-out-of-reach.ts";
import type { Surroundings } from "./surroundings.ts";

export interface Verification {
  readonly pathway: string;
  /** What does not hold, each with its plainest case; at most one of a name at a place. */
  readonly failures: readonly Failure[];
  /** What each decision leaves to “otherwise”, in words: the plainest of it, decision by decision. */
  readonly otherwise: readonly LeftToOtherwise[];
  /** Steps at which it could not be said what happens. While there are any, nothing is proved. */
  readonly notAnswered: readonly NotAnswered[];
  readonly size: Size;
}

export interface LeftToOtherwise {
  /** The decision, as `pathway#step`. */
  readonly key: string;
  /** The plainest case that “otherwise” takes. */
  readonly sentence: string;
}

export interface Failure {
  /** The name of the fault: a rule's, or one of `verification-codes.ts`. */
  readonly code: string;
  /** Where it lies, as `pathway#step` or `pathway#ask`; the pathway's id where it lies at no place. */
  readonly key: string;
  /** What is wrong, why it matters, what to do; with the case in words. */
  readonly message: string;
  /** Other steps that have a part in it. */
  readonly also: readonly string[];
  /** The plainest case; undefined where it does not depend on the case. */
  readonly counterexample: Counterexample | undefined;
}

/** The properties, those first whose failure may be the cause of others. */
const PROPERTIES: readonly Property[] = [
  waysOn,
  noEndlessRound,
  ownOutcomes,
  missingNotLower,
  noConsentOfAnother,
  incompleteFollowedUp,
  judgementCanRaise,
  bandsLeadOn,
  dangerComesFirst,
  helpAtAnyHour,
  contactAfterSafety,
  wordsOutOfReach,
  agreementSignedFirst,
  inTime,
  allIsReached,
];

/** Undefined where there is no such pathway. The same documents give the same result. */
export function verifyPathway(around: Surroundings, pathway: string, budget = BUDGET): Verification | undefined {
  const explored = explore(around, pathway, budget);
  if (!explored) return undefined;
  const { notAnswered, size } = explored;
  const faults = notAnswered.length > 0 ? [] : PROPERTIES.flatMap((property) => [...property(explored, around)]);
  return { pathway, failures: failuresOf(explored, faults), otherwise: leftToOtherwise(explored), notAnswered, size };
}

/** For each decision of the pathway that has an “otherwise” which some case takes. */
function leftToOtherwise(explored: Exploration): readonly LeftToOtherwise[] {
  const { journey, pathway } = explored;
  return (explored.ready(pathway)?.graph.edges ?? []).flatMap(({ id, type, from }) => {
    const cases = type === "otherwise" ? journey.edges.get(`${pathway}#${id}`) : undefined;
    if (cases === undefined) return [];
    return [{ key: `${pathway}#${from}`, sentence: counterexample(explored, cases, undefined).sentence }];
  });
}

/** One failure for each name and place, with the plainest of its cases. */
function failuresOf(explored: Exploration, faults: readonly Fault[]): readonly Failure[] {
  const found = new Map<string, Failure>();
  for (const fault of faults) {
    const { code, key, sort = "", state, cases, also = [], words } = fault;
    const shown = cases === undefined ? undefined : counterexample(explored, cases, state);
    const name = `${code} ${key} ${sort}`;
    const before = found.get(name);
    if (before && !plainer(shown, before.counterexample)) continue;
    found.set(name, { code, key, message: words(shown?.sentence ?? ""), also, counterexample: shown });
  }
  return [...found.values()];
}

function plainer(one: Counterexample | undefined, other: Counterexample | undefined): boolean {
  if (!one || !other) return one !== undefined;
  const [a, b] = [one, other].map(({ sentence }) => sentence.split(", ").length);
  return a === b ? one.route.length < other.route.length : (a ?? 0) < (b ?? 0);
}
