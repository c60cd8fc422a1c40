/** Takes cases through pathways, line by line: the one meaning that a walk of one case and the verification of all share. */
import type { Decision, Step } from "../kinds/generated/types.ts";
import type { Line, Ready } from "./line.ts";
import { keyOf, stateOf, withNames } from "./line.ts";
import type { ReadyPathway } from "./ready-pathway.ts";
import type { Sets } from "./sets.ts";
import type { HitchReason, Split } from "./split-decision.ts";
import type { Arrival } from "./waiting-room.ts";
import { waitingRoom } from "./waiting-room.ts";
import { waysOut } from "./ways.ts";
import type { WaysBack } from "./ways-back.ts";

/** What cases are taken through. */
export interface Terrain<S> {
  readonly sets: Sets<S>;
  readonly ready: Ready;
  /** The ways on which a line comes round again. */
  readonly back: WaysBack;
  /** The cases that give the answers to a tool where a step completes it. */
  readonly completing: (tool: string) => S;
  /** How cases part at a decision, knowing what a line knows. */
  readonly split: (step: Decision, line: Line, there: ReadyPathway) => Split<S>;
  /** Is told where cases cannot go on; `missing` is what does not exist, as it is written. */
  readonly stuck: (
    line: Line,
    reason: HitchReason | "no-such-step" | "no-such-pathway",
    cases: S,
    missing: string,
  ) => void;
  /** The line without what nothing it can still come to depends on; such lines go on as one. */
  readonly remembering: (line: Line) => Line;
  /** Of the lines that can go on the one with the least rank goes first; where they come to is the same in any order. */
  readonly rank: (line: Line) => number;
  /** Whether one more state may be come to, after so many. */
  readonly hasRoom: (states: number) => boolean;
}

/** Cases that begin, and where. */
export interface Departure<S> {
  readonly line: Line;
  readonly cases: S;
}

export interface Journey<S> {
  /** Every state that was come to, in the order of coming to it. */
  readonly visits: ReadonlyMap<string, Visit<S>>;
  /** From each state to the states it leads to, and in which cases. */
  readonly ways: ReadonlyMap<string, ReadonlyMap<string, S>>;
  /** The edges gone along, as `pathway#` and the edge's id. */
  readonly edges: ReadonlyMap<string, S>;
  /** The step before which it was given up, where there was no room. */
  readonly stoppedAt: string | undefined;
}

export interface Visit<S> {
  readonly line: Line;
  readonly step: Step;
  /** The cases that come to it. */
  readonly cases: S;
}

/**
 * - Several next steps, and several branches that apply, run side by side. A tool's answers are known on the line that
 *   completed it, after it, and behind a join of lines; nowhere else, because no strand waits for another. Two lines
 *   that come to a step knowing the same go on as one.
 * - A join that waits for all goes on when no other line can still come to it. One that waits for the first goes on
 *   with each line that comes, because any of them may be the first.
 * - A tool that a line completes a second time, and what is asked in a loop when a line comes round, is found out anew.
 */
export function travel<S>(terrain: Terrain<S>, starts: readonly Departure<S>[]): Journey<S> {
  const { sets, ready } = terrain;
  const visits = new Map<string, Visit<S>>();
  const ways = new Map<string, Map<string, S>>();
  const edges = new Map<string, S>();
  const running = new Map<string, Arrival<S>>();
  const waiting = waitingRoom(sets, ready);

  for (const { line, cases } of starts) arrive({ line, cases, from: new Map(), joined: false });
  for (let arrival = next(); arrival; arrival = next()) {
    const { line, cases, from } = arrival;
    const step = ready(line.pathway)?.graph.steps.get(line.step);
    if (!step) continue;
    if (!terrain.hasRoom(visits.size)) return { visits, ways, edges, stoppedAt: keyOf(line) };
    if (step.type === "join" && step.waits_for === "all" && !arrival.joined) {
      waiting.add(arrival);
      continue;
    }
    const state = stateOf(line);
    for (const [origin, some] of from) note(ways.get(origin), state, some);
    const before = visits.get(state)?.cases ?? sets.none;
    const fresh = sets.without(cases, before);
    if (sets.isNone(fresh)) continue;
    visits.set(state, { line, step, cases: sets.or(before, fresh) });
    if (!ways.has(state)) ways.set(state, new Map());
    leave(step, line, fresh);
  }
  return { visits, ways, edges, stoppedAt: undefined };

  function next(): Arrival<S> | undefined {
    let first: { readonly key: string; readonly arrival: Arrival<S>; readonly rank: number } | undefined;
    for (const [key, arrival] of running) {
      const rank = terrain.rank(arrival.line);
      if (!first || rank < first.rank) first = { key, arrival, rank };
    }
    if (first) {
      running.delete(first.key);
      return first.arrival;
    }
    for (const arrival of waiting.release()) arrive(arrival);
    return running.size === 0 ? undefined : next();
  }

  function arrive(arrival: Arrival<S>): void {
    const key = `${arrival.joined ? "joined " : ""}${stateOf(arrival.line)}`;
    const before = running.get(key);
    if (!before) {
      running.set(key, arrival);
      return;
    }
    const from = new Map(before.from);
    for (const [origin, cases] of arrival.from) note(from, origin, cases);
    running.set(key, { ...before, cases: sets.or(before.cases, arrival.cases), from });
  }

  function leave(step: Step, line: Line, cases: S): void {
    const there = ready(line.pathway);
    if (!there) return;
    const split = step.type === "decision" ? terrain.split(step, line, there) : undefined;
    for (const [reason, kept] of Object.entries(split?.hitches ?? {})) {
      const stuck = sets.and(cases, kept);
      if (!sets.isNone(stuck)) terrain.stuck(line, reason as HitchReason, stuck, "");
    }
    const tool = step.type === "complete_tool" ? step.tool : undefined;
    const completing = tool === undefined ? sets.none : sets.and(cases, terrain.completing(tool));
    waysOut(step, line.pathway).forEach(({ pathway, step: to, edge }, place) => {
      const taking = split ? sets.and(cases, split.taken[place] ?? sets.none) : cases;
      if (sets.isNone(taking)) return;
      const target = ready(pathway)?.graph;
      if (!target?.steps.has(to)) {
        terrain.stuck(line, target ? "no-such-step" : "no-such-pathway", taking, target ? to : pathway);
        return;
      }
      note(edges, `${line.pathway}#${edge}`, taking);
      const anew = terrain.back.get(`${keyOf(line)} ${pathway}#${to}`) ?? [];
      const on = { pathway, step: to, known: line.known, again: withNames(line.again, anew) };
      go(line, on, sets.without(taking, completing));
      if (tool !== undefined) go(line, afterCompleting(on, tool), sets.and(taking, completing));
    });
  }

  function go(origin: Line, line: Line, cases: S): void {
    if (sets.isNone(cases)) return;
    arrive({ line: terrain.remembering(line), cases, from: new Map([[stateOf(origin), cases]]), joined: false });
  }

  function note(sums: Map<string, S> | undefined, key: string, cases: S): void {
    sums?.set(key, sets.or(sums.get(key) ?? sets.none, cases));
  }
}

function afterCompleting(line: Line, tool: string): Line {
  const again = line.known.includes(tool) ? withNames(line.again, [tool]) : line.again;
  return { ...line, known: withNames(line.known, [tool]), again };
}
