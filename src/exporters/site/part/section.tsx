/** One titled part of a page, and the list of them at its top. */
import type { ComponentChildren } from "preact";
import type { PageHeading } from "../page.ts";

export interface Section {
  /** On the page; begins with `pg-`, so that it never meets an id of the library. */
  readonly id: string;
  readonly title: string;
  readonly content: ComponentChildren;
}

/** Sections without content are left out. */
export function sectionsOf(...sections: readonly (Section | undefined | false)[]): readonly Section[] {
  return sections.filter((section): section is Section => {
    return section !== undefined && section !== false && section.content !== undefined && section.content !== null;
  });
}

export function Sections({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <>
      {sections.map(({ id, title, content }) => (
        <section aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {content}
        </section>
      ))}
    </>
  );
}

export function headingsOf(sections: readonly Section[]): readonly PageHeading[] {
  return sections.map(({ id, title }) => ({ id, title, depth: 2 }));
}

/** The main headings of a page, where there is enough of it to need a list. */
function contentsOf(headings: readonly PageHeading[]): readonly PageHeading[] {
  const main = headings.filter(({ depth }) => depth === 2);
  return main.length < 3 ? [] : main;
}

/** The way down to the list of contents on a small screen, where it stands below the page. */
export function ToContents({ headings }: { readonly headings: readonly PageHeading[] }) {
  if (contentsOf(headings).length === 0) return null;
  return (
    <p class="pg-to-contents">
      <a href="#pg-contents">On this page</a>
    </p>
  );
}

export function OnThisPage({ headings }: { readonly headings: readonly PageHeading[] }) {
  const main = contentsOf(headings);
  if (main.length === 0) return null;
  return (
    <nav class="pg-contents" aria-labelledby="pg-contents">
      <p class="pg-label" id="pg-contents">
        On this page
      </p>
      <ul>
        {main.map(({ id, title }) => (
          <li>
            <a href={`#${encodeURIComponent(id)}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
