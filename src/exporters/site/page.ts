/** A page before its frame is put round it: what the website publishes and what a preview shows. */
import type { Header } from "./part/status-line.tsx";
import type { Problem } from "../../document/problem.ts";

export interface Page {
  /** Below the site, such as `pathways/front-door.html`. */
  readonly path: string;
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly summary: string | undefined;
  /** The fields its document begins with; undefined for a page that is no document and for one with faults in them. */
  readonly header: Header | undefined;
  /** The HTML of the page's content, from its first heading to its end. */
  readonly main: string;
  /** The headings below the first one, in order; each has its id on the page. */
  readonly headings: readonly PageHeading[];
  /** What readers must be told before they use it, such as that it is not approved. */
  readonly caution: string | undefined;
  /** What could not be shown, each at its author's words. */
  readonly problems: readonly Problem[];
}

export interface PageHeading {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
}
