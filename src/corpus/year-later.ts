/** The day by which a new document is to be looked at again. */

/** The same day a year later, year-month-day; the last day of February where that year has no 29th. */
export function yearLater(day: string): string {
  const year = Number(day.slice(0, 4)) + 1;
  const rest = day.endsWith("-02-29") ? "-02-28" : day.slice(4);
  return `${String(year)}${rest}`;
}
