/** The pages of the website that are no documents of the library. */
import type { Page } from "./page.ts";
import type { Site } from "./site.ts";
import { aToZPage } from "./site-page/a-to-z-page.tsx";
import { aboutPage } from "./site-page/about-page.tsx";
import { accessibilityPage } from "./site-page/accessibility-page.tsx";
import { changesPage } from "./site-page/changes-page.tsx";
import { contentsPage } from "./site-page/contents-page.tsx";
import { coveragePage, hasCoverage } from "./site-page/coverage-page.tsx";
import { helpPage } from "./site-page/help-page.tsx";
import { homePage } from "./site-page/home-page.tsx";
import { notPublishedPage } from "./site-page/not-published-page.tsx";
import { searchPage } from "./site-page/search-page.tsx";
import { safetyPage } from "./site-page/safety-page.tsx";

export function sitePages(site: Site): readonly Page[] {
  const pages = [
    homePage,
    helpPage,
    contentsPage,
    aToZPage,
    aboutPage,
    searchPage,
    safetyPage,
    accessibilityPage,
    notPublishedPage,
  ];
  const changes = site.changes.length > 0 ? [changesPage] : [];
  const coverage = hasCoverage(site) ? [coveragePage] : [];
  return [...pages, ...changes, ...coverage].map((page) => page(site));
}
