/** Takes every case through a pathway and those it hands over to, exactly and all at once. */
import type { Decision } from "../../kinds/generated/types.ts";
import type { Documents } from "../documents.ts";
import type { Line, Ready } from "../line.ts";
import { keyOf } from "../line.ts";
import type { ReadyPathway } from "../ready-pathway.ts";
import { readyPathways, toolOf } from "../ready-pathway.ts";
import type { HitchReason, Split } from "../split-decision.ts";
import type { Departure, Journey } from "../travel.ts";
import { travel } from "../travel.ts";
import { waysBack, waysIn } from "../ways-back.ts";
import type { CaseSet, CaseSets } from "./case-sets.ts";
import { caseSets } from "./case-sets.ts";
import { splitCases } from "./condition-sets.ts";
import { atomsIn } from "./cuts.ts";
import { memory } from "./memory.ts";
import type { Space } from "./space.ts";
import { travelOrder } from "./travel-order.ts";
import { ENTRY, pathwaysFrom, spaceOf } from "./space.ts";

export interface Exploration {
  readonly pathway: string;
  readonly ready: Ready;
  readonly documents: Documents;
  readonly sets: CaseSets;
  readonly space: Space;
  readonly journey: Journey<CaseSet>;
  readonly stuck: readonly StuckCases[];
  /** Steps at which it could not be said what happens; what lies behind them was not looked at. */
  readonly notAnswered: readonly NotAnswered[];
  readonly size: Size;
}

/** Cases that cannot go on, in whole or in part. */
export interface StuckCases {
  readonly line: Line;
  readonly reason: HitchReason | "no-such-step" | "no-such-pathway";
  readonly cases: CaseSet;
  /** What does not exist, as it is written. */
  readonly missing: string;
}

export interface NotAnswered {
  /** `pathway#step`. */
  readonly key: string;
  readonly reason:
    /** A condition has a problem of its own. */
    | "condition"
    /** A tool can be answered in more ways than can be looked at. */
    | "too-many-answers"
    /** There are more situations than can be kept. */
    | "too-many-situations";
}

export interface Size {
  /** Steps come to, counted again for each entry and for each set of completed tools. */
  readonly states: number;
  /** Nodes of the diagrams that hold the sets of cases. */
  readonly nodes: number;
  /** How many different cases there are, told apart as far as conditions can; beyond 2^53 rounded. */
  readonly cases: number;
}

/** The most situations that are looked at before the answer is “not answered”. */
export const BUDGET = 2_000_000;

/** Undefined where there is no such pathway. The same documents give the same result. */
export function explore(documents: Documents, pathway: string, budget: number = BUDGET): Exploration | undefined {
  const ready = readyPathways(documents);
  const there = ready(pathway);
  if (!there) return undefined;
  const sets = caseSets(budget);
  const pathways = pathwaysFrom(ready, pathway);
  const space = spaceOf(documents, ready, sets, there, pathways);
  const remembering = memory(ready, pathways);
  const notAnswered = new Map<string, NotAnswered>();
  const note = (key: string, reason: NotAnswered["reason"]): void => {
    if (!notAnswered.has(key)) notAnswered.set(key, { key, reason });
  };
  const stuck: StuckCases[] = [];
  const journey = travel<CaseSet>(
    {
      sets,
      ready,
      back: waysBack(ready, waysIn(ready, pathway)),
      completing: () => sets.all,
      split: splitting(sets, space, note),
      stuck: (line, reason, cases, missing) => stuck.push({ line, reason, cases, missing }),
      remembering,
      rank: travelOrder(ready, waysIn(ready, pathway)),
      hasRoom: (states) => !sets.isSpent() && states < budget,
    },
    departures(there, sets),
  );
  if (journey.stoppedAt !== undefined) note(journey.stoppedAt, "too-many-situations");
  const size: Size = {
    states: journey.visits.size,
    nodes: sets.size(),
    cases: space.variables.reduce((product, { settled }) => product * settled.length, 1),
  };
  return { pathway, ready, documents, sets, space, journey, stuck, notAnswered: [...notAnswered.values()], size };
}

/** Where cases begin: those of each entry at each of the steps it leads to. The entry is their first variable. */
function departures({ pathway, graph }: ReadyPathway, sets: CaseSets): readonly Departure<CaseSet>[] {
  return graph.starts.flatMap(({ to }, entry) =>
    [...new Set(to)].map((step) => ({
      line: { pathway: pathway.id, step, known: [], again: [] },
      cases: sets.where(ENTRY, (value) => value === entry),
    })),
  );
}

/** How cases part at decisions; worked out once for all lines that know the same of what a decision asks for. */
function splitting(
  sets: CaseSets,
  space: Space,
  note: (key: string, reason: NotAnswered["reason"]) => void,
): (step: Decision, line: Line, there: ReadyPathway) => Split<CaseSet> {
  const known = new Map<string, Split<CaseSet>>();
  return (step, line, there) => {
    const normals = space.normals(line.pathway, step.id);
    const names = space.names(line, there);
    const atoms = atomsIn(normals);
    const paths = [...new Set(atoms.flatMap((atom) => (atom.type === "unknown" ? [] : [atom.path])))];
    const sign = [keyOf(line), ...paths.map((path) => names(path)?.variable ?? "-")].join(" ");
    const before = known.get(sign);
    if (before) return before;
    const broken = atoms.some(({ type }) => type === "unknown");
    const beyond = paths.some((path) => line.known.includes(toolOf(path)) && space.beyond.has(toolOf(path)));
    if (broken || beyond) note(keyOf(line), broken ? "condition" : "too-many-answers");
    const split = splitCases(sets, step, broken || beyond ? [] : normals, names);
    const found = broken || beyond ? { taken: [], hitches: { ...split.hitches, "no-branch": sets.none } } : split;
    known.set(sign, found);
    return found;
  };
}
