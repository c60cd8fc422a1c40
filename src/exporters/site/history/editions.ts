/** The frozen copies of a library's documents, and which of them is in force on a day. */
import { atTier } from "../../../corpus/at-tier.ts";
import type { Corpus, Entry } from "../../../corpus/corpus.ts";
import type { Tier } from "../../../corpus/facts.ts";
import { readEntry } from "../../../corpus/reading.ts";
import type { MarkdownParser } from "../../../document/markdown-parser.ts";
import type { Source } from "../../../document/source.ts";
import type { Header } from "../part/status-line.tsx";

/** One approved version as it was frozen. */
export interface Edition {
  readonly header: Header;
  /** The day from which it holds, year-month-day. */
  readonly from: string;
  /** Its text and facts, in the place of the document as it is now. */
  readonly entry: Entry;
}

/** The editions of each document by its id, the latest first. */
export type History = ReadonlyMap<string, readonly Edition[]>;

/**
 * The editions of those documents that `corpus` holds, so that what is kept closer today is closer in all its versions. A copy that
 * is unsound, or was never approved, is none.
 */
export function historyOf(
  corpus: Corpus,
  sources: readonly Source[],
  tier: Tier,
  parse: MarkdownParser | undefined,
): History {
  const history = new Map<string, Edition[]>();
  for (const source of sources) {
    const id = idOfEdition(source.uri);
    const [name] = id === undefined ? [] : corpus.names(id);
    const now = name && corpus.entry(name.uri);
    if (id === undefined || !now || now.facts.id !== id) continue;
    const { document, sound, entry } = readEntry({ ...source, uri: now.facts.uri }, parse);
    const header = document.value as unknown as Header;
    const from = header.effective ?? header.approval?.date;
    if (!sound || entry.facts.id !== id || header.approval === undefined || from === undefined) continue;
    const today = { source: entry.source, facts: { ...entry.facts, tier: now.facts.tier } };
    const open = atTier(corpus.without(now.facts.uri).with(today), tier).entry(now.facts.uri);
    if (open) history.set(id, [...(history.get(id) ?? []), { header, from, entry: open }]);
  }
  for (const editions of history.values()) editions.sort(latestFirst);
  return history;
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
export function inForceOn(editions: readonly Edition[], day: string): Edition | undefined {
  return editions.find(({ from }) => from <= day);
}

/**
 * The library as it holds on its day: in the place of each document its edition in force. A draft never takes the place of what
 * was approved, and an approved version waits for its day; a document that was never approved stands as it is.
 */
export function asInForce(corpus: Corpus, history: History): Corpus {
  let held = corpus;
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
