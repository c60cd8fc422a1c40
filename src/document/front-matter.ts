/** Finds the block of fields at the top of a Markdown document, and what was meant to be one. */
import type { Line } from "./lines.ts";
import { findLine, lineEndOf } from "./lines.ts";
import type { Problem } from "./problem.ts";
import { readerProblem } from "./reader-problem.ts";
import type { Source } from "./source.ts";
import type { Span } from "./span.ts";

export interface FrontMatter {
  /** The fields without their fences; empty where there are none. */
  readonly fields: Span;
  /** Where the Markdown begins: the line after the closing fence, or the beginning of the text. */
  readonly bodyStart: number;
  readonly problems: readonly Problem[];
}

const FENCE = /^---[ \t]*$/u;
/** What people, word processors and other programs write instead of a fence, which would then be printed on the page. */
const NEAR_OPEN = /^[ \t\uFEFF]*(?:-{2,}|[\u2013\u2014]+-*)[ \t]*(?:ya?ml)?[ \t]*$/iu;
const NEAR_CLOSE = /^(?:[ \t]*(?:-{2,}|[\u2013\u2014]+-*)|\.\.\.)[ \t]*$/u;
const FIELD = /^["']?[\p{L}_][\p{L}\p{N}_ -]*["']?[ \t]*:(?:[ \t]|$)/u;
/** A first line that can only be a field of ours. */
const OUR_FIELD = /^(?:kind|id|title):[ \t]/u;

const isWritten = (line: Line): boolean => line.text.trim() !== "";
const isEmpty = (line: Line): boolean => !isWritten(line);

/** What is nearly front matter is read as such, so that its fence is the one problem reported. */
export function findFrontMatter(source: Source): FrontMatter {
  const { text } = source;
  const first = findLine(text, 0, isWritten);
  if (first === undefined) return none;
  if (first.start === 0 && FENCE.test(first.text)) return closed(source, first, []);
  if (NEAR_OPEN.test(first.text) && fieldFollows(text, first)) {
    const says = FENCE.test(first.text) ? "There are empty lines above the fields at the top." : OTHER_OPEN;
    return closed(source, first, [nearFence(source, { start: 0, end: first.end }, says)]);
  }
  return OUR_FIELD.test(first.text) ? unfenced(source, first) : none;
}

const none: FrontMatter = { fields: { start: 0, end: 0 }, bodyStart: 0, problems: [] };
const OTHER_OPEN = "The fields at the top begin with another line than three hyphens.";
const OTHER_CLOSE = "The fields at the top end with another line than three hyphens.";
const NOT_FENCED = "The fields at the top have no line of three hyphens above them.";

function closed(source: Source, open: Line, problems: readonly Problem[]): FrontMatter {
  const { text, uri } = source;
  const close = findLine(text, open.next, (line) => FENCE.test(line.text) || closesNearly(text, line));
  if (close !== undefined) {
    const near = FENCE.test(close.text) ? [] : [nearFence(source, close, OTHER_CLOSE)];
    return { fields: { start: open.next, end: close.start }, bodyStart: close.next, problems: [...problems, ...near] };
  }
  if (!fieldFollows(text, open)) return none;
  const stop = findLine(text, open.next, isEmpty)?.start ?? text.length;
  const fix = { title: "End the fields here with `---`", safe: false, edits: [insertFence(source, stop)] };
  const span = { start: open.start, end: open.end };
  const problem = readerProblem("front-matter-not-closed", uri, span, { fixes: [fix] });
  return { fields: { start: open.next, end: stop }, bodyStart: stop, problems: [...problems, problem] };
}

function unfenced(source: Source, first: Line): FrontMatter {
  const { text, uri } = source;
  const stop = findLine(text, first.start, (line) => isEmpty(line) || FENCE.test(line.text));
  const end = stop?.start ?? text.length;
  const fenced = stop !== undefined && !isEmpty(stop);
  const edits = [insertFence(source, first.start), ...(fenced ? [] : [insertFence(source, end)])];
  const fix = { title: "Put `---` around the fields", safe: false, edits };
  const span = { start: first.start, end: first.end };
  const problem = readerProblem("front-matter-not-recognised", uri, span, { says: NOT_FENCED, fixes: [fix] });
  return { fields: { start: first.start, end }, bodyStart: fenced ? stop.next : end, problems: [problem] };
}

/** A near miss ends the fields where what follows is neither a field nor part of one. */
function closesNearly(text: string, line: Line): boolean {
  if (!NEAR_CLOSE.test(line.text)) return false;
  const following = findLine(text, line.next, isWritten);
  return (
    line.text.startsWith("...") ||
    following === undefined ||
    !(FIELD.test(following.text) || /^[ \t]/u.test(following.text))
  );
}

/** Fields stand directly below their fence; a line of hyphens with an empty line below is a line across the page. */
function fieldFollows(text: string, line: Line): boolean {
  const following = findLine(text, line.next, (next) => !next.text.startsWith("#"));
  return following !== undefined && FIELD.test(following.text);
}

function nearFence({ uri }: Source, { start, end }: Span, says: string): Problem {
  const span = { start, end };
  const fix = { title: "Make it a line of three hyphens", safe: true, edits: [{ uri, span, text: "---" }] };
  return readerProblem("front-matter-not-recognised", uri, span, { says, fixes: [fix] });
}

function insertFence({ uri, text }: Source, offset: number): { uri: string; span: Span; text: string } {
  const atLineStart = offset === 0 || /[\r\n]/u.test(text.charAt(offset - 1));
  const eol = lineEndOf(text);
  return { uri, span: { start: offset, end: offset }, text: `${atLineStart ? "" : eol}---${eol}` };
}
