/** Finds pages for what somebody types: typing errors forgiven, words that mean the same found, whole pages weighed. */
import MiniSearch from "minisearch";
import type { SearchOptions } from "minisearch";
import { indexOptions } from "./index-options.ts";
import { knownPage, OTHER_WORD } from "./known-page.ts";
import type { SearchData, SearchEntry } from "./search-entry.ts";
import { termsOf } from "./terms.ts";
import { asTheyAre, rarityOf, wantedOf, type Alternatives } from "./wanted.ts";
import { weigh, type MetPlace } from "./weigh.ts";

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

const SHOWN_PLACES = 3;

export function openSearch({ pages, index, same }: SearchData): Search {
  const engine = MiniSearch.loadJS<SearchEntry>(index as Parameters<typeof MiniSearch.loadJS>[0], indexOptions);
  const groups = same.map((group) => group.map(termsOf));
  const known = pages.map(knownPage);
  const asked = askedRarity(known.map(({ bag }) => bag));
  const headingTerms = remembered(termsOf);
  const onPages = remembered((term) => rarityOf(engine, pages.length, term));
  return (typed, sort) => {
    const wanted = wantedOf(engine, onPages, typed, groups);
    if (wanted.length === 0) return [];
    const met = new Map<number, Map<number, { entry: SearchEntry; met: Map<number, number> }>>();
    wanted.forEach(({ alternatives }, which) => {
      for (const [entry, score] of scoresOf(engine, alternatives, which === wanted.length - 1)) {
        const places = met.get(entry.page) ?? new Map<number, { entry: SearchEntry; met: Map<number, number> }>();
        met.set(entry.page, places);
        const place = places.get(entry.id) ?? { entry, met: new Map<number, number>() };
        place.met.set(which, score);
        places.set(entry.id, place);
      }
    });
    return known
      .flatMap((page, at) => {
        if (sort !== undefined && page.sort !== sort) return [];
        const places: readonly MetPlace[] = [...(met.get(at)?.values() ?? [])];
        const weighed = weigh(page, places, wanted, { onPages, asked, headingTerms });
        return weighed.weight > 0 ? [{ page, ...weighed }] : [];
      })
      .sort((a, b) => b.weight - a.weight || (a.page.path < b.page.path ? -1 : 1))
      .map(({ page: { path, title, sort: its }, places }) => {
        // Where what people type stands nowhere on the page, there is no place to lead to.
        const shown = places.filter(({ anchor, part }) => anchor !== "" && part !== "").slice(0, SHOWN_PLACES);
        return {
          path,
          page: title,
          sort: its,
          places: shown.map(({ anchor, part, excerpt }) => ({ anchor, part, excerpt })),
        };
      });
  };
}

/** How well each entry fits, by the best of the words for it; only the last word may still be in the middle of being typed. */
function scoresOf(engine: MiniSearch<SearchEntry>, alternatives: Alternatives, last: boolean) {
  const scores = new Map<number, [entry: SearchEntry, score: number]>();
  const inText: SearchOptions = { ...asTheyAre, fields: ["part", "text"] };
  const begun: SearchOptions =
    last && alternatives.length === 1
      ? { ...inText, prefix: (term) => term.length > 2, weights: { prefix: 0.3, fuzzy: 0 } }
      : inText;
  for (const [place, terms] of alternatives.entries()) {
    for (const result of engine.search({ combineWith: "AND", queries: [...terms] }, begun)) {
      const entry = result as unknown as SearchEntry;
      const score = (result.score / terms.length) * (place === 0 ? 1 : OTHER_WORD);
      if (score > (scores.get(entry.id)?.[1] ?? 0)) scores.set(entry.id, [entry, score]);
    }
  }
  return scores.values();
}

/** A stem that is typed for one page tells more than one that is typed for all. */
function askedRarity(bags: readonly ReadonlyMap<string, number>[]): (term: string) => number {
  const holding = new Map<string, number>();
  for (const bag of bags) for (const term of bag.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  return (term) => {
    const pages = holding.get(term) ?? 0;
    return Math.log(1 + (bags.length - pages + 0.5) / (pages + 0.5));
  };
}

/** Readers type letter by letter: what was worked out for the last letter is not worked out again. */
function remembered<Answer>(work: (words: string) => Answer): (words: string) => Answer {
  const known = new Map<string, Answer>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const now = work(words);
    known.set(words, now);
    return now;
  };
}
