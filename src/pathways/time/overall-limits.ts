/** Whether the steps of a stretch fit into the time limit that is set for all of them together. */
import type { Pathway } from "../../kinds/generated/types.ts";
import type { Graph } from "../graph.ts";
import type { Holidays } from "./bank-holidays.ts";
import type { Moment } from "./calendar.ts";
import { endOf } from "./calendar.ts";
import type { ClockOf, TimedRoute } from "./elapsed.ts";
import { elapsedFrom } from "./elapsed.ts";

export type OverallLimit = NonNullable<Pathway["overall_limits"]>[number];

export interface Overrun {
  /** The place of the limit in `overall_limits`. */
  readonly place: number;
  readonly limit: OverallLimit;
  /** Whether the shortest way breaks it, so that nobody can keep every step's limit to the full; else only the longest does. */
  readonly way: "shortest" | "longest";
  readonly route: TimedRoute;
  /** The beginning with which it is broken by most. */
  readonly begins: Moment;
  /** When the overall limit is over then. */
  readonly due: Moment;
}

/**
 * The overall limits that are broken whenever the stretch begins, from each of these moments: a limit that only a bank
 * holiday breaks is no fault of the pathway. The limits that do not exist are left to others.
 */
export function overruns(
  graph: Graph,
  limits: readonly OverallLimit[],
  clockOf: ClockOf,
  beginnings: readonly Moment[],
  holidays?: Holidays,
): readonly Overrun[] {
  return limits.flatMap((limit, place): readonly Overrun[] => {
    const allowed = clockOf(limit.clock);
    if (!allowed) return [];
    const tried = beginnings.flatMap((begins) => {
      const there = elapsedFrom(graph, [limit.from], clockOf, begins, holidays).get(limit.to);
      return there ? [{ begins, due: endOf(begins, allowed, holidays), ...there }] : [];
    });
    for (const way of ["shortest", "longest"] as const) {
      if (tried.length === 0 || !tried.every((one) => one[way].ends > one.due)) continue;
      const worst = tried.reduce((a, b) => (b[way].ends - b.due > a[way].ends - a.due ? b : a));
      return [{ place, limit, way, route: worst[way], begins: worst.begins, due: worst.due }];
    }
    return [];
  });
}

/** Nine in the morning on each of the days of four weeks, so that every weekday is among them more than once. */
export function beginningsFrom(today: Moment): readonly Moment[] {
  return Array.from({ length: 28 }, (_, day) => today + 24 * day + 9);
}
