/** Finds the document that somebody named on the command line. */
import { nearest } from "../conditions/nearest.ts";
import type { Facts } from "../corpus/facts.ts";
import { UsageError } from "../corpus/usage-error.ts";
import type { Source } from "../document/source.ts";
import type { Library } from "./open-library.ts";

export interface NamedDocument {
  readonly facts: Facts;
  readonly source: Source;
}

/** The document with this id, of those that have a status; says which one may have been meant where there is none. */
export function documentNamed({ checked: { corpus } }: Library, id: string): NamedDocument {
  const entries = corpus.uris().flatMap((uri) => corpus.entry(uri) ?? []);
  const stated = entries.filter(({ facts }) => facts.status !== undefined);
  const found = stated.find(({ facts }) => facts.id === id);
  if (found) return found;
  const meant = nearest(
    id,
    stated.flatMap(({ facts }) => facts.id ?? []),
  );
  const hint = meant === undefined ? "The command `list` shows them all." : `Did you mean “${meant}”?`;
  throw new UsageError(`There is no document “${id}” in the library. ${hint}`);
}
