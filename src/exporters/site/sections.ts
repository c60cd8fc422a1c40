/** The sections of the library for people at work, in the order in which they look for them. */
import { kindNamed } from "../../kinds/index.ts";
import type { KindName } from "../../kinds/kind.ts";
import { chaptersOf } from "./doors.ts";
import { sectionId } from "./navigation.ts";
import type { Published, Site } from "./site.ts";
import { publishedOf } from "./site.ts";

export interface LibrarySection {
  readonly id: string;
  readonly title: string;
  readonly pages: readonly Published[];
}

const ORDER: readonly KindName[] = ["guidance", "pathway", "tool", "protocol", "training"];

/** What the partnership looks things up in. */
const LOOK_UP: readonly KindName[] = ["directory", "levels", "glossary", "sources"];

/** How well it does, and who decides. */
const PERFORMANCE: readonly KindName[] = [
  "indicators",
  "action-plan",
  "theory-of-change",
  "framework",
  "consultation",
  "engagement",
  "deployment",
];

/** Sections without a page are left out; invented cases stand among all pages only. */
export function sectionsForWork(site: Site): readonly LibrarySection[] {
  const pagesOf = (kinds: readonly KindName[]): readonly Published[] =>
    kinds.flatMap((kind) => publishedOf(site, kind));
  const own = ORDER.map((kind) => ({
    id: sectionId(kind),
    title: kindNamed(kind)?.plural ?? kind,
    pages: kind === "guidance" ? chaptersOf(site) : publishedOf(site, kind),
  }));
  return [
    ...own,
    { id: "pg-look-up", title: "People, levels, words and law", pages: pagesOf(LOOK_UP) },
    { id: "pg-performance", title: "How well we are doing, and who decides", pages: pagesOf(PERFORMANCE) },
  ].filter(({ pages }) => pages.length > 0);
}
