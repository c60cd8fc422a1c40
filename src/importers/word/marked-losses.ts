/** Carries the place of each loss through the writing of the Markdown, by marks that are taken out of it again. */
import type { Text } from "hast";
import type { Span } from "../../document/span.ts";
import type { WordCode } from "./word-problem.ts";

/** Letters that stand for nothing in any text; a document's own are taken out first. */
const OPEN = "\uE000";
const CLOSE = "\uE001";

/** A text that marks the place where something was lost. */
export function markOf(code: WordCode): Text {
  return { type: "text", value: OPEN + code + CLOSE };
}

/** A text without letters that could be taken for marks. */
export function withoutMarks(text: string): string {
  return text.replaceAll(OPEN, "").replaceAll(CLOSE, "");
}

export interface Unmarked {
  readonly text: string;
  /** Each loss on the words before or after its place, never across a line. */
  readonly losses: readonly { readonly code: WordCode; readonly span: Span }[];
}

/** The text without its marks, and where they were. */
export function unmarked(marked: string): Unmarked {
  const places: { readonly code: WordCode; readonly at: number }[] = [];
  let text = "";
  let last = 0;
  for (const { 0: mark, 1: code, index } of marked.matchAll(/\uE000([a-z-]+)\uE001/gu)) {
    text += marked.slice(last, index);
    places.push({ code: code as WordCode, at: text.length });
    last = index + mark.length;
  }
  text += marked.slice(last);
  return { text, losses: places.map(({ code, at }) => ({ code, span: wordsAt(text, at) })) };
}

/** From a place to the end of its line, or the line up to there where nothing follows. */
function wordsAt(text: string, at: number): Span {
  const lineEnd = text.indexOf("\n", at) === -1 ? text.length : text.indexOf("\n", at);
  if (text.slice(at, lineEnd).trim() !== "") return { start: at, end: lineEnd };
  const start = text.lastIndexOf("\n", at - 1) + 1;
  return { start, end: Math.max(at, start) };
}
