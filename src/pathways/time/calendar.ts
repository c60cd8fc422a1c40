/** When a time limit that begins at some moment is over: hours by the clock, days to the end of the last day. */
import type { Duration } from "../../kinds/generated/types.ts";
import type { Holidays } from "./bank-holidays.ts";
import { bankHolidays } from "./bank-holidays.ts";

/** Hours since the beginning of 1970, by the clock on the wall; the hour that summer time takes or gives is not counted. */
export type Moment = number;

const DAY = 24;

/** A day, year-month-day, at some hour. */
export function momentOf(day: string, hour = 0): Moment {
  return Date.parse(`${day}T00:00:00Z`) / 3_600_000 + hour;
}

/** The day that a moment is on; the end of a day belongs to it, not to the next. */
export function dayOf(moment: Moment): string {
  return dayNamed(Math.ceil(moment / DAY) - 1);
}

/**
 * When the limit is over. What is counted in days begins on the day after and runs to the end of the last one, as
 * such limits are read; so a later beginning never ends earlier. Months end on their last day where the day is missing.
 */
export function endOf(moment: Moment, { value, unit }: Duration, holidays: Holidays = bankHolidays): Moment {
  const day = Math.max(0, Math.ceil(moment / DAY) - 1);
  switch (unit) {
    case "hours":
      return moment + value;
    case "working_days":
      return (workingDayAfter(day, value, new Set(holidays.days)) + 1) * DAY;
    case "calendar_days":
      return (day + value + 1) * DAY;
    case "weeks":
      return (day + 7 * value + 1) * DAY;
    case "months":
      return (monthsAfter(day, value) + 1) * DAY;
    case "years":
      return (monthsAfter(day, 12 * value) + 1) * DAY;
  }
}

/** Whether the list of holidays speaks of every day from one moment to another. */
export function isCovered(from: Moment, until: Moment, holidays: Holidays = bankHolidays): boolean {
  return momentOf(holidays.from) <= from && until <= momentOf(holidays.until, DAY);
}

function workingDayAfter(day: number, count: number, holidays: ReadonlySet<string>): number {
  let at = day;
  for (let left = count; left > 0;) {
    at += 1;
    const weekday = (at + 4) % 7;
    if (weekday !== 0 && weekday !== 6 && !holidays.has(dayNamed(at))) left -= 1;
  }
  return at;
}

function monthsAfter(day: number, months: number): number {
  const from = new Date(day * DAY * 3_600_000);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(from.getUTCDate(), last)) / 3_600_000 / DAY;
}

function dayNamed(day: number): string {
  return new Date(day * DAY * 3_600_000).toISOString().slice(0, 10);
}
