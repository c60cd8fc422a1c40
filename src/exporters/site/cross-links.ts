/** Which pages of the library rest on a document: the way back along every reference. */
import type { Facts } from "../../corpus/facts.ts";
import type { KindName } from "../../kinds/kind.ts";
import { pagePath } from "./address.ts";
import type { PageContext } from "./page-context.ts";

type Readers = Pick<PageContext, "corpus" | "tier">;

/** The kinds whose pages are shown as users of others; registers mention nearly everything and are left out. */
const USERS: readonly KindName[] = ["guidance", "pathway", "tool", "scenario"];

/** The documents that point at a document or at a part of it, in order of their kinds and titles. */
export function usersOf(readers: Readers, { names, uri }: Facts): readonly Facts[] {
  const keys = names.map(({ key }) => key);
  return usersOfKeys(readers, keys, uri);
}

/** The documents that point at one of these keys and have a page for these readers; the one at `home` does not count. */
export function usersOfKeys({ corpus, tier }: Readers, keys: readonly string[], home?: string): readonly Facts[] {
  const found = new Map<string, Facts>();
  for (const key of keys) {
    for (const { uri } of corpus.referencesTo(key)) {
      if (uri === home || found.has(uri)) continue;
      const entry = corpus.entry(uri);
      if (!entry?.facts.kind || !USERS.includes(entry.facts.kind)) continue;
      if (pagePath(entry.facts, tier) === undefined) continue;
      found.set(uri, entry.facts);
    }
  }
  return [...found.values()].sort(byKindAndTitle);
}

function byKindAndTitle(a: Facts, b: Facts): number {
  const kinds = USERS.indexOf(a.kind as KindName) - USERS.indexOf(b.kind as KindName);
  return kinds !== 0 ? kinds : a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}
