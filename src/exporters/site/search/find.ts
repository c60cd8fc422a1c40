/** Finds pages for what somebody types: typing errors forgiven, words that mean the same found, whole pages weighed. */
import MiniSearch from "minisearch";
import type { Options, SearchOptions } from "minisearch";
import type { SearchData, SearchEntry } from "./search-entry.ts";
import { termOf, wordsOf } from "./terms.ts";

/** The same for making the index and for reading it. */
export const indexOptions: Options<SearchEntry> = {
  fields: ["page", "name", "part", "text"],
  storeFields: ["path", "anchor", "page", "part", "sort", "excerpt"],
  tokenize: wordsOf,
  processTerm: termOf,
};

/** A page that was found, and its places that fit best. */
export interface Found {
  readonly path: string;
  readonly page: string;
  readonly sort: string;
  readonly places: readonly FoundPlace[];
}

export interface FoundPlace {
  readonly anchor: string;
  readonly part: string;
  readonly excerpt: string;
}

/** Searches a loaded index; `sort` keeps to one sort of page. Best first. */
export type Search = (typed: string, sort?: string) => readonly Found[];

export function openSearch({ index, same }: SearchData): Search {
  const engine = MiniSearch.loadJS<SearchEntry>(index as Parameters<typeof MiniSearch.loadJS>[0], indexOptions);
  const groups = same.map((group) => group.map(termsOf));
  return (typed, sort) => {
    const wanted = wantedOf(engine, typed, groups);
    const pages = new Map<string, Weighed>();
    const rarity: number[] = [];
    wanted.forEach((alternatives, place) => {
      const scores = scoresOf(engine, alternatives, place === wanted.length - 1);
      rarity.push(Math.log(1 + engine.documentCount / (scores.length + 1)));
      for (const [entry, score] of scores) {
        if (sort !== undefined && entry.sort !== sort) continue;
        const page: Weighed = pages.get(entry.path) ?? { entry, met: new Map<number, number>(), places: new Map() };
        pages.set(entry.path, page);
        page.met.set(place, Math.max(page.met.get(place) ?? 0, score));
        const here = page.places.get(entry.id) ?? { entry, score: 0, met: new Set<number>() };
        page.places.set(entry.id, { entry, score: here.score + score, met: here.met.add(place) });
      }
    });
    return [...pages.values()]
      .map((page) => weighed(page, wanted, rarity))
      .sort(byWeight)
      .map((one) => one.found);
  };
}

/** Stems that stand together. */
type Terms = readonly string[];

/** One thing that is wanted: the words that were typed first, then others that mean the same. */
type Alternatives = readonly Terms[];

/** What a word is worth that was not typed, but means the same. */
const OTHER_WORD = 0.5;

interface Weighed {
  readonly entry: SearchEntry;
  /** The best score of each thing that is wanted, anywhere on the page. */
  readonly met: Map<number, number>;
  readonly places: Map<number, { readonly entry: SearchEntry; readonly score: number; readonly met: Set<number> }>;
}

/** The stems of the index are already made: they are looked up as they are. */
const asTheyAre: SearchOptions = {
  tokenize: (term) => [term],
  processTerm: (term) => term,
  boost: { page: 2, name: 2, part: 2 },
};

/** How well each entry fits, by the best of the words for it; only the last word may still be in the middle of being typed. */
function scoresOf(engine: MiniSearch<SearchEntry>, alternatives: Alternatives, last: boolean) {
  const scores = new Map<number, [entry: SearchEntry, score: number]>();
  const begun: SearchOptions =
    last && alternatives.length === 1
      ? { ...asTheyAre, prefix: (term) => term.length > 2, weights: { prefix: 0.3, fuzzy: 0 } }
      : asTheyAre;
  for (const [place, terms] of alternatives.entries()) {
    for (const result of engine.search({ combineWith: "AND", queries: [...terms] }, begun)) {
      const entry = result as unknown as SearchEntry;
      const score = (result.score / terms.length) * (place === 0 ? 1 : OTHER_WORD);
      if (score > (scores.get(entry.id)?.[1] ?? 0)) scores.set(entry.id, [entry, score]);
    }
  }
  return [...scores.values()];
}

/** Unless exactly its heading is asked for: what practitioners look for first, against lists of words and reports; invented cases are about everything. */
const WEIGHTS: Readonly<Record<string, number>> = {
  "People and services": 0.9,
  Training: 0.8,
  Words: 0.6,
  "Law and time limits": 0.75,
  "Everything else": 0.6,
  Scenarios: 0.1,
};

