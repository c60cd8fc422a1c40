/** The website as a whole, as its own pages need it: whose it is, for whom, and the pages of all its documents. */
import type { Corpus } from "../../corpus/corpus.ts";
import type { Facts, Tier } from "../../corpus/facts.ts";
import { kinds } from "../../kinds/index.ts";
import type { KindName } from "../../kinds/kind.ts";
import type { Partnership } from "../../kinds/generated/types.ts";
import type { Change } from "./history/changes.ts";
import type { Version } from "./history/version-pages.tsx";
import type { Page } from "./page.ts";

export interface Site {
  readonly corpus: Corpus;
  readonly tier: Tier;
  readonly partnership: Partnership | undefined;
  /** Every document with a page, in the order readers see them. */
  readonly published: readonly Published[];
  /** Every version of the documents that were ever approved, by their ids. */
  readonly versions: ReadonlyMap<string, readonly Version[]>;
  /** What changed, for people at work; none on a public website. */
  readonly changes: readonly Change[];
  /** Whether it is a copy of what held on its day. */
  readonly asAt: boolean;
}

export interface Published {
  readonly facts: Facts;
  readonly page: Page;
  /** The place of a chapter in the table of contents. */
  readonly chapter: number | undefined;
  /** A pathway's pages with one step each; no other document has any. */
  readonly steps: readonly Page[];
}

/** What the website calls itself. */
export function siteTitle({ partnership }: Pick<Site, "partnership">): string {
  return partnership?.site?.title ?? partnership?.title ?? "Practice guidance";
}

/** The documents of a kind, in the order readers see them. */
export function publishedOf({ published }: Site, kind: KindName): readonly Published[] {
  return published.filter(({ facts }) => facts.kind === kind);
}

/** By kind, chapters by their number, then by title; the same on every machine. */
export function inReadingOrder(published: readonly Published[]): readonly Published[] {
  const keyed = published.map((one) => ({ one, key: orderOf(one) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ one }) => one);
}

function orderOf({ facts, page, chapter }: Published): string {
  const kind = String(kinds.findIndex(({ name }) => name === facts.kind)).padStart(3, "0");
  const place = String(chapter ?? 999_999).padStart(6, "0");
  return [kind, place, page.title.toLowerCase(), page.path].join("\n");
}
