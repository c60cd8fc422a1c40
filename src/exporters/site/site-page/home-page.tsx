/** The first page: act now, three doors, and what is here. */
import { relativeHref } from "../address.ts";
import { behind, doors } from "../doors.ts";
import type { Page } from "../page.ts";
import { ActNow } from "../part/act-now.tsx";
import { sectionsForWork } from "../sections.ts";
import { sectionsOf } from "../part/section.tsx";
import type { Published, Site } from "../site.ts";
import { siteTitle } from "../site.ts";
import { sitePage } from "./site-page.tsx";

const PATH = "index.html";

/** More than so many are listed on the page of contents instead. */
const MOST = 12;

export function homePage(site: Site): Page {
  const { corpus, tier, partnership } = site;
  const open = doors.map((door) => ({ id: door.id, title: door.title, pages: behind(site, door) }));
  const listed = [...(tier === "public" ? open : []), ...sectionsForWork(site), ...(tier === "public" ? [] : open)];
  const work = sectionsForWork(site)[0];
  return sitePage(site, {
    path: PATH,
    title: siteTitle(site),
    wide: true,
    before: <ActNow context={{ corpus, tier, path: PATH }} />,
    content: (
      <>
        {partnership?.summary !== undefined && <p class="pg-lead">{partnership.summary}</p>}
        <ul class="pg-doors">
          <Door href="help.html" title="I need help">
            For you, for your children, or about what you do yourself.
          </Door>
          <Door href={worriedHref(site)} title="I am worried about somebody">
            A child, a friend, a relative, a neighbour, somebody at work.
          </Door>
          {work && tier !== "public" && (
            <Door href={`#${work.id}`} title="I work with children and families">
              What to do, in which order, with which tools, and by when.
            </Door>
          )}
        </ul>
      </>
    ),
    sections: sectionsOf(
      ...listed.map(
        ({ id, title, pages }) =>
          pages.length > 0 && {
            id,
            title,
            content: <PageList pages={pages.slice(0, MOST)} rest={pages.length - MOST} anchor={id} />,
          },
      ),
    ),
  });
}

/** To the chapter for friends and family, where there is one. */
function worriedHref(site: Site): string {
  const door = doors.find(({ audience }) => audience === "everyone");
  const [first] = door ? behind(site, door) : [];
  return first ? relativeHref(PATH, first.page.path) : "help.html#pg-worried";
}

function Door({ href, title, children }: { readonly href: string; readonly title: string; readonly children: string }) {
  return (
    <li>
      <a href={href}>{title}</a>
      <p>{children}</p>
    </li>
  );
}

function PageList({
  pages,
  rest,
  anchor,
}: {
  readonly pages: readonly Published[];
  readonly rest: number;
  readonly anchor: string;
}) {
  return (
    <>
      <ul class="pg-page-list">
        {pages.map(({ page }) => (
          <li>
            <a href={relativeHref(PATH, page.path)}>{page.title}</a>
            {page.summary !== undefined && <p>{page.summary}</p>}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p>
          <a href={`contents.html#${anchor}`}>{`${rest} more`}</a>
        </p>
      )}
    </>
  );
}