/** A page is worth its best place, more where the page as a whole has all that is wanted, and more where its title says so. */
function weighed({ entry, met, places }: Weighed, wanted: readonly Alternatives[], rarity: readonly number[]) {
  const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);
  const share = (which: Iterable<number>): number =>
    (sum([...which].map((place) => rarity[place] ?? 0)) / sum(rarity)) ** 1.5;
  const ranked = [...places.values()]
    .map((place) => ({ ...place, worth: place.score * share(place.met) * (1 + titleFit(place.entry.part, wanted)) }))
    .sort((a, b) => b.worth - a.worth || a.entry.id - b.entry.id);
  const whole = sum(met.values()) * share(met.keys());
  const named = ranked[0] !== undefined && titleFit(ranked[0].entry.part, wanted) === 1;
  const own = ((ranked[0]?.worth ?? 0) + 0.1 * whole) * (1 + 2 * titleFit(entry.page, wanted));
  // What people type stands nowhere on the page, so that there is no place to lead to.
  const shown = ranked.filter(({ entry: { anchor, part } }) => anchor !== "" && part !== "").slice(0, 3);
  const found: Found = {
    path: entry.path,
    page: entry.page,
    sort: entry.sort,
    places: shown.map(({ entry: { anchor, part, excerpt } }) => ({ anchor, part, excerpt })),
  };
  return { weight: own * (named ? 1 : (WEIGHTS[entry.sort] ?? 1)), found };
}

/** From 0 to 1: how much of what is wanted stands in a title, and how much of the title is wanted. */
function titleFit(title: string, wanted: readonly Alternatives[]): number {
  const terms = new Set(termsOf(title));
  const said = wanted.flatMap((alternatives) => {
    const fitting = alternatives.filter((words) => words.every((term) => terms.has(term)));
    const whole = fitting.find((words) => words.length === terms.size);
    const words = whole ?? fitting[0];
    return words ? [{ words, worth: whole || words === alternatives[0] ? 1 : OTHER_WORD }] : [];
  });
  const worth = said.reduce((sum, one) => sum + one.worth, 0);
  const length = new Set(said.flatMap(({ words }) => words)).size;
  return (worth / wanted.length) * (length / Math.max(terms.size, 1)) ** 0.5;
}

type Ranked = ReturnType<typeof weighed>;

function byWeight(a: Ranked, b: Ranked): number {
  return b.weight - a.weight || (a.found.path < b.found.path ? -1 : 1);
}

/** What is wanted, each in all its words: a word, or a phrase of the library with what means the same. */
function wantedOf(
  engine: MiniSearch<SearchEntry>,
  typed: string,
  groups: readonly Alternatives[],
): readonly Alternatives[] {
  const known = new Set(groups.flat(2));
  const terms = termsOf(typed).map((term) => (known.has(term) ? term : spelt(engine, term)));
  const wanted: Alternatives[] = [];
  for (let at = 0; at < terms.length;) {
    const { group, length } = longest(terms, at, groups);
    const typedHere = terms.slice(at, at + length);
    const others = (group ?? []).filter((other) => other.join(" ") !== typedHere.join(" "));
    wanted.push([typedHere, ...others]);
    at += length;
  }
  return wanted;
}

/** A word that stands nowhere is taken for the one most like it. */
function spelt(engine: MiniSearch<SearchEntry>, term: string): string {
  if (engine.search(term, { ...asTheyAre, prefix: (word) => word.length > 2 }).length > 0) return term;
  for (const wrong of term.length > 6 ? [1, 2] : term.length > 3 ? [1] : []) {
    const [like] = engine.search(term, { ...asTheyAre, fuzzy: wrong });
    if (like) return like.terms[0] ?? term;
  }
  return term;
}

const LONGEST = 6;

function longest(terms: Terms, at: number, groups: readonly Alternatives[]) {
  for (let length = Math.min(LONGEST, terms.length - at); length > 0; length--) {
    const here = terms.slice(at, at + length).join(" ");
    const group = groups.find((one) => one.some((other) => other.join(" ") === here));
    if (group) return { group, length };
  }
  return { group: undefined, length: 1 };
}

function termsOf(words: string): Terms {
  return wordsOf(words).flatMap((word) => termOf(word) ?? []);
}
