/** Writes new values as the lines of a YAML file; text that is already there is never written again. */
export type NewValue = string | number | boolean | null | readonly NewValue[] | { readonly [key: string]: NewValue };

/** How the lists and maps of a file are set in. */
export interface Indentation {
  /** Spaces between a field and the fields inside it. */
  readonly step: number;
  /** Spaces between a field and the hyphens of its list. */
  readonly list: number;
}

/** Words that are safe without quotation marks in every version of the language, inside brackets too. */
const PLAIN = /^\p{L}(?:[\p{L}\p{N} _./()'\u2019-]*[\p{L}\p{N}_./()'\u2019])?$/u;
const TAKEN = /^(?:true|false|null|yes|no|on|off|y|n)$/iu;

/** A value on one line, with brackets around lists and maps. */
export function inlineText(value: NewValue): string {
  if (typeof value === "string") return stringText(value);
  if (isList(value)) return `[${value.map(inlineText).join(", ")}]`;
  if (!isMap(value)) return String(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${stringText(key)}: ${inlineText(item)}`)
    .join(", ")}}`;
}

/** A text in the sort of quotation marks asked for where it can be, without any where that is safe. */
export function stringText(text: string, quotes: "'" | '"' | "" = ""): string {
  if (quotes === "" && PLAIN.test(text) && !TAKEN.test(text)) return text;
  if (quotes === "'" && /^[ -&(-~\u00A0-\u2027\u202A-\uD7FF]*$/u.test(text)) return `'${text}'`;
  return JSON.stringify(text).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/gu, escaped);
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A field with its value, lists and maps on lines of their own. */
export function entryLines(key: string, value: NewValue, indentation: Indentation): readonly string[] {
  const name = stringText(key);
  if (!hasLines(value)) return [`${name}: ${inlineText(value)}`];
  const margin = " ".repeat(isList(value) ? indentation.list : indentation.step);
  return [`${name}:`, ...valueLines(value, indentation).map((line) => margin + line)];
}

/** A list's item with its hyphen. */
export function itemLines(value: NewValue, indentation: Indentation): readonly string[] {
  if (!hasLines(value)) return [`- ${inlineText(value)}`];
  return valueLines(value, indentation).map((line, index) => (index === 0 ? "- " : "  ") + line);
}

function valueLines(value: NewValue, indentation: Indentation): readonly string[] {
  if (isList(value)) return value.flatMap((item) => itemLines(item, indentation));
  if (isMap(value)) return Object.entries(value).flatMap(([key, item]) => entryLines(key, item, indentation));
  return [inlineText(value)];
}

function hasLines(value: NewValue): boolean {
  return (isList(value) && value.length > 0) || (isMap(value) && Object.keys(value).length > 0);
}

function isList(value: NewValue): value is readonly NewValue[] {
  return Array.isArray(value);
}

function isMap(value: NewValue): value is { readonly [key: string]: NewValue } {
  return typeof value === "object" && value !== null && !isList(value);
}
