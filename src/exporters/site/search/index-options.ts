/** How the index of places is made, which is how it has to be read. */
import type { Options } from "minisearch";
import type { SearchEntry, SearchPage } from "./search-entry.ts";
import { termOf, wordsOf } from "./terms.ts";

export const indexOptions: Options<SearchEntry> = {
  fields: ["about", "part", "text"],
  storeFields: ["page", "anchor", "part", "excerpt"],
  tokenize: wordsOf,
  processTerm: termOf,
};

/** The last part of its address: the id is what colleagues call a document among themselves. */
export function nameOf({ path }: Pick<SearchPage, "path">): string {
  return path.slice(path.lastIndexOf("/") + 1, -".html".length);
}

/** What a page is about in few words, however often its text says something else. */
export function aboutOf(page: SearchPage): string {
  return [page.title, nameOf(page), page.sort, ...page.asked].join(" ");
}
