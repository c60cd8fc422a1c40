/** What a document holds, as an outline: everything it defines and its headings, each inside what it belongs to. */
import type { Heading } from "mdast";
import { toString } from "mdast-util-to-string";
import type { DocumentSymbol } from "vscode-languageserver-types";
import { SymbolKind } from "vscode-languageserver-types";
import type { Item } from "../corpus/fields.ts";
import { fieldsOf } from "../corpus/fields.ts";
import type { Reading } from "../corpus/reading.ts";
import type { DataMap } from "../document/data.ts";
import { entryOf, textAt } from "../document/data.ts";
import type { Body } from "../document/document.ts";
import type { Lines } from "../document/lines.ts";
import { linesOf } from "../document/lines.ts";
import type { Span } from "../document/span.ts";
import { sortWord } from "../rules/sorts.ts";
import type { Library } from "./library.ts";
import { readingIn } from "./library.ts";
import { rangeOf } from "./place.ts";
import { symbolKind } from "./symbol-kinds.ts";

/** In the order they stand; a document's own fields are not in it. */
export function documentSymbols(library: Library, uri: string): readonly DocumentSymbol[] {
  const reading = readingIn(library, uri);
  if (!reading) return [];
  const { source, body } = reading.document;
  const lines = linesOf(source.text);
  return [...definedSymbols(reading, lines), ...(body ? headingSymbols(body, lines) : [])];
}

function definedSymbols({ document, kind }: Reading, lines: Lines): readonly DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const made = new Map<DataMap, DocumentSymbol>();
  for (const item of fieldsOf(document.data, kind).items) {
    if (item.node === document.data) continue;
    const symbol = symbolOf(item, lines);
    if (!symbol) continue;
    made.set(item.node, symbol);
    const holder = item.around.findLast(({ node }) => made.has(node));
    const list = holder ? (made.get(holder.node) as DocumentSymbol) : undefined;
    if (list) (list.children ??= []).push(symbol);
    else top.push(symbol);
  }
  return top;
}

function symbolOf({ node, schema }: Item, lines: Lines): DocumentSymbol | undefined {
  const defines = schema["x-defines"];
  const id = defines && entryOf(node, defines.by ?? "id")?.value;
  if (!defines || id?.type !== "scalar" || id.value === null) return undefined;
  const title = textAt(node, "title") ?? textAt(node, "label") ?? textAt(node, "question");
  return {
    name: title ?? String(id.value),
    detail: title === undefined ? sortWord(defines.name) : `${sortWord(defines.name)} ${String(id.value)}`,
    kind: symbolKind(defines.name),
    range: rangeOf(lines, node.span),
    selectionRange: rangeOf(lines, id.span),
  };
}

/** Each heading with the text below it, as far as the next of its depth. */
function headingSymbols({ tree, span }: Body, lines: Lines): readonly DocumentSymbol[] {
  const headings = tree.children.filter((node): node is Heading => node.type === "heading");
  const top: DocumentSymbol[] = [];
  const open: { depth: number; symbol: DocumentSymbol }[] = [];
  headings.forEach((heading, index) => {
    const next = headings.slice(index + 1).find(({ depth }) => depth <= heading.depth);
    const own = spanOf(heading);
    const symbol: DocumentSymbol = {
      name: toString(heading).trim() || "Heading without words",
      kind: SymbolKind.String,
      range: rangeOf(lines, { start: own.start, end: next ? spanOf(next).start : span.end }),
      selectionRange: rangeOf(lines, own),
    };
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
    const holder = open.at(-1)?.symbol;
    if (holder) (holder.children ??= []).push(symbol);
    else top.push(symbol);
    open.push({ depth: heading.depth, symbol });
  });
  return top;
}

function spanOf({ position }: Heading): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
