/** How long the way from one step to others may take, when every step takes as long as its own time limit allows. */
import type { Duration, Step } from "../../kinds/generated/types.ts";
import { depthFirst } from "../depth-first.ts";
import type { Graph } from "../graph.ts";
import { successors } from "../graph.ts";
import type { Holidays } from "./bank-holidays.ts";
import type { Moment } from "./calendar.ts";
import { endOf } from "./calendar.ts";

/** One way through a pathway, with the time it may take. */
export interface TimedRoute {
  /** The steps, by id, the first and the last included. */
  readonly steps: readonly string[];
  /** Those of them that have no time limit of their own, and of which the time says nothing; joins and ends need none. */
  readonly unlimited: readonly string[];
  /** When the last limit is over. */
  readonly ends: Moment;
}

export interface Elapsed {
  /** The way whose limits are over first. Where lines come together it follows the first of them. */
  readonly shortest: TimedRoute;
  /** The way whose limits are over last, without going round a loop. */
  readonly longest: TimedRoute;
}

/** What a time limit allows, by its id. */
export type ClockOf = (id: string) => Duration | undefined;

/**
 * For every step that can be come to from some others: the shortest and the longest way there. The limit of a step
 * begins when the step before it is done, and an end's follow-up is no part of the way.
 */
export function elapsedFrom(
  graph: Graph,
  starts: readonly string[],
  clockOf: ClockOf,
  begins: Moment,
  holidays?: Holidays,
): ReadonlyMap<string, Elapsed> {
  const roots = [...new Set(starts)].filter((id) => graph.steps.has(id));
  const done = (id: string, at: Moment): Moment => {
    const limit = limitOf(graph.steps.get(id), clockOf);
    return limit ? endOf(at, limit, holidays) : at;
  };
  const shortest = shortestWays(graph, roots, begins, done);
  const longest = longestWays(graph, roots, begins, done);
  return new Map(
    [...shortest.keys()].map((id) => [
      id,
      { shortest: routeTo(graph, shortest, id, clockOf), longest: routeTo(graph, longest, id, clockOf) },
    ]),
  );
}

interface Arrived {
  readonly ends: Moment;
  readonly before: string | undefined;
}

type Done = (id: string, at: Moment) => Moment;

/** A later beginning never ends earlier, so what is done first need not be looked at again. */
function shortestWays(graph: Graph, roots: readonly string[], begins: Moment, done: Done): Map<string, Arrived> {
  const open = new Map<string, Arrived>(roots.map((id) => [id, { ends: done(id, begins), before: undefined }]));
  const settled = new Map<string, Arrived>();
  while (open.size > 0) {
    const [id, here] = [...open].reduce((best, one) => (one[1].ends < best[1].ends ? one : best));
    open.delete(id);
    settled.set(id, here);
    for (const next of successors(graph, id)) {
      if (settled.has(next)) continue;
      const ends = done(next, here.ends);
      if (ends < (open.get(next)?.ends ?? Infinity)) open.set(next, { ends, before: id });
    }
  }
  return settled;
}

/** Without the ways that close a loop, in an order in which every step stands behind all that lead to it. */
function longestWays(graph: Graph, roots: readonly string[], begins: Moment, done: Done): Map<string, Arrived> {
  const closing = new Set<string>();
  const order: string[] = [];
  depthFirst(roots, (id) => successors(graph, id), {
    loop: (id, way) => closing.add(`${id} ${successors(graph, id)[way] ?? ""}`),
    leave: (id) => order.unshift(id),
  });
  const found = new Map<string, Arrived>();
  const come = (id: string, at: Moment, before: string | undefined): void => {
    const ends = done(id, at);
    if (ends > (found.get(id)?.ends ?? -Infinity)) found.set(id, { ends, before });
  };
  for (const id of roots) come(id, begins, undefined);
  for (const id of order) {
    const here = found.get(id);
    if (!here) continue;
    for (const next of successors(graph, id)) if (!closing.has(`${id} ${next}`)) come(next, here.ends, id);
  }
  return found;
}

function routeTo(graph: Graph, ways: ReadonlyMap<string, Arrived>, end: string, clockOf: ClockOf): TimedRoute {
  const steps: string[] = [];
  for (let at: string | undefined = end; at !== undefined; at = ways.get(at)?.before) steps.unshift(at);
  const unlimited = steps.filter((id) => {
    const step = graph.steps.get(id);
    return step && !WITHOUT.includes(step.type) && limitOf(step, clockOf) === undefined;
  });
  return { steps, unlimited, ends: ways.get(end)?.ends ?? 0 };
}

/** The types of step that need no time limit. */
const WITHOUT: readonly Step["type"][] = ["join", "outcome"];

/** What a step's own time limit allows; undefined where it has none. */
export function limitOf(step: Step | undefined, clockOf: ClockOf): Duration | undefined {
  return step && "clock" in step ? clockOf(step.clock) : undefined;
}
