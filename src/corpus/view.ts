/** The library as one document's checks see it: every question asked of it is noted, so that they are asked again only when an answer changes. */
import type { Corpus, Placed } from "./corpus.ts";
import type { Details } from "./details.ts";
import type { Facts, Name, Reference } from "./facts.ts";
import type { KindName } from "../kinds/kind.ts";
import { definersOf } from "../kinds/definers.ts";

/** A name without its place: what most checks need, and what typing above it does not change. */
export interface KnownName {
  readonly key: string;
  readonly type: string;
  readonly title: string;
  readonly uri: string;
  /** Who may read the document that defines it. */
  readonly tier: Facts["tier"];
}

/** How far a document has come. */
export type DocumentState = Pick<Facts, "status" | "version">;

export interface View {
  readonly today: string;
  /** What a key stands for; empty where nothing has that name. */
  names(key: string): readonly KnownName[];
  /** Where a key is written. Ask only to point at it in a problem. */
  places(key: string): readonly Placed<Name>[];
  /** The keys of the things that point at a key from a field, such as the steps that hand over to a step. */
  referrers(key: string): readonly string[];
  /** The documents in which something points at a key. */
  referringDocuments(key: string): readonly string[];
  /** The places that point at a key. Ask only to point at them in a problem. */
  referringPlaces(key: string): readonly Placed<Reference>[];
  /** The details of every sound document of a kind, in order of their files. */
  details<K extends Details["kind"]>(kind: K): readonly Extract<Details, { kind: K }>[];
  /** The details of the document with this id, where it is of that kind and sound. */
  detailsOf<K extends Details["kind"]>(kind: K, id: string): Extract<Details, { kind: K }> | undefined;
  /** How far the document with this id has come, and its version; undefined where there is none. */
  stateOf(id: string): DocumentState | undefined;
  /**
   * The keys of all things of these sorts, or of any sort but files where none is named: the parts of `within` (a
   * document's id), or else what has no document around it. In order. Ask only to suggest one in a problem.
   */
  keysOf(types: readonly string[], within?: string): readonly string[];
}

/** A question asked of the library, as a text that can be compared. */
export type Question = string;

/** A view of a corpus, and the set it notes its questions in. */
export function noting(corpus: Corpus): { readonly view: View; readonly asked: Set<Question> } {
  const asked = new Set<Question>();
  const known = new Map<string, readonly KnownName[]>();
  const view: View = {
    today: corpus.today,
    names(key) {
      const before = known.get(key);
      if (before) return before;
      asked.add(nameQuestion(key));
      const names = knownNames(corpus, key);
      known.set(key, names);
      return names;
    },
    places(key) {
      asked.add(placeQuestion(key));
      return corpus.names(key);
    },
    referrers(key) {
      asked.add(referringQuestion(key));
      const fields = corpus.referencesTo(key).filter(({ by }) => by === "field");
      return [...new Set(fields.map(({ from }) => from))];
    },
    referringDocuments(key) {
      asked.add(referringQuestion(key));
      return [...new Set(corpus.referencesTo(key).map(({ uri }) => uri))];
    },
    referringPlaces(key) {
      asked.add(referringPlaceQuestion(key));
      return corpus.referencesTo(key);
    },
    details<K extends Details["kind"]>(kind: K) {
      asked.add(kindQuestion(kind));
      const found = corpus.ofKind(kind).flatMap(({ details }) => (details ? [details] : []));
      return found as unknown as readonly Extract<Details, { kind: K }>[];
    },
    detailsOf<K extends Details["kind"]>(kind: K, id: string) {
      asked.add(detailsQuestion(id));
      const found = corpus.names(id).find(({ type }) => type === kind);
      const details = found && corpus.entry(found.uri)?.facts.details;
      return details?.kind === kind ? (details as unknown as Extract<Details, { kind: K }>) : undefined;
    },
    stateOf(id) {
      asked.add(stateQuestion(id));
      const facts = corpus.names(id).flatMap(({ uri }) => corpus.entry(uri)?.facts ?? []);
      const found = facts.find((one) => one.id === id);
      return found && { status: found.status, version: found.version };
    },
    keysOf(types, within) {
      asked.add(ALL_KEYS);
      return keysOf(corpus, types, within);
    },
  };
  return { view, asked };
}

