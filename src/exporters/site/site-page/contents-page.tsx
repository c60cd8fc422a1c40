/** Everything on the site: as a tree, by who needs it, chapters with their parts. */
import { kinds } from "../../../kinds/index.ts";
import { relativeHref } from "../address.ts";
import { behind, doors } from "../doors.ts";
import { sectionId } from "../navigation.ts";
import type { Page } from "../page.ts";
import { sectionsOf } from "../part/section.tsx";
import type { LibrarySection } from "../sections.ts";
import { sectionsForWork } from "../sections.ts";
import type { Site } from "../site.ts";
import { publishedOf } from "../site.ts";
import { COVERAGE_PATH, hasCoverage } from "./coverage-page.tsx";
import { sitePage } from "./site-page.tsx";

const PATH = "contents.html";

export function contentsPage(site: Site): Page {
  return sitePage(site, {
    path: PATH,
    title: "All pages",
    content: (
      <p>
        <a href="a-to-z.html">The same from A to Z</a>, with words, services and contacts.
        {hasCoverage(site) && (
          <>
            {" "}
            <a href={COVERAGE_PATH}>What answers which aims, findings and recommendations</a>.
          </>
        )}
      </p>
    ),
    sections: sectionsOf(...partsOf(site).map(section)),
  });
}

/** Families first, then what people at work look for, then invented cases and whatever else there is. */
function partsOf(site: Site): readonly LibrarySection[] {
  const open = doors.map((door) => ({ id: door.id, title: door.title, pages: behind(site, door) }));
  const work = sectionsForWork(site);
  const shown = new Set([...open, ...work].flatMap(({ pages }) => pages));
  const rest = kinds.map(({ name, plural }) => ({
    id: `${sectionId(name)}-more`,
    title: plural,
    pages: publishedOf(site, name).filter((one) => !shown.has(one)),
  }));
  return [...open, ...work, ...rest];
}

function section({ id, title, pages }: LibrarySection) {
  if (pages.length === 0) return false;
  const content = (
    <ul class="pg-tree">
      {pages.map(({ facts, page }) => (
        <li>
          <a href={relativeHref(PATH, page.path)}>{page.title}</a>
          {facts.kind === "guidance" && <Parts page={page} />}
        </li>
      ))}
    </ul>
  );
  return { id, title, content };
}

function Parts({ page }: { readonly page: Page }) {
  const parts = page.headings.filter(({ id, depth }) => depth === 2 && !id.startsWith("pg-"));
  if (parts.length === 0) return null;
  return (
    <ul>
      {parts.map(({ id, title }) => (
        <li>
          <a href={`${relativeHref(PATH, page.path)}#${encodeURIComponent(id)}`}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
