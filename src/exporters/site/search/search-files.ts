/** The scripts the search page loads, in their order; classic scripts, because a browser loads no others from a disk. */
import type { Page } from "../page.ts";
import type { Site } from "../site.ts";
import { searchEngine } from "./generated/search-engine.ts";
import { searchDataOf } from "./search-data.ts";
import { searchScript } from "./search-script.ts";

export interface SearchFile {
  readonly name: string;
  readonly content: string;
}

export function searchFiles(site: Site, pages: readonly Page[]): readonly SearchFile[] {
  const data = `globalThis.pgSearchData=${JSON.stringify(searchDataOf(site, pages))};\n`;
  return [
    { name: "search-engine", content: searchEngine },
    { name: "search-index", content: data },
    { name: "search", content: searchScript },
  ];
}
