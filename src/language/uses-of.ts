/** Every place that names a thing, or names something inside it by a way that begins with it. */
import type { Corpus, Placed } from "../corpus/corpus.ts";
import type { Reference } from "../corpus/facts.ts";
import type { Span } from "../document/span.ts";
import { isWithin, writtenPart } from "./target-at.ts";

export interface Use {
  readonly uri: string;
  /** Where its name is written, without what stands before or after it. */
  readonly span: Span;
  readonly reference: Reference;
}

/** In the order of files and places. A document is also used by the links that lead to its file. */
export function usesOf(corpus: Corpus, key: string): readonly Use[] {
  const uses = keysWithin(corpus, key).flatMap((one) => corpus.referencesTo(one).flatMap((place) => useOf(place, key)));
  return inOrder([...uses, ...fileLinks(corpus, key)]);
}

/** The same with the places that name a part which is not there; it asks every document, so only for an answer that must be complete. */
export function allUsesOf(corpus: Corpus, key: string): readonly Use[] {
  const uses = corpus.uris().flatMap((uri) => {
    const references = corpus.entry(uri)?.facts.references ?? [];
    return references.flatMap((reference) => useOf({ ...reference, uri }, key));
  });
  return inOrder(uses);
}

function useOf(place: Placed<Reference>, key: string): readonly Use[] {
  const { uri, ...reference } = place;
  const span = writtenPart(reference, key);
  return span ? [{ uri, span, reference }] : [];
}

/** The thing itself and everything its document defines inside it. */
function keysWithin(corpus: Corpus, key: string): readonly string[] {
  const inside = corpus.names(key).flatMap(({ uri }) => corpus.entry(uri)?.facts.names ?? []);
  return [...new Set([key, ...inside.map((name) => name.key).filter((one) => isWithin(one, key))])];
}

function fileLinks(corpus: Corpus, key: string): readonly Use[] {
  const documents = corpus.names(key).filter(({ uri }) => corpus.entry(uri)?.facts.id === key);
  return documents.flatMap(({ uri }) =>
    corpus.referencesTo(`file:${uri}`).flatMap((place) => useOf(place, `file:${uri}`)),
  );
}

function inOrder(uses: readonly Use[]): readonly Use[] {
  return [...uses].sort((a, b) => (a.uri === b.uri ? a.span.start - b.span.start : a.uri < b.uri ? -1 : 1));
}
