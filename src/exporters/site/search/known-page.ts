/** What a page is known by besides its text: its title, its name, and what people type for it. */
import { nameOf } from "./index-options.ts";
import type { SearchPage } from "./search-entry.ts";
import { termsOf, type Terms } from "./terms.ts";
import type { Wanted } from "./wanted.ts";

export interface KnownPage extends SearchPage {
  readonly titleTerms: Terms;
  readonly nameTerms: Terms;
  readonly askedTerms: readonly Terms[];
  /** How often each stem is among all of these: people who need one page have words in common. */
  readonly bag: ReadonlyMap<string, number>;
}

/** What a word is worth that was not typed, but means the same. */
export const OTHER_WORD = 0.5;

export function knownPage(page: SearchPage): KnownPage {
  const titleTerms = unique(termsOf(page.title));
  const nameTerms = unique(termsOf(nameOf(page)));
  const askedTerms = page.asked.map((words) => unique(termsOf(words)));
  const bag = new Map<string, number>();
  const all = [titleTerms, titleTerms, unique(termsOf(page.sort)), ...askedTerms];
  for (const term of all.flat()) bag.set(term, (bag.get(term) ?? 0) + 1);
  return { ...page, titleTerms, nameTerms, askedTerms, bag };
}

function unique(terms: Terms): Terms {
  return [...new Set(terms)];
}

/** Two shares from 0 to 1, by how much each word tells: of what is wanted that stands in a title, and of the title that is wanted. */
export function fitOf(title: Terms, wanted: readonly Wanted[], rarity: (term: string) => number) {
  const held = new Set(title);
  const said = wanted.map(({ alternatives, rarity: worth }) => {
    const fitting = alternatives.filter((words) => words.every((term) => held.has(term)));
    const words = fitting.find((one) => one.length === held.size) ?? fitting[0] ?? [];
    const typed = words === alternatives[0] || words.length === held.size;
    return { words, worth: words.length === 0 ? 0 : typed ? worth : worth * OTHER_WORD };
  });
  const meant = new Set(said.flatMap(({ words }) => words));
  const whole = total(title.map(rarity));
  return {
    ofWanted: total(said.map(({ worth }) => worth)) / total(wanted.map((one) => one.rarity)),
    ofTitle: whole === 0 ? 0 : total(title.filter((term) => meant.has(term)).map(rarity)) / whole,
  };
}

export function total(numbers: Iterable<number>): number {
  let sum = 0;
  for (const one of numbers) sum += one;
  return sum;
}
