/** The one clock: what day it is where the law of the library holds. */

/** The day it is in London, year-month-day. */
export function londonDay(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());
}
