/** Whether a law or guidance may still be relied on. */
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
