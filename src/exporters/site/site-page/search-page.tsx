/** The search: in the browser alone where script runs, else the ways to everything that need none. */
import type { Page } from "../page.ts";
import { sortOf, sorts } from "../search/sorts.ts";
import type { Site } from "../site.ts";
import { sitePage } from "./site-page.tsx";

export const SEARCH_PATH = "search.html";

export function searchPage(site: Site): Page {
  const used = new Set(site.published.map(({ facts }) => sortOf(facts.kind)));
  return sitePage(site, {
    path: SEARCH_PATH,
    title: "Search",
    content: (
      <>
        <div id="pg-search" class="pg-search" role="search" hidden>
          <label for="pg-search-words">What are you looking for?</label>
          <input id="pg-search-words" type="search" autocomplete="off" spellcheck={false} />
          <label for="pg-search-sort">Where</label>
          <select id="pg-search-sort" autocomplete="off">
            <option value="">Everything</option>
            {sorts
              .filter((sort) => used.has(sort))
              .map((sort) => (
                <option value={sort}>{sort}</option>
              ))}
          </select>
          <p id="pg-search-told" role="status" />
          <ol id="pg-search-found" class="pg-found" />
        </div>
        <p>
          {"The words you type stay in this page. You can also look through "}
          <a href="a-to-z.html">everything from A to Z</a>
          {" or "}
          <a href="contents.html">all pages</a>.
        </p>
        <noscript>
          <p>The search needs the small program that your browser has not run. Both lists work without it.</p>
        </noscript>
      </>
    ),
  });
}
