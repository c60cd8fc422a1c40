/**
 * Adds and changes values, the only way there is (with `remove.ts`): by replacing spans of a file's text. What is new is
 * written out; what is there keeps every byte, so that comments, order, quotation marks and line ends stay as they were.
 */
import type { DataList, DataMap, DataScalar, Path } from "./data.ts";
import { nodeAt } from "./data.ts";
import type { Document } from "./document.ts";
import { columnOf, indentationOf, isInBrackets } from "./layout.ts";
import { lineEndOf, lineStart, nextLine } from "./lines.ts";
import type { NewValue } from "./new-value.ts";
import { entryLines, inlineText, itemLines, stringText } from "./new-value.ts";
import type { Edit } from "./problem.ts";
import type { Span } from "./span.ts";

/** Gives a scalar another value, in the quotation marks it has. Throws where the path leads to no scalar. */
export function setScalar(document: Document, path: Path, value: string | number | boolean | null): readonly Edit[] {
  const node = nodeAt(document.data, path);
  if (node?.type !== "scalar") throw new Error(`No single value at ${path.join(".")}`);
  const quotes = node.style === "quoted" ? (document.source.text.charAt(node.span.start) as "'" | '"') : "";
  return [fill(document, path, node, typeof value === "string" ? stringText(value, quotes) : String(value))];
}

/** Adds a field to a map, after its last one or after another; an empty value becomes a map. Throws where there is no map. */
export function insertKey(
  document: Document,
  path: Path,
  key: string,
  value: NewValue,
  after?: string,
): readonly Edit[] {
  const node = nodeAt(document.data, path);
  if (node?.type === "scalar" && node.value === null) {
    const lines = entryLines(key, value, indentationOf(document));
    return [fillEmpty(document, path, node, lines, inlineText({ [key]: value }))];
  }
  if (node?.type !== "map") throw new Error(`No fields at ${path.join(".")}`);
  const previous = node.entries.find((entry) => entry.key === after) ?? node.entries.at(-1);
  if (isInBrackets(document, path)) {
    return insertInBrackets(document, node, previous?.value.span, `${stringText(key)}: ${inlineText(value)}`);
  }
  const lines = entryLines(key, value, indentationOf(document));
  if (previous === undefined) return [firstFields(document, lines)];
  return [insertLines(document, previous.value.span.end, lines, columnOf(document.source.text, node.span.start))];
}

/** Adds an item to the end of a list; an empty value becomes a list. Throws where there is no list. */
export function appendItem(document: Document, path: Path, value: NewValue): readonly Edit[] {
  const node = nodeAt(document.data, path);
  if (node?.type === "scalar" && node.value === null) {
    return [fillEmpty(document, path, node, itemLines(value, indentationOf(document)), inlineText([value]))];
  }
  if (node?.type !== "list") throw new Error(`No list at ${path.join(".")}`);
  const last = node.items.at(-1);
  if (last === undefined || isInBrackets(document, path)) {
    return insertInBrackets(document, node, last?.span, inlineText(value));
  }
  const lines = itemLines(value, indentationOf(document));
  return [insertLines(document, last.span.end, lines, columnOf(document.source.text, node.span.start))];
}

/** Puts text where a value stands, or where one is missing. */
function fill(document: Document, path: Path, node: DataScalar, value: string): Edit {
  return edit(document, node.span, node.span.start < node.span.end ? value : gapBefore(document, path, node) + value);
}

/** What must stand between a name or a hyphen and a new value: inside brackets a name may have no colon yet. */
function gapBefore({ data }: Document, path: Path, { span }: DataScalar): string {
  const parent = nodeAt(data, path.slice(0, -1));
  const entry = parent?.type === "map" ? parent.entries.find(({ key }) => key === path.at(-1)) : undefined;
  return entry?.keySpan.end === span.start ? ": " : " ";
}

/** Makes an empty value a map or a list, on lines of its own where it can be. */
function fillEmpty(document: Document, path: Path, node: DataScalar, lines: readonly string[], inline: string): Edit {
  const { text } = document.source;
  const parent = nodeAt(document.data, path.slice(0, -1));
  if (parent === undefined || node.span.start < node.span.end || isInBrackets(document, path)) {
    return fill(document, path, node, inline);
  }
  const column = columnOf(text, parent.span.start);
  const { step, list } = indentationOf(document);
  const inset = parent.type === "list" ? 2 : lines[0]?.startsWith("- ") ? list : step;
  return insertLines(document, node.span.end, lines, column + inset);
}

/** New lines below the line of an offset. */
function insertLines(document: Document, offset: number, lines: readonly string[], column: number): Edit {
  const { text } = document.source;
  const eol = lineEndOf(text);
  const start = nextLine(text, offset);
  const block = lines.map((line) => " ".repeat(column) + line).join(eol);
  const atEnd = start === text.length && /[^\r\n]$/u.test(text);
  return edit(document, { start, end: start }, atEnd ? eol + block : block + eol);
}

/** The first fields of a document that has none yet. */
function firstFields(document: Document, lines: readonly string[]): Edit {
  const { source, body } = document;
  const eol = lineEndOf(source.text);
  const block = lines.join(eol) + eol;
  if (body === undefined) return insertLines(document, source.text.length, lines, 0);
  if (body.span.start === 0) return edit(document, { start: 0, end: 0 }, `---${eol}${block}---${eol}${eol}`);
  const start = lineStart(source.text, source.text.slice(0, body.span.start).trimEnd().length);
  return edit(document, { start, end: start }, block);
}

/** A new member of a list or map in brackets; a lone `a: b` among a list's items gets brackets of its own. */
function insertInBrackets(
  document: Document,
  node: DataMap | DataList,
  after: Span | undefined,
  member: string,
): readonly Edit[] {
  const { text } = document.source;
  if (after === undefined) return [edit(document, { start: node.span.start + 1, end: node.span.start + 1 }, member)];
  const at = { start: after.end, end: after.end };
  if (/[[{]/u.test(text.charAt(node.span.start))) return [edit(document, at, `, ${member}`)];
  const { start } = node.span;
  return [edit(document, { start, end: start }, "{"), edit(document, at, `, ${member}}`)];
}

function edit({ source }: Document, span: Span, text: string): Edit {
  return { uri: source.uri, span, text };
}
