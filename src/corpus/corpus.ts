/** All documents of a library together: immutable, so that yesterday's answer can be compared with today's. */
import { Map as PersistentMap } from "immutable";
import type { Source } from "../document/source.ts";
import type { KindName } from "../kinds/kind.ts";
import type { Facts, Name, Reference } from "./facts.ts";

/** One document of the library: its text and its facts. The tree is read again from the text when somebody asks. */
export interface Entry {
  readonly source: Source;
  readonly facts: Facts;
}

/** A name or a reference with the file it is in. */
export type Placed<T> = T & { readonly uri: string };

/** What a library can be asked, as `Corpus.grounds` answers it. */
export type Question =
  | readonly [ask: "today" | "uris" | "keys"]
  | readonly [ask: "entry" | "names" | "references", key: string]
  | readonly [ask: "kind", kind: KindName];

/** The documents in which a key stands, and the places there. */
type Index<T> = PersistentMap<string, PersistentMap<string, readonly T[]>>;

interface Parts {
  readonly today: string;
  readonly entries: PersistentMap<string, Entry>;
  readonly names: Index<Name>;
  readonly references: Index<Reference>;
  readonly kinds: PersistentMap<KindName, PersistentMap<string, Facts>>;
}

/**
 * A library as it stands. `with` and `without` give a new one and share everything else with this one.
 * Documents come out in the order of their file names, whatever the order in which they went in.
 */
export class Corpus {
  readonly #parts: Parts;
  readonly #heard: ((question: Question) => void) | undefined;

  private constructor(parts: Parts, heard?: (question: Question) => void) {
    this.#parts = parts;
    this.#heard = heard;
  }

  /** The same library, which tells of every question that is asked of it. */
  heardBy(heard: (question: Question) => void): Corpus {
    return new Corpus(this.#parts, heard);
  }

  /**
   * What the answer to a question is made of. Where each piece is the same thing as it was in another library, so is the answer:
   * sources, facts and all in them are shared by every library that has not read them again.
   */
  grounds(question: Question): readonly unknown[] {
    const { today, entries, names, references, kinds } = this.#parts;
    switch (question[0]) {
      case "today":
        return [today];
      case "uris":
        return this.uris();
      case "keys":
        return [...names.keys()];
      case "entry": {
        const entry = entries.get(question[1]);
        return entry ? [entry.source, entry.facts] : [];
      }
      case "kind":
        return inOrder(kinds.get(question[1]));
      case "names":
        return inOrder(names.get(question[1])).flat();
      case "references":
        return inOrder(references.get(question[1])).flat();
    }
  }

  /** A library without documents, read as on `today` (year-month-day). */
  static empty(today: string): Corpus {
    return new Corpus({
      today,
      entries: PersistentMap(),
      names: PersistentMap(),
      references: PersistentMap(),
      kinds: PersistentMap(),
    });
  }

  /** The day by which dates are judged. */
  get today(): string {
    this.#heard?.(["today"]);
    return this.#parts.today;
  }

  /** How many documents there are. */
  get size(): number {
    this.#heard?.(["uris"]);
    return this.#parts.entries.size;
  }

  /** Every document's uri, in order. */
  uris(): readonly string[] {
    this.#heard?.(["uris"]);
    return [...this.#parts.entries.keys()].sort(byText);
  }

  /** The document at a uri. */
  entry(uri: string): Entry | undefined {
    this.#heard?.(["entry", uri]);
    return this.#parts.entries.get(uri);
  }

  /** The facts of every document of a kind, in order of their files. */
  ofKind(kind: KindName): readonly Facts[] {
    this.#heard?.(["kind", kind]);
    return inOrder(this.#parts.kinds.get(kind));
  }

  /** Where a key is defined; more than one is a fault the rules report. */
  names(key: string): readonly Placed<Name>[] {
    this.#heard?.(["names", key]);
    return placed(this.#parts.names.get(key));
  }

  /** The places that point at a key. */
  referencesTo(key: string): readonly Placed<Reference>[] {
    this.#heard?.(["references", key]);
    return placed(this.#parts.references.get(key));
  }

  /** Every key that is defined, in no order. */
  keys(): Iterable<string> {
    this.#heard?.(["keys"]);
    return this.#parts.names.keys();
  }

  /** This library with a document added, or put in the place of the one at the same uri. */
  with(entry: Entry): Corpus {
    const { uri } = entry.source;
    const cleared = this.without(uri).#parts;
    const { facts } = entry;
    return new Corpus({
      ...cleared,
      entries: cleared.entries.set(uri, entry),
      names: added(cleared.names, uri, facts.names),
      references: added(cleared.references, uri, facts.references),
      kinds: facts.kind ? cleared.kinds.setIn([facts.kind, uri], facts) : cleared.kinds,
    });
  }

  /** This library without the document at a uri. */
  without(uri: string): Corpus {
    const entry = this.#parts.entries.get(uri);
    if (!entry) return this;
    const { facts } = entry;
    return new Corpus({
      ...this.#parts,
      entries: this.#parts.entries.delete(uri),
      names: removed(this.#parts.names, uri, facts.names),
      references: removed(this.#parts.references, uri, facts.references),
      kinds: facts.kind ? this.#parts.kinds.deleteIn([facts.kind, uri]) : this.#parts.kinds,
    });
  }

  /** The documents that point at anything the document at `uri` defines. */
  dependents(uri: string): readonly string[] {
    this.#heard?.(["entry", uri]);
    const found = new Set<string>();
    for (const { key } of this.#parts.entries.get(uri)?.facts.names ?? []) {
      for (const reference of this.referencesTo(key)) if (reference.uri !== uri) found.add(reference.uri);
    }
    return [...found].sort(byText);
  }
}

function added<T extends { readonly key: string }>(index: Index<T>, uri: string, items: readonly T[]): Index<T> {
  return index.withMutations((open) => {
    for (const [key, list] of grouped(items)) {
      open.set(key, (open.get(key) ?? PersistentMap<string, readonly T[]>()).set(uri, list));
    }
  });
}

function removed<T extends { readonly key: string }>(index: Index<T>, uri: string, items: readonly T[]): Index<T> {
  return index.withMutations((open) => {
    for (const key of grouped(items).keys()) {
      const rest = open.get(key)?.delete(uri);
      if (!rest || rest.isEmpty()) open.delete(key);
      else open.set(key, rest);
    }
  });
}

function grouped<T extends { readonly key: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.key);
    if (group) group.push(item);
    else groups.set(item.key, [item]);
  }
  return groups;
}

function placed<T>(byUri: PersistentMap<string, readonly T[]> | undefined): readonly Placed<T>[] {
  if (!byUri) return [];
  const uris = [...byUri.keys()].sort(byText);
  return uris.flatMap((uri) => (byUri.get(uri) ?? []).map((item) => ({ ...item, uri })));
}

/** In order of their files. */
function inOrder<T>(byUri: PersistentMap<string, T> | undefined): readonly T[] {
  return byUri ? [...byUri].sort(([a], [b]) => byText(a, b)).map(([, item]) => item) : [];
}

/** By code units, the same on every machine. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
