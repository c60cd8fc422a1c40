/** The index of a website and the words of its glossary that mean the same. */
import MiniSearch from "minisearch";
import type { Page } from "../page.ts";
import { registersOf } from "../registers.ts";
import type { Site } from "../site.ts";
import { everydayWords } from "./everyday-words.ts";
import { aboutOf, indexOptions } from "./index-options.ts";
import { pageEntries } from "./page-entries.ts";
import type { SameWords, SearchData, SearchEntry, SearchPage } from "./search-entry.ts";
import { sortOf } from "./sorts.ts";

/** Pages that only repeat the titles of others, or say that there is none. */
const LISTS = new Set([
  "index.html",
  "contents.html",
  "a-to-z.html",
  "about.html",
  "search.html",
  "not-published.html",
]);

/** Of everything these readers get and of nothing else, because it is read from their pages. */
export function searchDataOf(site: Site, pages: readonly Page[]): SearchData {
  const engine = new MiniSearch<SearchEntry>(indexOptions);
  const kinds = new Map(site.published.map(({ facts, page }) => [page.path, facts.kind]));
  const found = pages.filter(({ path }) => !LISTS.has(path));
  const listed = found.map(({ path, title, header }) => {
    return { path, title, sort: sortOf(kinds.get(path)), asked: header?.found_by ?? [] };
  });
  let id = 0;
  for (const [page, made] of found.entries()) {
    for (const [place, said] of pageEntries(made).entries())
      engine.add({ id: id++, page, about: place === 0 ? aboutOf(listed[page] as SearchPage) : "", ...said });
  }
  return { pages: listed, index: engine.toJSON(), same: sameWordsOf(site) };
}

/** Terms with what else they are called, and short forms with what they stand for; overlapping lists are joined. */
function sameWordsOf({ corpus }: Site): readonly SameWords[] {
  const lists = registersOf(corpus, "glossary").flatMap(({ terms = [], acronyms = [] }) => [
    ...terms.map(({ title, also = [] }) => [title, ...also]),
    ...acronyms.map(({ short, full }) => [short, full]),
  ]);
  const joined: string[][] = [];
  for (const list of [...everydayWords, ...lists]) {
    const known = joined.find((other) => list.some((words) => other.some((one) => equal(one, words))));
    if (known) known.push(...list.filter((words) => !known.some((one) => equal(one, words))));
    else joined.push([...list]);
  }
  return joined.filter((list) => list.length > 1);
}

function equal(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
