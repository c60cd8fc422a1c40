import assert from "node:assert/strict";
import { dayNumber, dayText } from "../../src/conditions/day.ts";

describe("days as numbers", () => {
  it("follow one another, over leap days and ends of years", () => {
    assert.equal(dayNumber("1970-01-01"), 0);
    assert.equal(dayNumber("2024-03-01"), (dayNumber("2024-02-28") ?? NaN) + 2);
    assert.equal(dayNumber("2026-01-01"), (dayNumber("2025-12-31") ?? NaN) + 1);
  });

  it("are written back as they were", () => {
    for (const text of ["0001-01-01", "1899-12-31", "2024-02-29", "9999-12-31"]) {
      assert.equal(dayText(dayNumber(text) ?? NaN), text);
    }
  });

  it("are only days that exist, written in full", () => {
    for (const text of ["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "01-01-2026", "2026-01-01T00:00", ""]) {
      assert.equal(dayNumber(text), undefined, text);
    }
  });
});
