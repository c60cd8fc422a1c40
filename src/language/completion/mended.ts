/** A half-typed text made whole around the cursor, so that the place in it can be found as in any other text. */
import type { Span } from "../../document/span.ts";

/** Stands for what is being typed; no author writes it. */
export const MARK = "\uE000";

export interface Mended {
  /** The text with the mark as the name or the value at the cursor. */
  readonly text: string;
  /** What the chosen words take the place of, in the text as it is. */
  readonly span: Span;
  /** What is typed of them so far. */
  readonly written: string;
  /** The whole value so far, where a value is typed. */
  readonly value: string;
  /** Whether the place is inside brackets on its line, where nothing can begin a new line. */
  readonly inBrackets: boolean;
  /** Whether the line goes on after the name that is typed, with a colon. */
  readonly hasValue: boolean;
  /** Whether it stands alone on its line, where a list's item would begin with a hyphen. */
  readonly onOwnLine: boolean;
  /** Whether a space has to stand before the value. */
  readonly needsSpace: boolean;
  /** How far what stands at the cursor is set in from the beginning of its line's words, such as by `- `. */
  readonly inset: number;
}

/** `line` is the cursor's line with offsets in the whole `text`; undefined where fields cannot stand, such as in a remark. */
export function mended(
  text: string,
  line: { readonly start: number; readonly end: number },
  offset: number,
): Mended | undefined {
  const before = text.slice(line.start, offset);
  if (/(?:^|\s)#/u.test(unquoted(before))) return undefined;
  const open = openBracket(before);
  return open ? inBrackets(text, line, offset, open) : onLine(text, line, offset);
}

function onLine(text: string, line: { readonly start: number; readonly end: number }, offset: number): Mended {
  const before = text.slice(line.start, offset);
  const [lead = ""] = /^\s*(?:- +)*/u.exec(before) ?? [];
  const inset = lead.length - (/^\s*/u.exec(lead)?.[0].length ?? 0);
  const content = before.slice(lead.length);
  const [name, key] = /^["']?([\w-]+)["']?:(?=\s|$)/u.exec(content) ?? [];
  if (name !== undefined && key !== undefined) {
    const gap = /^\s*/u.exec(content.slice(name.length))?.[0] ?? "";
    const start = line.start + lead.length + name.length + gap.length;
    const end = Math.max(offset, start + valueLength(text.slice(start, line.end)));
    const value = text.slice(start, offset);
    const mark = gap === "" ? ` ${MARK}` : MARK;
    return {
      ...shared(text, { start, end }, mark, inset),
      written: value,
      value,
      needsSpace: gap === "",
    };
  }
  const start = line.start + lead.length;
  const word = /^[\w-]*/u.exec(text.slice(offset, line.end))?.[0].length ?? 0;
  const hasValue = /^\s*:/u.test(text.slice(offset + word, line.end));
  const end = hasValue ? offset + word : line.start + text.slice(line.start, line.end).trimEnd().length;
  const span = { start, end: Math.max(offset, end) };
  return {
    ...shared(text, span, hasValue ? MARK : `${MARK}:`, inset),
    written: content,
    hasValue,
    onOwnLine: inset === 0,
  };
}

function inBrackets(
  text: string,
  line: { readonly start: number; readonly end: number },
  offset: number,
  open: Open,
): Mended {
  const before = text.slice(line.start, offset);
  const rest = text.slice(offset, line.end);
  const tail = /^[^,\]}]*/u.exec(rest)?.[0].trimEnd().length ?? 0;
  const start = line.start + open.from;
  const token = before.slice(open.from);
  const [name] = /^[\w-]+:\s+/u.exec(token) ?? [];
  const isKey = open.sign === "{" && name === undefined;
  const hasValue = isKey && /^[\w-]*\s*:/u.test(rest);
  const word = /^[\w-]*/u.exec(rest)?.[0].length ?? 0;
  const span = { start: start + (name?.length ?? 0), end: offset + (hasValue ? word : tail) };
  const value = text.slice(span.start, offset);
  const mark = isKey && !hasValue ? `${MARK}: 0` : MARK;
  const whole = shared(text, span, mark, 0);
  const closing = missingBrackets(before.slice(0, span.start - line.start) + mark + text.slice(span.end, line.end));
  const end = line.end + mark.length - (span.end - span.start);
  return {
    ...whole,
    text: whole.text.slice(0, end) + closing + whole.text.slice(end),
    written: value,
    value,
    inBrackets: true,
    hasValue,
  };
}

function shared(text: string, span: Span, mark: string, inset: number): Mended {
  return {
    text: text.slice(0, span.start) + mark + text.slice(span.end),
    span,
    written: "",
    value: "",
    inBrackets: false,
    hasValue: false,
    onOwnLine: false,
    needsSpace: false,
    inset,
  };
}

interface Open {
  readonly sign: "{" | "[";
  /** Where the member begins in which the cursor is. */
  readonly from: number;
}

/** The innermost bracket that is open at the end of a text, quoted ones apart. */
function openBracket(text: string): Open | undefined {
  const stack: { sign: "{" | "["; from: number }[] = [];
  const plain = unquoted(text);
  if (!/(?:^|[:\-,[{]\s*)[[{]/u.test(plain)) return undefined;
  for (let at = 0; at < plain.length; at++) {
    const letter = plain.charAt(at);
    if (letter === "{" || letter === "[") stack.push({ sign: letter, from: at + 1 });
    else if (letter === "}" || letter === "]") stack.pop();
    const top = stack.at(-1);
    if (letter === "," && top) top.from = at + 1;
  }
  const top = stack.at(-1);
  if (!top) return undefined;
  const gap = /^\s*/u.exec(text.slice(top.from))?.[0].length ?? 0;
  return { sign: top.sign, from: top.from + gap };
}

function missingBrackets(line: string): string {
  let missing = "";
  for (const letter of unquoted(line)) {
    if (letter === "{") missing = `}${missing}`;
    else if (letter === "[") missing = `]${missing}`;
    else if (letter === "}" || letter === "]") missing = missing.slice(1);
  }
  return missing;
}

/** The text with everything between quotation marks that stand at a value's beginning made the same harmless letter. */
function unquoted(text: string): string {
  return text.replace(/(?<=(?:^|[:,[{-])\s*)("(?:[^"\\]|\\.)*("|$)|'(?:[^']|'')*('|$))/gu, (whole) =>
    "x".repeat(whole.length),
  );
}

/** A value to the end of its line, without a remark after it. */
function valueLength(text: string): number {
  return (/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:(?!\s#).)*)/u.exec(text)?.[0] ?? "").trimEnd().length;
}
