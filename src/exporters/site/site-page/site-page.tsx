/** A page of the website that is no document of the library: its title, then its sections. */
import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { cautionOf } from "../caution.ts";
import type { Page } from "../page.ts";
import type { Section } from "../part/section.tsx";
import { headingsOf, Sections } from "../part/section.tsx";
import type { Site } from "../site.ts";

export interface SitePageParts {
  readonly path: string;
  readonly title: string;
  /** What stands above the title. */
  readonly before?: ComponentChildren;
  /** What stands between the title and the sections. */
  readonly content?: ComponentChildren;
  readonly sections?: readonly Section[];
  /** Whether it needs the whole width. */
  readonly wide?: boolean;
}

export function sitePage({ corpus }: Site, { path, title, before, content, sections = [], wide }: SitePageParts): Page {
  const main = renderToString(
    <div class={wide ? "pg-page pg-page--wide" : "pg-page"}>
      <div class="pg-title">
        {before}
        <h1>{title}</h1>
      </div>
      <div class="pg-content">
        {content}
        <Sections sections={sections} />
      </div>
    </div>,
  );
  return {
    path,
    title,
    summary: undefined,
    header: undefined,
    main,
    headings: headingsOf(sections),
    caution: cautionOf(corpus, undefined),
    problems: [],
  };
}
