/** Small pieces of English the pages are put together from: days, lengths of time, lists, paragraphs. */
import type { Duration } from "../kinds/generated/types.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** `2026-11-02` as “2 November 2026”; anything else as it stands. */
export function sayDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year !== undefined && name !== undefined ? `${Number(day)} ${name} ${year}` : date;
}

/** “15 working days”, “1 hour”. */
export function sayDuration({ value, unit }: Duration): string {
  const words = unit.replaceAll("_", " ");
  return `${value} ${value === 1 ? words.replace(/s$/u, "") : words}`;
}

/** “a, b and c”. */
export function sayList(items: readonly string[], word = "and"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** With a capital letter at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The paragraphs of a text, which empty lines divide. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\r?\n\s*\r?\n/u).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
}
