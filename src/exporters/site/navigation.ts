/** The sections in the header of every page. */
import type { KindName } from "../../kinds/kind.ts";
import { behind, chaptersOf, doors } from "./doors.ts";
import type { Published, Site } from "./site.ts";
import { publishedOf } from "./site.ts";

export interface NavigationLink {
  readonly title: string;
  /** The page, below the site. */
  readonly path: string;
  /** The place on it. */
  readonly anchor?: string;
  /** Whether it is shown on the smallest screens too; the rest is among all pages. */
  readonly first: boolean;
}

const SECTIONS: readonly (readonly [KindName, string])[] = [
  ["pathway", "Pathways"],
  ["tool", "Tools"],
  ["protocol", "Protocols"],
  ["directory", "Who is who"],
  ["glossary", "Glossary"],
  ["sources", "Law and time limits"],
];

/** Kinds that share a part of the contents. */
const LOOKED_UP: ReadonlySet<KindName> = new Set(["directory", "glossary", "sources"]);

/** Only what the site has; a section with one page leads straight to it. Who reads only what is public gets the doors. */
export function navigationOf(site: Site): readonly NavigationLink[] {
  const open = doors.map((door) => section(door.title, behind(site, door), door.id, true, "index.html"));
  const chapters = chaptersOf(site);
  const work = [
    section("Guidance", chapters, sectionId("guidance"), true),
    ...SECTIONS.map(([kind, title]) => {
      const anchor = LOOKED_UP.has(kind) ? "pg-look-up" : sectionId(kind);
      return section(title, publishedOf(site, kind), anchor, kind === "pathway");
    }),
  ];
  return [
    { title: "Get help", path: "help.html", first: true },
    ...(site.tier === "public" ? open : []).flat(),
    ...work.flat(),
    ...(site.changes.length > 0 ? [{ title: "What has changed", path: "changes.html", first: false }] : []),
    { title: "Search", path: "search.html", first: true },
    { title: "All pages", path: "contents.html", first: true },
  ];
}

function section(
  title: string,
  pages: readonly Published[],
  anchor: string,
  first: boolean,
  list = "contents.html",
): readonly NavigationLink[] {
  const [page] = pages;
  if (!page) return [];
  if (pages.length === 1) return [{ title, path: page.page.path, first }];
  return [{ title, path: list, anchor, first }];
}

/** The id of a kind's part of the contents. */
export function sectionId(kind: KindName): string {
  return `pg-${kind}`;
}
