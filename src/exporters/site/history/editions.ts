/** The frozen copies of a library's documents, and which of them is in force on a day. */
import { atTier } from "../../../corpus/at-tier.ts";
import type { Corpus, Entry } from "../../../corpus/corpus.ts";
import type { Reading } from "../../../corpus/reading.ts";
import { readEntry } from "../../../corpus/reading.ts";
import type { Source } from "../../../document/source.ts";
import type { ExportOptions } from "../../exporter.ts";
import type { Header } from "../part/status-line.tsx";

/** One approved version as it was frozen. */
export interface Edition {
  readonly header: Header;
  /** The day from which it holds, year-month-day. */
  readonly from: string;
  /** Its text and facts, in the place of the document as it is now. */
  readonly entry: Entry;
}

export interface History {
  /** The editions of each document by its id, the latest first. */
  readonly editions: ReadonlyMap<string, readonly Edition[]>;
  /** The files of documents whose version in force is kept from these readers, although the text it will become is not. */
  readonly closed: readonly string[];
}

/**
 * The editions of those documents that `corpus` holds, so that what is kept closer today is closer in all its versions; one that was
 * kept closer itself stays closer. A copy that is unsound, or was never approved, is none.
 */
export function historyOf(
  corpus: Corpus,
  sources: readonly Source[],
  { tier, parse, kept }: Pick<ExportOptions, "tier" | "parse" | "kept">,
): History {
  const history = new Map<string, (Edition & { readonly open: boolean })[]>();
  for (const source of sources) {
    const id = idOfEdition(source.uri);
    const [name] = id === undefined ? [] : corpus.names(id);
    const now = name && corpus.entry(name.uri);
    if (id === undefined || !now || now.facts.id !== id) continue;
    const { uri } = now.facts;
    const make = (): Reading => readEntry({ ...source, uri }, parse);
    const { document, sound, entry } = kept ? kept.madeOf(`${source.uri} as ${uri}`, source.text, make) : make();
    const header = document.value as unknown as Header;
    const from = header.effective ?? header.approval?.date;
    if (!sound || entry.facts.id !== id || header.approval === undefined || from === undefined) continue;
    const open = atTier(corpus.without(uri).with(entry), tier).entry(uri);
    history.set(id, [...(history.get(id) ?? []), { header, from, entry: open ?? entry, open: open !== undefined }]);
  }
  const editions = new Map<string, readonly Edition[]>();
  const closed: string[] = [];
  for (const [id, all] of history) {
    const holds = inForceOn(all.sort(latestFirst), corpus.today);
    if (holds && !holds.open) closed.push(holds.entry.facts.uri);
    else if (all.some(({ open }) => open))
      editions.set(
        id,
        all.filter(({ open }) => open),
      );
  }
  return { editions, closed };
}

/** `editions/first-response/1.2.0.md` is of first-response. */
export function idOfEdition(uri: string): string | undefined {
  return /(?:^|\/)editions\/([a-z][a-z0-9-]*)\/[^/]+\.(?:md|markdown|ya?ml)$/u.exec(uri)?.[1];
}

function latestFirst(a: Edition, b: Edition): number {
  if (a.from !== b.from) return a.from < b.from ? 1 : -1;
  return b.header.version.localeCompare(a.header.version, "en", { numeric: true });
}

/** The edition that holds on a day; undefined where none did yet. */
export function inForceOn<T extends Edition>(editions: readonly T[], day: string): T | undefined {
  return editions.find(({ from }) => from <= day);
}

/**
 * The library as it holds on its day: in the place of each document its edition in force. A draft never takes the place of what
 * was approved, and an approved version waits for its day; a document that was never approved stands as it is.
 */
export function asInForce(corpus: Corpus, { editions: history, closed }: History): Corpus {
  let held = corpus;
  for (const uri of closed) {
    const now = corpus.entry(uri);
    if (now && !isWithdrawn(now)) held = held.without(uri);
  }
  for (const editions of history.values()) {
    const edition = inForceOn(editions, corpus.today);
    if (!edition) continue;
    const now = corpus.entry(edition.entry.facts.uri);
    if (now && isWithdrawn(now)) continue;
    held = held.without(edition.entry.facts.uri).with(edition.entry);
  }
  return held;
}

function isWithdrawn({ facts }: Entry): boolean {
  return facts.status === "withdrawn";
}
