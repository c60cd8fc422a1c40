/** Lengths of time are found however people write them, and nothing else is. */
import assert from "node:assert/strict";
import { durationsIn } from "../../src/rules/text/durations.ts";
import { agrees, durationWords } from "../../src/rules/text/clock-words.ts";

const found = (text: string) =>
  durationsIn(text).map((one) => `${one.value} ${one.unit} «${text.slice(one.start, one.end)}»`);

describe("Lengths of time", () => {
  it("are found in digits and in words, with the sort of days", () => {
    assert.deepEqual(found("within 24 hours, 5 working days, ten days or twenty-one calendar days"), [
      "24 hours «24 hours»",
      "5 working_days «5 working days»",
      "10 days «ten days»",
      "21 calendar_days «twenty-one calendar days»",
    ]);
    assert.deepEqual(found("a week, an hour, ONE Month, ninety nine years"), [
      "1 weeks «a week»",
      "1 hours «an hour»",
      "1 months «ONE Month»",
      "99 years «ninety nine years»",
    ]);
    assert.deepEqual(found("15 (fifteen) working\ndays"), ["15 working_days «15 (fifteen) working\ndays»"]);
  });

  it("are none where no number stands, where a hyphen joins it, or in the middle of words", () => {
    for (const text of [
      "some days",
      "a 24-hour line",
      "0.5 hours",
      "someone days",
      "A1 day",
      "5 daylight",
      "the day 5",
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });

  it("agree with a limit of the same length, and weeks with calendar days", () => {
    const limit = { value: 14, unit: "calendar_days" } as const;
    assert.ok(agrees({ value: 2, unit: "weeks" }, limit));
    assert.ok(agrees({ value: 14, unit: "days" }, limit));
    assert.ok(!agrees({ value: 2, unit: "weeks" }, { value: 14, unit: "working_days" }));
    assert.ok(!agrees({ value: 13, unit: "days" }, limit));
  });

  it("are said with one and with many", () => {
    assert.equal(durationWords({ value: 1, unit: "working_days" }), "1 working day");
    assert.equal(durationWords({ value: 6, unit: "weeks" }), "6 weeks");
  });
});
