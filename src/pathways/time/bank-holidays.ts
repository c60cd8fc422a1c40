/** The bank holidays in England, as dated data: a new year is added here once it has been published. */

export interface Holidays {
  /** Where the days are published. */
  readonly source: string;
  readonly link: string;
  /** The first and the last day that the list speaks of. */
  readonly from: string;
  readonly until: string;
  /** The days, year-month-day, in order. */
  readonly days: readonly string[];
}

/** Days given instead of one that falls on a weekend are listed as the day that is free. */
export const bankHolidays: Holidays = {
  source: "GOV.UK, Bank holidays in England and Wales",
  link: "https://www.gov.uk/bank-holidays",
  from: "2025-01-01",
  until: "2027-12-31",
  days: [
    ...["2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26"],
    ...["2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28"],
    ...["2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28"],
  ],
};
