/** What somebody wants who types something: each word in all the words for it, typing errors mended, and how much it tells. */
import type MiniSearch from "minisearch";
import type { SearchOptions } from "minisearch";
import type { SearchEntry } from "./search-entry.ts";
import { termsOf, type Terms } from "./terms.ts";

/** One thing that is wanted: the words that were typed first, then others that mean the same. */
export type Alternatives = readonly Terms[];

export interface Wanted {
  readonly alternatives: Alternatives;
  /** How much it tells about which page is meant: little where it stands on nearly every page. Above 0. */
  readonly rarity: number;
}

/** The stems of the index are already made: they are looked up as they are. */
export const asTheyAre: SearchOptions = { tokenize: (term) => [term], processTerm: (term) => term };

/** How many of `pages` hold a stem tells how rare it is, from 0.4 (on all of them) to about 5. */
export function rarityOf(engine: MiniSearch<SearchEntry>, pages: number, term: string): number {
  const holding = new Set(engine.search(term, asTheyAre).map((result) => (result as unknown as SearchEntry).page));
  return Math.log(1 + pages / (holding.size + 0.5));
}

/** What is wanted, each thing once: a word, or a phrase of the library with what means the same. */
export function wantedOf(
  engine: MiniSearch<SearchEntry>,
  rarityOfTerm: (term: string) => number,
  typed: string,
  groups: readonly Alternatives[],
): readonly Wanted[] {
  const known = new Set(groups.flat(2));
  const terms = termsOf(typed).map((term) => (known.has(term) ? term : spelt(engine, term)));
  const wanted = new Map<string, Wanted>();
  for (let at = 0; at < terms.length;) {
    const { group, length } = longest(terms, at, groups);
    const typedHere = terms.slice(at, at + length);
    const key = typedHere.join(" ");
    const others = (group ?? []).filter((other) => other.join(" ") !== key);
    const rarity = Math.max(...typedHere.map((term) => rarityOfTerm(term)));
    if (!wanted.has(key)) wanted.set(key, { alternatives: [typedHere, ...others], rarity });
    at += length;
  }
  return [...wanted.values()];
}

/** A word that stands nowhere is taken for the one like it that stands in most places. */
function spelt(engine: MiniSearch<SearchEntry>, term: string): string {
  if (engine.search(term, { ...asTheyAre, prefix: (word) => word.length > 2 }).length > 0) return term;
  const wrong = term.length > 6 ? 2 : term.length > 3 ? 1 : 0;
  if (wrong === 0) return term;
  const places = new Map<string, number>();
  for (const { terms } of engine.search(term, { ...asTheyAre, fuzzy: wrong }))
    for (const like of terms) places.set(like, (places.get(like) ?? 0) + 1);
  const [most] = [...places].sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1));
  return most?.[0] ?? term;
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
