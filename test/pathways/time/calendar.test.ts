/** Time limits end on the right day, and the list of bank holidays is the one that the law makes. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Duration } from "../../../src/kinds/generated/types.ts";
import { bankHolidays } from "../../../src/pathways/time/bank-holidays.ts";
import { dayOf, endOf, isCovered, lengthOf, momentOf } from "../../../src/pathways/time/calendar.ts";
import { runs } from "../../property-runs.ts";

const ends = (day: string, hour: number, value: number, unit: Duration["unit"]): string =>
  dayOf(endOf(momentOf(day, hour), { value, unit }));

describe("A time limit", () => {
  it("in working days leaves weekends and bank holidays out, and begins the day after", () => {
    assert.equal(ends("2026-11-05", 9, 1, "working_days"), "2026-11-06", "Thursday to Friday");
    assert.equal(ends("2026-11-06", 9, 1, "working_days"), "2026-11-09", "Friday to Monday");
    assert.equal(ends("2026-11-07", 23, 1, "working_days"), "2026-11-09", "Saturday to Monday");
    assert.equal(
      ends("2026-12-24", 9, 1, "working_days"),
      "2026-12-29",
      "over Christmas, and the day given for Boxing Day",
    );
    assert.equal(ends("2026-04-02", 9, 2, "working_days"), "2026-04-08", "over Easter");
    assert.equal(ends("2026-11-02", 9, 15, "working_days"), "2026-11-23");
  });

  it("in other units runs by the clock or to the end of a day", () => {
    assert.equal(endOf(momentOf("2026-11-05", 20), { value: 8, unit: "hours" }), momentOf("2026-11-06", 4));
    assert.equal(ends("2026-11-05", 9, 28, "calendar_days"), "2026-12-03");
    assert.equal(ends("2026-11-05", 9, 1, "weeks"), "2026-11-12");
    assert.equal(ends("2027-01-31", 9, 1, "months"), "2027-02-28");
    assert.equal(ends("2028-02-29", 9, 1, "years"), "2029-02-28");
  });

  it("never ends earlier for beginning later", () => {
    const unit = fc.constantFrom<Duration["unit"]>(
      "hours",
      "working_days",
      "calendar_days",
      "weeks",
      "months",
      "years",
    );
    const begin = fc.integer({ min: momentOf("2026-01-01"), max: momentOf("2027-06-30") });
    fc.assert(
      fc.property(begin, fc.nat(400), fc.integer({ min: 1, max: 40 }), unit, (from, later, value, one) => {
        const limit = { value, unit: one };
        assert.ok(endOf(from, limit) <= endOf(from + later, limit));
        assert.ok(endOf(from, limit) > from);
      }),
      runs(500),
    );
  });
});

describe("The length of a stretch of time", () => {
  it("is told in hours, in days and in working days", () => {
    const [from, until] = [momentOf("2026-12-24", 9), momentOf("2026-12-29", 24)];
    assert.deepEqual(lengthOf(from, until), { hours: 135, calendarDays: 5, workingDays: 1 });
    assert.deepEqual(lengthOf(from, from), { hours: 0, calendarDays: 0, workingDays: 0 });
  });
});

describe("The list of bank holidays", () => {
  it("has the days of every year that it speaks of", () => {
    for (const year of [2025, 2026, 2027]) {
      const listed = bankHolidays.days.filter((day) => day.startsWith(String(year)));
      assert.deepEqual(listed, holidaysOf(year), String(year));
    }
    assert.equal(bankHolidays.days.length, 24);
  });

  it("says for which days it holds", () => {
    assert.ok(isCovered(momentOf("2025-01-01"), momentOf("2027-12-31", 24)));
    assert.ok(!isCovered(momentOf("2027-12-01"), momentOf("2028-01-03")));
    assert.ok(!isCovered(momentOf("2024-12-31"), momentOf("2025-01-03")));
  });
});

/** By the rules: Easter, the Mondays in May and August, and a day instead of each that falls on a weekend. */
function holidaysOf(year: number): readonly string[] {
  const at = (month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));
  const later = (date: Date, days: number): Date => new Date(date.getTime() + days * 86_400_000);
  const monday = (date: Date): Date => later(date, (8 - date.getUTCDay()) % 7);
  const easter = easterOf(year);
  const days = [later(easter, -2), later(easter, 1), monday(at(5, 1)), monday(at(5, 25)), monday(at(8, 25))];
  for (const fixed of [at(1, 1), at(12, 25), at(12, 26)]) {
    let day = fixed;
    while ([0, 6].includes(day.getUTCDay()) || days.some((one) => one.getTime() === day.getTime())) day = later(day, 1);
    days.push(day);
  }
  return days.map((day) => day.toISOString().slice(0, 10)).sort();
}

/** Easter Sunday by the rule of Oudin. */
function easterOf(year: number): Date {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const k = Math.floor((century - 17) / 25);
  let i = (century - Math.floor(century / 4) - Math.floor((century - k) / 3) + 19 * golden + 15) % 30;
  i -= Math.floor(i / 28) * (1 - Math.floor(i / 28) * Math.floor(29 / (i + 1)) * Math.floor((21 - golden) / 11));
  const j = (year + Math.floor(year / 4) + i + 2 - century + Math.floor(century / 4)) % 7;
  const month = 3 + Math.floor((i - j + 40) / 44);
  return new Date(Date.UTC(year, month - 1, i - j + 28 - 31 * Math.floor(month / 4)));
}
