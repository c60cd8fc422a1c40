/** How well a page fits what is wanted: by its best place, and by what it is known by. */
import { fitOf, OTHER_WORD, total, type KnownPage } from "./known-page.ts";
import type { SearchEntry } from "./search-entry.ts";
import type { Terms } from "./terms.ts";
import type { Wanted } from "./wanted.ts";

/** A place that holds something of what is wanted: for each thing that it holds, how well. */
export interface MetPlace {
  readonly entry: SearchEntry;
  readonly met: ReadonlyMap<number, number>;
}

/** How rare a stem is, on all the pages and among what people type for them; and the stems of a heading. */
export interface Rarities {
  readonly onPages: (term: string) => number;
  readonly asked: (term: string) => number;
  readonly headingTerms: (heading: string) => Terms;
}

/** What each sign is worth; a half or a double of any of them changes little. */
const worth = { place: 1, asked: 5, bag: 6, name: 1, title: 2, heading: 1.5 };

/** Unless exactly its title or heading is asked for: what practitioners look for first; invented cases are about everything. */
const SORTS: Readonly<Record<string, number>> = {
  Training: 0.6,
  Words: 0.9,
  "Law and time limits": 0.85,
  "Everything else": 0.6,
  Scenarios: 0.1,
};

/** A page's weight, and its places with the best first; all weights are comparable within one search only. */
export function weigh(page: KnownPage, places: readonly MetPlace[], wanted: readonly Wanted[], rarities: Rarities) {
  const all = total(wanted.map(({ rarity }) => rarity));
  const shareOf = (met: Iterable<number>): number => total([...met].map((which) => wanted[which]?.rarity ?? 0)) / all;
  const fit = (terms: Terms, exact: number): number => {
    const { ofWanted, ofTitle } = fitOf(terms, wanted, rarities.onPages);
    return ofWanted === 0 ? 0 : ofWanted * ofTitle ** exact;
  };
  const ranked = places
    .map(({ entry, met }) => {
      const heading = entry.anchor === "" ? 0 : fit(rarities.headingTerms(entry.part), 0.5);
      const weight = (total(met.values()) / all) * shareOf(met.keys()) * (1 + worth.heading * heading);
      return { entry, heading, weight };
    })
    .sort((a, b) => b.weight - a.weight || a.entry.id - b.entry.id);
  const title = fit(page.titleTerms, 0.5);
  const asked = Math.max(0, ...page.askedTerms.map((terms) => fit(terms, 0.4)));
  const signs =
    worth.place * (ranked[0]?.weight ?? 0) +
    worth.asked * asked +
    (worth.bag * bagOf(page, wanted, rarities.asked)) / all +
    worth.name * fit(page.nameTerms, 0.5);
  const named = Math.max(title, ranked[0]?.heading ?? 0) > 0.9;
  const weight = signs * (1 + worth.title * title) * (named ? 1 : (SORTS[page.sort] ?? 1));
  return { weight, places: ranked.map(({ entry }) => entry) };
}

/** How much of what is wanted is among what people type for the page; the second time a word is there tells less than the first. */
function bagOf({ bag }: KnownPage, wanted: readonly Wanted[], rarity: (term: string) => number): number {
  return total(
    wanted.map(({ alternatives }) =>
      Math.max(
        ...alternatives.map((terms, place) => {
          const times = Math.min(...terms.map((term) => bag.get(term) ?? 0));
          return Math.max(...terms.map(rarity)) * (times / (times + 1)) * (place === 0 ? 1 : OTHER_WORD);
        }),
      ),
    ),
  );
}
