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
  return dayNamed(dayNumber(moment));
}

/**
 * When the limit is over. What is counted in days begins on the day after and runs to the end of the last one, as
 * such limits are read; so a later beginning never ends earlier. Months end on their last day where the day is missing.
 */
export function endOf(moment: Moment, { value, unit }: Duration, holidays: Holidays = bankHolidays): Moment {
  const day = dayNumber(moment);
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

export interface Length {
  readonly hours: number;
  readonly calendarDays: number;
  readonly workingDays: number;
}

/** How much lies between two moments; days are those after the first up to the last. */
export function lengthOf(from: Moment, until: Moment, holidays: Holidays = bankHolidays): Length {
  const [first, last] = [dayNumber(from), dayNumber(until)];
  const free = new Set(holidays.days);
  const days = Array.from({ length: last - first }, (_, place) => first + 1 + place);
  return {
    hours: until - from,
    calendarDays: last - first,
    workingDays: days.filter((day) => isWorkingDay(day, free)).length,
  };
}

function isWorkingDay(day: number, holidays: ReadonlySet<string>): boolean {
  const weekday = (day + 4) % 7;
  return weekday !== 0 && weekday !== 6 && !holidays.has(dayNamed(day));
}

function workingDayAfter(day: number, count: number, holidays: ReadonlySet<string>): number {
  let at = day;
  for (let left = count; left > 0;) {
    at += 1;
    if (isWorkingDay(at, holidays)) left -= 1;
  }
  return at;
}

function monthsAfter(day: number, months: number): number {
  const from = new Date(day * DAY * 3_600_000);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(from.getUTCDate(), last)) / 3_600_000 / DAY;
}

function dayNumber(moment: Moment): number {
  return Math.max(0, Math.ceil(moment / DAY) - 1);
}

function dayNamed(day: number): string {
  return new Date(day * DAY * 3_600_000).toISOString().slice(0, 10);
}
