/** What can be written at a place, in whole text or half-typed: fields, values, ids, conditions, links, blocks. */
import type { CompletionItem, CompletionList, Position } from "vscode-languageserver-types";
import { InsertTextMode } from "vscode-languageserver-types";
import type { Corpus } from "../corpus/corpus.ts";
import { lineFrom, lineStart, linesOf } from "../document/lines.ts";
import type { Source } from "../document/source.ts";
import type { Span } from "../document/span.ts";
import { conditionOffers } from "./completion/condition.ts";
import type { Offer } from "./completion/keys.ts";
import { keyOffers } from "./completion/keys.ts";
import { MARK } from "./completion/mended.ts";
import type { FieldPlace } from "./completion/place.ts";
import { fieldPlace } from "./completion/place.ts";
import { proseOffers } from "./completion/prose.ts";
import { valueOffers } from "./completion/values.ts";
import type { Library } from "./library.ts";
import { corpusOf, entryIn } from "./library.ts";
import { offsetOf, rangeOf } from "./place.ts";

/** More are not read by anybody; a library of ten thousand documents is asked again with more letters. */
const MOST = 500;

/** The sound answer to a place nobody knows anything of is an empty list. */
export function completion(library: Library, uri: string, position: Position): CompletionList {
  const source = entryIn(library, uri)?.source;
  if (!source) return listOf([], "");
  const offset = offsetOf(source, position);
  const place = fieldPlace(source, offset, library.parse);
  return place ? inFields(library, source, offset, place) : inProse(library, source, offset);
}

function inFields(library: Library, source: Source, offset: number, place: FieldPlace): CompletionList {
  const { reading, mended, type, schema } = place;
  const corpus = corpusOf(library).with(reading.entry);
  const { span, written } = mended;
  if (type === "key") return listOf(keyOffers(place).map(itemAt(source, span, place)), written);
  if (!schema["x-condition"]) return listOf(valueOffers(corpus, place).map(itemAt(source, span, place)), written);
  return inCondition(corpus, source, offset, place);
}

function inCondition(corpus: Corpus, source: Source, offset: number, place: FieldPlace): CompletionList {
  const { reading, mended } = place;
  const [quote = ""] = /^["']?/u.exec(mended.value) ?? [];
  const before = mended.value.slice(quote.length);
  const after = source.text.slice(offset, mended.span.end);
  const { offers, replaces } = conditionOffers(corpus, reading.entry.facts, before, after);
  const span = { start: offset - replaces, end: offset };
  return listOf(offers.map(itemAt(source, span, place)), before.slice(before.length - replaces));
}

function inProse(library: Library, source: Source, offset: number): CompletionList {
  const start = lineStart(source.text, offset);
  const end = lineFrom(source.text, start)?.end ?? offset;
  const before = source.text.slice(start, offset);
  const found =
    source.language === "markdown" &&
    proseOffers(corpusOf(library), source.uri, before, source.text.slice(offset, end));
  if (!found) return listOf([], "");
  const span = { start: offset - found.replaces, end: offset };
  return listOf(found.offers.map(itemAt(source, span, undefined)), before.slice(before.length - found.replaces));
}

/** Puts an offer in the place of a span, with its further lines set in as far as its first. */
function itemAt(source: Source, span: Span, place: FieldPlace | undefined): (offer: Offer) => CompletionItem {
  const range = rangeOf(linesOf(source.text), span);
  const [quote = ""] = /^["']?/u.exec(source.text.slice(span.start, span.end)) ?? [];
  const inset = " ".repeat(place?.mended.inset ?? 0);
  return ({ text, ...item }) => ({
    ...item,
    ...(quote === "" ? {} : { filterText: `${quote}${item.filterText ?? item.label}` }),
    insertTextMode: InsertTextMode.adjustIndentation,
    textEdit: { range, newText: (place?.mended.needsSpace ? " " : "") + text.replaceAll("\n", `\n${inset}`) },
  });
}

function listOf(items: readonly CompletionItem[], written: string): CompletionList {
  const letters = written.replace(/^["']/u, "").toLowerCase();
  const fitting =
    items.length > MOST
      ? items.filter(({ label, filterText = "" }) => `${label} ${filterText}`.toLowerCase().includes(letters))
      : items;
  return {
    isIncomplete: items.length > MOST,
    items: fitting.slice(0, MOST).filter(({ label }) => !label.includes(MARK)),
  };
}
