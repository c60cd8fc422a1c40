/** Whom the library's open chapters are written for: each has a door of its own, in plain words. */
import { readableAt } from "../../corpus/at-tier.ts";
import type { Audience } from "../../kinds/generated/types.ts";
import type { Published, Site } from "./site.ts";
import { publishedOf } from "./site.ts";

export interface Door {
  readonly audience: Audience[number];
  /** On the first page; begins with `pg-`, so that it never meets an id of the library. */
  readonly id: string;
  readonly title: string;
}

/** In the order in which they stand; a chapter for several stands at the first of them. */
export const doors: readonly Door[] = [
  { audience: "children", id: "pg-for-children", title: "Children and young people" },
  { audience: "parents", id: "pg-for-parents", title: "Parents and carers" },
  { audience: "people_who_harm", id: "pg-for-people-who-harm", title: "Worried about what you do" },
  { audience: "everyone", id: "pg-for-everyone", title: "Friends and family" },
];

/** The door behind which a document stands; undefined for what is written for people at work. */
export function doorOf({ facts, page }: Published): Door | undefined {
  if (facts.kind !== "guidance" || !readableAt(facts.tier, "public")) return undefined;
  return doors.find(({ audience }) => page.header?.audience?.includes(audience));
}

/** The chapters for one sort of reader. */
export function behind(site: Site, door: Door): readonly Published[] {
  return publishedOf(site, "guidance").filter((one) => doorOf(one) === door);
}

/** The chapters for people at work. */
export function chaptersOf(site: Site): readonly Published[] {
  return publishedOf(site, "guidance").filter((one) => doorOf(one) === undefined);
}
