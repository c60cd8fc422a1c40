/** What each kind of document makes of itself; the page's common beginning and end are put round it. */
import type { ComponentChildren } from "preact";
import type { Problem } from "../../../document/problem.ts";
import type { PageHeading } from "../page.ts";
import type { Section } from "../part/section.tsx";

export interface Draft {
  /** What sort of page it is, above its title. */
  readonly label: string;
  /** The id of the title, where something points at it. */
  readonly titleId?: string | undefined;
  /** Whether the emergency numbers stand at its top. */
  readonly actNow?: boolean | undefined;
  /** Whether tables and cards need the whole width, so that the list of contents stands above them. */
  readonly wide?: boolean;
  /** What stands before the sections. */
  readonly content?: ComponentChildren;
  /** The headings in `content`. */
  readonly headings?: readonly PageHeading[];
  readonly sections: readonly Section[];
  /** Whether what the page describes has been adopted for use. */
  readonly adopted?: boolean;
  readonly problems?: readonly Problem[];
}
