/** Finds lengths of time written out in a text, in digits or in words. */
import type { Unit } from "../../kinds/generated/types.ts";

export interface WrittenDuration {
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** `days` where the text does not say which days. */
  readonly unit: Unit | "days";
}

/** Every length of time in a text, in order; a number and a unit joined by a hyphen (`24-hour line`) is none. */
export function durationsIn(text: string): readonly WrittenDuration[] {
  if (!UNIT_WORD.test(text)) return [];
  return [...text.matchAll(DURATION)].flatMap(({ index, 0: words, groups = {} }) => {
    const { number = "", days = "", unit = "" } = groups;
    const value = numberOf(number);
    return value === undefined ? [] : [{ start: index, end: index + words.length, value, unit: unitOf(days, unit) }];
  });
}

const SMALL = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const UNIT_WORD = /(?:hour|hr|day|week|month|year)/iu;

const DURATION = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?<number>\\d{1,4}|(?:${TENS.join("|")})(?:[- ](?:${SMALL.slice(1, 10).join("|")}))?|${SMALL.join("|")}|an?)` +
    "\\s+(?:\\([\\w ]{1,20}\\)\\s+)?(?:full\\s+|more\\s+)?(?:(?<days>working|business|school|clear|calendar)\\s+)?" +
    "(?<unit>hours?|hrs?|days?|weeks?|months?|years?)(?![\\p{L}\\p{N}])",
  "giu",
);

function numberOf(word: string): number | undefined {
  if (/^\d+$/u.test(word)) return Number(word);
  const lower = word.toLowerCase();
  if (lower === "a" || lower === "an") return 1;
  const [first = "", second] = lower.split(/[- ]/u);
  if (SMALL.includes(first)) return SMALL.indexOf(first);
  const tens = TENS.indexOf(first);
  return tens < 0 ? undefined : (tens + 2) * 10 + (second === undefined ? 0 : SMALL.indexOf(second));
}

function unitOf(days: string, unit: string): WrittenDuration["unit"] {
  const word = unit.toLowerCase();
  if (word.startsWith("h")) return "hours";
  if (word.startsWith("w")) return "weeks";
  if (word.startsWith("m")) return "months";
  if (word.startsWith("y")) return "years";
  const sort = days.toLowerCase();
  if (sort === "working" || sort === "business") return "working_days";
  return sort === "calendar" || sort === "clear" ? "calendar_days" : "days";
}
