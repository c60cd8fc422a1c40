/** The documents that a document points at, with their versions: what a review of it relies on. */
import type { Span } from "../document/span.ts";
import type { Corpus } from "./corpus.ts";
import type { Facts } from "./facts.ts";

export interface ReliedOn {
  /** Its id. */
  readonly document: string;
  readonly version: string;
}

/** In order of their ids; what is pointed at only inside `except` does not count. */
export function reliedOn(corpus: Corpus, { id, references }: Facts, except: Span): readonly ReliedOn[] {
  const outside = references.filter(({ span }) => span.end <= except.start || span.start >= except.end);
  const ids = new Set(outside.map(({ key }) => key.split("#")[0] ?? key));
  return [...ids].sort().flatMap((document) => {
    const [name] = corpus.names(document);
    const facts = name && corpus.entry(name.uri)?.facts;
    if (document === id || facts?.id !== document || facts.version === undefined) return [];
    return [{ document, version: facts.version }];
  });
}
