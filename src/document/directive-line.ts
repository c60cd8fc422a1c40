/** Understands one line of colons in Markdown: `:::note`, `:::`, `::tool{id="dash"}`, and what only looks like one. */
import type { Span } from "./span.ts";

export interface DirectiveLine {
  /** `unclear` begins like a block and is none: the parser takes it for text. */
  readonly type: "open" | "close" | "leaf" | "unclear";
  /** From the first colon to the last character that is no space; the parser takes a tab for part of the name. */
  readonly span: Span;
  /** How many colons it begins with. */
  readonly colons: number;
  /** Empty for a closing line and where there is none. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly attributes: readonly WrittenAttribute[];
}

export interface WrittenAttribute {
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: string;
  /** The value without its quotation marks; zero-width after the name where there is none. */
  readonly valueSpan: Span;
}

const NAME = /[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?/uy;
const ATTRIBUTE = / *([A-Za-z_][\w-]*)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'<=>`{}]+)))?(?=[ }])/uy;
const SETTINGS_END = / *\}[ \t]*$/uy;

/** The line of colons whose first colon is at `start`, or undefined where fewer than two stand there. */
export function directiveLineAt(text: string, start: number): DirectiveLine | undefined {
  const line = /^[^\r\n]*/u.exec(text.slice(start, start + LONGEST))?.[0].replace(/ +$|(?<=^:+)[ \t]+$/u, "") ?? "";
  const colons = /^:*/u.exec(line)?.[0].length ?? 0;
  if (colons < 2) return undefined;
  const span = { start, end: start + line.length };
  const name = matchAt(NAME, line, colons)?.[0] ?? "";
  const nameSpan = { start: start + colons, end: start + colons + name.length };
  const written = { span, colons, name, nameSpan };
  if (line.length === colons) return { type: colons > 2 ? "close" : "unclear", ...written, attributes: [] };
  const attributes = name === "" ? undefined : settings(line, colons + name.length, start);
  if (attributes === undefined) return { type: "unclear", ...written, attributes: [] };
  return { type: colons === 2 ? "leaf" : "open", ...written, attributes };
}

/** Longer lines are refused before anybody asks. */
const LONGEST = 20_000;

/** What stands in curly brackets at `from` to the end of the line; undefined where anything else stands there. */
function settings(line: string, from: number, offset: number): readonly WrittenAttribute[] | undefined {
  if (from === line.length) return [];
  if (line[from] !== "{") return undefined;
  const attributes: WrittenAttribute[] = [];
  let at = from + 1;
  for (let match = matchAt(ATTRIBUTE, line, at); match !== null; match = matchAt(ATTRIBUTE, line, at)) {
    const [whole, name = "", double, single, bare] = match;
    const end = offset + at + whole.length;
    const value = double ?? single ?? bare ?? "";
    const close = double === undefined && single === undefined ? 0 : 1;
    const nameEnd = offset + at + whole.indexOf(name) + name.length;
    attributes.push({
      name,
      nameSpan: { start: nameEnd - name.length, end: nameEnd },
      value,
      valueSpan: { start: end - close - value.length, end: end - close },
    });
    at += whole.length;
  }
  return matchAt(SETTINGS_END, line, at) === null ? undefined : attributes;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  const sticky = new RegExp(pattern);
  sticky.lastIndex = at;
  return sticky.exec(text);
}
