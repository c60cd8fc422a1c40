/** Whether a law or guidance may still be relied on. */
import type { Commencement } from "../corpus/commencement-words.ts";
import type { Sources } from "../kinds/generated/types.ts";

export type SourceEntry = NonNullable<Sources["entries"]>[number];

/** Whether another edition took its place, or its last day has passed. Days are year-month-day. */
export function hasEnded(entry: SourceEntry, today: string): boolean {
  return entry.superseded_by !== undefined || (entry.in_force_until !== undefined && entry.in_force_until < today);
}

/** Whether its first day is still to come. */
export function hasNotBegun(entry: SourceEntry, today: string): boolean {
  return entry.in_force_from !== undefined && entry.in_force_from > today;
}

/** Whether, by what is recorded, it can be relied on nowhere: not begun yet, or a pilot whose last known day has passed. */
export function hasNoForce({ state, from, until }: Commencement, today: string): boolean {
  if (from === undefined ? state === "not_begun" : from > today) return true;
  return state === "pilot" && until !== undefined && until < today;
}
