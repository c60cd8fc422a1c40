/** Where the letters of a text that readers see stand in the file, whatever marks and line ends lie between them. */
import type { Span } from "./span.ts";

/** A stretch of a text and the place it was written in. */
export interface Stretch {
  /** Its first letter in the text. */
  readonly at: number;
  /** How many letters of the text it has. */
  readonly length: number;
  /** Where it is written. */
  readonly span: Span;
  /** The offset of each of its letters where they stand one by one; without it only the whole place is known. */
  readonly offsets?: readonly number[] | "in-line";
}

/** The place of letters `start..end` of a text made of stretches, which lie in order and leave nothing out. */
export function placeOf(stretches: readonly Stretch[], start: number, end: number): Span {
  const first = letterAt(stretches, start);
  const last = letterAt(stretches, Math.max(start, end - 1));
  return { start: first.start, end: Math.max(first.end, last.end) };
}

function letterAt(stretches: readonly Stretch[], index: number): Span {
  let low = 0;
  let high = stretches.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle] as Stretch).at <= index) low = middle;
    else high = middle;
  }
  const stretch = stretches[low];
  if (!stretch) return { start: 0, end: 0 };
  if (stretch.offsets === undefined) return stretch.span;
  const inside = Math.min(Math.max(0, index - stretch.at), Math.max(0, stretch.length - 1));
  const start = stretch.offsets === "in-line" ? stretch.span.start + inside : (stretch.offsets[inside] as number);
  return { start, end: start + 1 };
}

/** A stretch for a text that was written at `span` of a source, letter by letter as far as that can be followed. */
export function stretchOf(at: number, text: string, source: string, span: Span): Stretch {
  const written = source.slice(span.start, span.end);
  if (written === text) return { at, length: text.length, span, offsets: "in-line" };
  const offsets = followed(text, written)?.map((offset) => span.start + offset);
  return { at, length: text.length, span, ...(offsets ? { offsets } : {}) };
}

/**
 * For each letter of `text` its offset in `written`, where line ends may be indented, quoted with `>` or folded into
 * spaces, and letters may have a backslash, be doubled or be spelt as `&name;`; undefined where something else differs.
 */
function followed(text: string, written: string): readonly number[] | undefined {
  const offsets: number[] = [];
  const words = text.trimEnd().length;
  let place = opening.exec(written)?.[0].length ?? 0;
  for (let index = 0; index < words; index++) {
    const letter = text.charAt(index);
    if (isSpace(letter)) {
      const end = skipped(written, place);
      if (end === place) return undefined;
      offsets.push(place);
      if (!isSpace(text.charAt(index + 1))) place = end;
      else if (place + 1 < end) place++;
      continue;
    }
    if (written.charAt(place) === "\\") place += escapeLength(written, place, letter);
    if (written.charAt(place) === "\n") place = skipped(written, place);
    const spelt = written.charAt(place) === "&" ? ENTITY.exec(written.slice(place, place + 34))?.[0] : undefined;
    if (spelt !== undefined && !text.startsWith(spelt, index)) {
      offsets.push(place);
      place += spelt.length;
      continue;
    }
    if (written.charAt(place) !== letter) return undefined;
    offsets.push(place);
    place += letter === "'" && written.startsWith("''", place) && !text.startsWith("''", index) ? 2 : 1;
  }
  for (let index = words; index < text.length; index++) offsets.push(place);
  return offsets;
}

/** A letter that is spelt by its name or number. */
const ENTITY = /^&#?\w{1,31};/u;

/** How much of a backslash's stretch stands before the letter: one before the letter itself or a line's end, else nothing. */
function escapeLength(written: string, place: number, letter: string): number {
  return written.charAt(place + 1) === letter || /^\r?\n/u.test(written.slice(place + 1, place + 3)) ? 1 : 0;
}

/** What stands before the first letter of a value: a quotation mark, or the sign and line end that begin a block. */
const opening = /^(?:["']|[|>][-+\d]*[^\n]*\n\s*)/u;

/** After spaces, line ends, and the marks at the beginning of a quoted line. */
function skipped(written: string, from: number): number {
  let place = from;
  let atLineStart = false;
  for (;;) {
    const letter = written.charAt(place);
    if (letter === "\n" || letter === "\r") atLineStart = true;
    else if (!(isSpace(letter) || (atLineStart && letter === ">"))) return place;
    place++;
  }
}

function isSpace(letter: string): boolean {
  return letter === " " || letter === "\n" || letter === "\t" || letter === "\r";
}
