/** Weighs a Markdown text in one pass before it is parsed, since the slower parser takes minutes over a few kilobytes of some texts. */
import type { Budgets } from "./budgets.ts";
import type { ReaderCode } from "./codes.ts";
import type { Span } from "./span.ts";

/** What the parser spends on a character that may mean something, in units of about 40 microseconds; all others weigh nothing. */
const WEIGHTS = new Uint8Array(128);
for (const mark of "*_~>&`\\|!:@") WEIGHTS[mark.charCodeAt(0)] = 1;
for (const mark of "[]<") WEIGHTS[mark.charCodeAt(0)] = 2;
/** Marks that are paired with the ones before them in the same run of lines, and so weigh more there. */
const PAIRED = new Uint8Array(128);
for (const mark of "*_~]") PAIRED[mark.charCodeAt(0)] = 1;
const LINE_WEIGHT = 2;
/** For the square of the lists and quotations a line begins: each is read again inside the one before. */
const ITEM_WEIGHT = 4;
/** A heading underlined with `===` or `---` makes the parser move everything it has read so far. */
const UNDERLINE_WEIGHT = 40;

/** How a line begins that is more than a line of a paragraph. */
const STRUCTURE = /^[ \t]*[>\-+*\d[:=|]/u;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/u;
const MARKERS = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]]*\]:)/uy;
const DELIMITERS = /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/u;
const OPENING = /^[ \t>]*(:{3,})[\p{L}\p{N}]/u;
const CLOSING = /^[ \t>]*(:{3,})[ \t]*$/u;

/** The first line from `start` on where a text is more than the budgets allow. */
export function overBudget(
  text: string,
  start: number,
  budgets: Budgets,
): { code: ReaderCode; span: Span } | undefined {
  const open: number[] = [];
  let weight = 0;
  let run = 0;
  let rows = 0;
  for (let at = start; at < text.length;) {
    const { end, marks, paired } = weighLine(text, at);
    const span = { start: at, end };
    const line = text.slice(at, end);
    at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    let lineWeight = marks + LINE_WEIGHT;
    if (/^[ \t>]*$/u.test(line)) run = rows = 0;
    if (rows > 0) rows += 1;
    if (STRUCTURE.test(line)) {
      const { count, depth } = markersOf(line);
      lineWeight += ITEM_WEIGHT * count ** 2;
      if (UNDERLINE.test(line)) lineWeight += UNDERLINE_WEIGHT;
      if (rows === 0 && DELIMITERS.test(line)) rows = 1;
      if (depth > budgets.depth || blocksAfter(line, open) > budgets.blocks) return { code: "too-deeply-nested", span };
    }
    run += lineWeight + paired;
    weight += lineWeight;
    if (rows > budgets.rows) return { code: "table-too-long", span };
    if (run > budgets.run) return { code: "block-too-long", span };
    if (weight > budgets.weight) return { code: "too-much-markup", span };
  }
  return undefined;
}

/** Where the line of an offset ends, and what its marks weigh; `www` begins an address. */
function weighLine(text: string, start: number): { end: number; marks: number; paired: number } {
  let [marks, paired, before] = [0, 0, 0];
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === 0x0a || code === 0x0d) break;
    marks += WEIGHTS[code] ?? 0;
    paired += PAIRED[code] ?? 0;
    if (code === before && (code | 0x20) === 0x77) marks += 1;
    before = code;
  }
  return { end, marks, paired };
}

/** How many lists and quotations a line begins, and how deep it stands: two columns of indentation are one level. */
function markersOf(line: string): { count: number; depth: number } {
  let count = 0;
  MARKERS.lastIndex = 0;
  while (MARKERS.test(line)) count += 1;
  if (count === 0) return { count, depth: 0 };
  const indent = /^[ \t]*/u.exec(line)?.[0].replace(/\t/gu, "    ").length ?? 0;
  return { count, depth: count + indent / 2 };
}

/** How many blocks are open after a line, as the parser counts; changes `open`, the colons of each. */
function blocksAfter(line: string, open: number[]): number {
  const opening = OPENING.exec(line)?.[1];
  const closing = CLOSING.exec(line)?.[1];
  if (opening !== undefined) open.push(opening.length);
  else if (closing !== undefined) {
    const closed = open.findIndex((size) => size <= closing.length);
    if (closed >= 0) open.length = closed;
  }
  return open.length;
}
