/** The index of a website and the words of its glossary that mean the same. */
import MiniSearch from "minisearch";
import type { Page } from "../page.ts";
import { registersOf } from "../registers.ts";
import type { Site } from "../site.ts";
import { everydayWords } from "./everyday-words.ts";
import { indexOptions } from "./find.ts";
import { pageEntries } from "./page-entries.ts";
import type { SameWords, SearchData, SearchEntry } from "./search-entry.ts";
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
  let id = 0;
  for (const page of pages) {
    if (LISTS.has(page.path)) continue;
    const sort = sortOf(kinds.get(page.path));
    const { path, title } = page;
    const name = path.slice(path.lastIndexOf("/") + 1, -".html".length);
    const asked = (page.header?.found_by ?? []).map((part) => ({ anchor: "", part, text: "", excerpt: "" }));
    for (const place of [...pageEntries(page), ...asked])
      engine.add({ id: id++, path, name, page: title, sort, ...place });
  }
  return { index: engine.toJSON(), same: sameWordsOf(site) };
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
