/** Reads days as people write them, to say how the library writes them. */
import { dayNumber } from "../../conditions/day.ts";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** The day as year-month-day, where the words leave no doubt which one is meant; undefined where they do. */
export function dayMeant(words: string): string | undefined {
  const text = words.trim().toLowerCase();
  const named = /^(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/u.exec(text);
  if (named) {
    const [, day = "", name = "", year = ""] = named;
    const month = MONTHS.findIndex((one) => one === name || one.slice(0, 3) === name) + 1;
    return written(year, month, Number(day));
  }
  const numbers = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/u.exec(text);
  if (!numbers) return undefined;
  const [, first = "", second = "", third = ""] = numbers;
  if (first.length === 4) return written(first, Number(second), Number(third));
  return third.length === 4 && Number(first) > 12 ? written(third, Number(second), Number(first)) : undefined;
}

function written(year: string, month: number, day: number): string | undefined {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return dayNumber(text) === undefined ? undefined : text;
}
