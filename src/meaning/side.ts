/** One of the two libraries that are compared, with the words for what is in it. */
import { conditionWords } from "../corpus/condition-words.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { readEntry } from "../corpus/reading.ts";
import { sayDuration, sayList } from "../corpus/sentences.ts";
import type { KindName } from "../kinds/kind.ts";
import { clockNamed, responsibleWords } from "../pathways/step-facts.ts";
import type { Responsible } from "../kinds/generated/types.ts";

export interface Side {
  readonly corpus: Corpus;
  /** The sound documents of a kind, by id. */
  readonly documents: <T>(kind: KindName) => ReadonlyMap<string, T>;
  /** The title of what has this key, in quotation marks. */
  readonly title: (key: string) => string;
  /** Several titles, in quotation marks. */
  readonly titles: (keys: readonly string[]) => string;
  /** A role with its agency, without quotation marks. */
  readonly responsible: (responsible: Responsible) => string;
  /** A time limit with its length: “First conference” (15 working days). */
  readonly limit: (id: string) => string;
  /** A condition of a document as words. */
  readonly condition: (home: string, text: string) => string;
}

/** Documents of a kind are read once, when they are first asked for. */
export function sideOf(corpus: Corpus): Side {
  const read = new Map<KindName, ReadonlyMap<string, unknown>>();
  const quoted = (key: string): string => `“${corpus.names(key)[0]?.title ?? key}”`;
  return {
    corpus,
    documents: <T>(kind: KindName) => {
      const known = read.get(kind) ?? soundDocuments(corpus, kind);
      read.set(kind, known);
      return known as ReadonlyMap<string, T>;
    },
    title: quoted,
    titles: (keys) => (keys.length === 0 ? "nobody and nothing" : sayList(keys.map(quoted))),
    responsible: (one) => responsibleWords(corpus, one) ?? `${one.role} (${one.agency})`,
    limit: (id) => {
      const clock = clockNamed(corpus, id);
      return clock ? `${quoted(id)} (${sayDuration(clock)})` : quoted(id);
    },
    condition: (home, text) => conditionWords(corpus, home, text) ?? text,
  };
}

function soundDocuments(corpus: Corpus, kind: KindName): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const { uri, id } of corpus.ofKind(kind)) {
    const entry = corpus.entry(uri);
    if (id === undefined || !entry || found.has(id)) continue;
    const { sound, document } = readEntry(entry.source);
    if (sound) found.set(id, document.value);
  }
  return found;
}
