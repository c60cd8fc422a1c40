/** Running text as its readers see it, with the way back to the file: what rules on wording look at. */
import type { Field } from "../../corpus/fields.ts";
import type { Span } from "../../document/span.ts";
import type { Stretch } from "../../document/letters.ts";
import { placeOf } from "../../document/letters.ts";

/** A paragraph, a heading, a cell of a table, or a field that holds words. */
export interface Passage {
  /** The words without marks; what is not words (code, a picture) is one `NOT_WORDS`. */
  readonly text: string;
  /** A heading or title, or sentences. */
  readonly type: "title" | "sentences";
  /** The field that holds it; undefined for the text of a chapter. */
  readonly field: Field | undefined;
  /** The blocks around it, the outermost first: names of directives, and `quotation`. */
  readonly inside: readonly string[];
  /** Stretches that are somebody else's words, in order; none overlap. */
  readonly quotations: readonly Part[];
  /** Stretches that are the words of a link, in order; none overlap. */
  readonly links: readonly LinkPart[];
  /** Where it was written. */
  readonly stretches: readonly Stretch[];
}

/** A part of a passage's text. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

export interface LinkPart extends Part {
  /** What the link points at, as written. */
  readonly url: string;
}

/** Stands in a passage for what is not words. */
export const NOT_WORDS = "\uFFFC";

/** Where letters `start..end` of a passage stand in the file. */
export function placeIn(passage: Passage, start: number, end: number): Span {
  return placeOf(passage.stretches, start, end);
}

/** The part that a stretch of a passage lies in, of parts that are in order and do not overlap. */
export function partAround<T extends Part>(parts: readonly T[], start: number, end: number): T | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((parts[middle] as T).end < end) low = middle + 1;
    else high = middle;
  }
  const part = parts[low];
  return part && part.start <= start && end <= part.end ? part : undefined;
}

/**
 * The stretches of a text in quotation marks. A quotation longer than a few sentences is not followed, so that one
 * forgotten mark does not hide a page.
 */
export function quotationsIn(text: string): readonly Part[] {
  return Array.from(text.matchAll(QUOTATION), ({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

const QUOTATION =
  /“[^”]{0,400}”|"[^"]{0,400}"|‘(?:[^’]|’(?=\p{L})){0,400}’|(?<![\p{L}\p{N}])'(?=\S)(?:[^']|'(?=\p{L})){0,400}'(?!\p{L})/gu;

/** A stretch of a passage that a pattern found. */
export interface Found extends Part {
  readonly words: string;
  /** The words just before it, as far as they can bear on it. */
  readonly before: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** What a pattern with the flag `g` finds in a passage, without what stands in quotation marks and is somebody else's. */
export function ownWords({ text, quotations }: Passage, pattern: RegExp): readonly Found[] {
  return Array.from(text.matchAll(pattern), ({ index: start, 0: words, groups = {} }) => {
    const before = text.slice(Math.max(0, start - NEAR), start);
    return { words, start, end: start + words.length, before, groups };
  }).filter(({ start, end }) => !partAround(quotations, start, end));
}

/** Letters before a stretch in which its sentence can take it back. */
const NEAR = 80;