function knownNames(corpus: Corpus, key: string): readonly KnownName[] {
  return corpus.names(key).map(({ type, title, uri }) => {
    return { key, type, title, uri, tier: corpus.entry(uri)?.facts.tier };
  });
}

function keysOf(corpus: Corpus, types: readonly string[], within: string | undefined): readonly string[] {
  if (types.includes("file")) return corpus.uris().map((uri) => `file:${uri}`);
  const keys = new Set<string>();
  const holders = within === undefined ? definersOf(types) : [];
  const inside = within === undefined ? [] : corpus.names(within).flatMap(({ uri }) => corpus.entry(uri)?.facts ?? []);
  for (const facts of [...inside, ...holders.flatMap((kind) => corpus.ofKind(kind))]) {
    for (const { key, type } of facts.names) {
      const fits = within === undefined ? !key.includes("#") && type !== "file" : key.startsWith(`${within}#`);
      if (fits && (types.length === 0 || types.includes(type))) keys.add(key);
    }
  }
  return [...keys].sort();
}

const ALL_KEYS: Question = "keys";
const nameQuestion = (key: string): Question => `name ${key}`;
const placeQuestion = (key: string): Question => `place ${key}`;
const referringQuestion = (key: string): Question => `referring ${key}`;
const referringPlaceQuestion = (key: string): Question => `referring place ${key}`;
const kindQuestion = (kind: KindName): Question => `kind ${kind}`;
const stateQuestion = (id: string): Question => `state ${id}`;
const detailsQuestion = (id: string): Question => `details ${id}`;

/** The questions whose answers may differ between two libraries that differ in the document at `uri`. */
export function changedQuestions(before: Corpus, after: Corpus, uri: string): ReadonlySet<Question> {
  const old = before.entry(uri)?.facts;
  const now = after.entry(uri)?.facts;
  const changed = new Set<Question>();
  compare(old?.names, now?.names, (key, keptApartFromPlace) => {
    changed.add(placeQuestion(key));
    if (keptApartFromPlace && old?.tier === now?.tier) return;
    changed.add(nameQuestion(key));
    if (old === undefined || now === undefined || !has(old.names, key) || !has(now.names, key)) changed.add(ALL_KEYS);
  });
  if (old?.tier !== now?.tier) for (const { key } of now?.names ?? []) changed.add(nameQuestion(key));
  if (old?.id !== now?.id || old?.status !== now?.status || old?.version !== now?.version) {
    for (const facts of [old, now]) if (facts?.id !== undefined) changed.add(stateQuestion(facts.id));
  }
  compare(old?.references, now?.references, (key, onlyPlace) => {
    changed.add(referringPlaceQuestion(key));
    if (!onlyPlace) changed.add(referringQuestion(key));
  });
  if (old?.kind !== now?.kind || old?.id !== now?.id || !same(old?.details, now?.details)) {
    for (const facts of [old, now]) {
      if (facts?.kind) changed.add(kindQuestion(facts.kind));
      if (facts?.id !== undefined) changed.add(detailsQuestion(facts.id));
    }
  }
  return changed;
}

/** Calls back for each key whose items differ, and says whether they differ in nothing but their places. */
function compare<T extends { readonly key: string; readonly span: unknown }>(
  old: readonly T[] = [],
  now: readonly T[] = [],
  differs: (key: string, onlyPlace: boolean) => void,
): void {
  const keys = new Set([...old, ...now].map(({ key }) => key));
  const before = byKey(old);
  const after = byKey(now);
  for (const key of keys) {
    const a = before.get(key) ?? [];
    const b = after.get(key) ?? [];
    if (!same(a, b)) differs(key, same(a.map(withoutPlace), b.map(withoutPlace)));
  }
}

function byKey<T extends { readonly key: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(item.key, [...(groups.get(item.key) ?? []), item]);
  return groups;
}

function has(names: readonly Name[], key: string): boolean {
  return names.some((name) => name.key === key);
}

function withoutPlace<T extends { readonly span: unknown }>(item: T): Omit<T, "span"> {
  const { span: _place, ...rest } = item;
  return rest;
}

/** Facts are plain data made in one order, so that equal ones have equal text. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
