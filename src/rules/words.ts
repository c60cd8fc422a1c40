/** The library's own words as checks of a single document need them: acronyms, wording to avoid, words for people. */
import type { Corpus } from "../corpus/corpus.ts";
import type { Glossary, LexiconEntry } from "../kinds/generated/types.ts";
import product from "./language/lexicon.json" with { type: "json" };
import type { PhraseIndex } from "./text/phrase-index.ts";
import { phraseIndex } from "./text/phrase-index.ts";

export interface Words {
  /** What a short form stands for. */
  acronym(short: string): Acronym | undefined;
  /** Wording to avoid, ready to be looked for: the product's entries, and the partnership's own in the place of those with their id. */
  readonly phrases: PhraseIndex;
  /** The partnership's words for people. */
  readonly people: People;
  /** The names of things that have several, ready to be looked for. */
  readonly names: PhraseIndex<NameOfThing>;
}

/** One of several names of one thing. */
export interface NameOfThing {
  /** The name alone. */
  readonly phrases: readonly [string];
  /** The name to use. */
  readonly preferred: string;
}

export interface Acronym {
  readonly full: string;
  /** Whether it may stand without being written out first. */
  readonly known: boolean;
}

export interface People {
  readonly adultVictim: string;
  readonly personWhoHarms: string;
  readonly child: string;
}

/** All words of a library; the same object for as long as they stay the same. */
export interface AllWords extends Words {
  readonly acronyms: ReadonlyMap<string, Acronym>;
  /** The partnership's own entries as text that can be compared. */
  readonly lexiconKey: string;
  /** The names of things as text that can be compared. */
  readonly namesKey: string;
  /** Equal for two libraries whose words are equal. */
  readonly key: string;
}

/** The wording to avoid that the product brings. */
export const productLexicon = product as readonly LexiconEntry[];

/** The words of a library: those of all its sound glossaries together; `before` where they are still the same. */
export function wordsOf(corpus: Corpus, before?: AllWords): AllWords {
  const glossaries = corpus
    .ofKind("glossary")
    .flatMap(({ details }) => (details?.kind === "glossary" ? [details.value] : []));
  const key = JSON.stringify(
    glossaries.map(({ acronyms, people, lexicon, terms }) => [acronyms, people, lexicon, namesOf(terms)]),
  );
  return before?.key === key ? before : wordsIn(glossaries, key);
}

/** The words of some glossaries; the first to speak of a thing is heard. */
function wordsIn(glossaries: readonly Glossary[], key: string): AllWords {
  const acronyms = new Map<string, Acronym>();
  for (const { short, full, known } of glossaries.flatMap((glossary) => glossary.acronyms ?? [])) {
    if (!acronyms.has(short)) acronyms.set(short, { full, known: known ?? false });
  }
  const people = glossaries.map((glossary) => glossary.people ?? {});
  const own = glossaries.flatMap((glossary) => glossary.lexicon ?? []);
  const replaced = new Set(own.map(({ id }) => id));
  const names = glossaries.flatMap(({ terms }) => namesOf(terms));
  return {
    acronyms,
    acronym: (short) => acronyms.get(short),
    phrases: phraseIndex([...productLexicon.filter(({ id }) => !replaced.has(id)), ...own]),
    lexiconKey: JSON.stringify(own),
    names: phraseIndex(names),
    namesKey: JSON.stringify(names),
    people: {
      adultVictim: people.find((words) => words.adult_victim)?.adult_victim ?? "victim-survivor",
      personWhoHarms: people.find((words) => words.person_who_harms)?.person_who_harms ?? "person who harms",
      child: people.find((words) => words.child)?.child ?? "child",
    },
    key,
  };
}

/**
 * The names of things that have several. A short form in capitals is no second name, nor one that holds the first or is
 * held by it.
 */
function namesOf(terms: Glossary["terms"] = []): readonly NameOfThing[] {
  return terms.flatMap(({ title, also = [] }) => {
    const others = also.filter((name) => /\p{Ll}/u.test(name) && !holds(name, title) && !holds(title, name));
    return others.length === 0
      ? []
      : [title, ...others].map((name) => ({ phrases: [name] as const, preferred: title }));
  });
}

function holds(longer: string, shorter: string): boolean {
  return longer.toLowerCase().includes(shorter.toLowerCase());
}

const LEXICON = "lexicon";
const NAMES = "names";
const PEOPLE = "people";
const acronymQuestion = (short: string): string => `acronym ${short}`;

/** Words that note what was asked of them, so that a document is only checked again when an answer changes. */
export function notingWords(all: AllWords): { readonly words: Words; readonly asked: ReadonlySet<string> } {
  const asked = new Set<string>();
  const words: Words = {
    acronym(short) {
      asked.add(acronymQuestion(short));
      return all.acronym(short);
    },
    get phrases() {
      asked.add(LEXICON);
      return all.phrases;
    },
    get people() {
      asked.add(PEOPLE);
      return all.people;
    },
    get names() {
      asked.add(NAMES);
      return all.names;
    },
  };
  return { words, asked };
}

/** The questions whose answers differ between two libraries' words. */
export function changedWords(before: AllWords, after: AllWords): ReadonlySet<string> {
  const changed = new Set<string>();
  if (before.lexiconKey !== after.lexiconKey) changed.add(LEXICON);
  if (JSON.stringify(before.people) !== JSON.stringify(after.people)) changed.add(PEOPLE);
  if (before.namesKey !== after.namesKey) changed.add(NAMES);
  for (const short of new Set([...before.acronyms.keys(), ...after.acronyms.keys()])) {
    const [old, now] = [before.acronyms.get(short), after.acronyms.get(short)];
    if (old?.full !== now?.full || old?.known !== now?.known) changed.add(acronymQuestion(short));
  }
  return changed;
}
