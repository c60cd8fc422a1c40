/** Which pages of the library rest on a document: the way back along every reference. */
import type { Corpus } from "../../corpus/corpus.ts";
import type { Facts } from "../../corpus/facts.ts";
import type { KindName } from "../../kinds/kind.ts";

/** The kinds whose pages are shown as users of others; registers mention nearly everything and are left out. */
const USERS: readonly KindName[] = ["guidance", "pathway", "tool", "scenario"];

/** The documents that point at a document or at a part of it, in order of their kinds and titles. */
export function usersOf(corpus: Corpus, { names, uri }: Facts): readonly Facts[] {
  const keys = names.map(({ key }) => key);
  return usersOfKeys(corpus, keys, uri);
}

/** The documents that point at one of these keys; the one at `home` does not count. */
export function usersOfKeys(corpus: Corpus, keys: readonly string[], home?: string): readonly Facts[] {
  const found = new Map<string, Facts>();
  for (const key of keys) {
    for (const { uri } of corpus.referencesTo(key)) {
      if (uri === home || found.has(uri)) continue;
      const entry = corpus.entry(uri);
      if (!entry?.facts.kind || !USERS.includes(entry.facts.kind)) continue;
      found.set(uri, entry.facts);
    }
  }
  return [...found.values()].sort(byKindAndTitle);
}

function byKindAndTitle(a: Facts, b: Facts): number {
  const kinds = USERS.indexOf(a.kind as KindName) - USERS.indexOf(b.kind as KindName);
  return kinds !== 0 ? kinds : a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}
