/** Why a page must not be used for practice, as words for its top; undefined once nothing stands against it. */
import type { Corpus } from "../../corpus/corpus.ts";
import type { Facts } from "../../corpus/facts.ts";
import { partnershipOf, registersOf } from "./registers.ts";

/** For a page of the library that is no document, such as the first page, `facts` is undefined. */
export function cautionOf(corpus: Corpus, facts: Facts | undefined, adopted = true): string | undefined {
  if (partnershipOf(corpus)?.invented) return "Invented example, not approved for practice";
  if (facts && facts.status !== "approved") return "Not approved for practice";
  if (!adopted) return "Not approved for practice: this tool has not been adopted here";
  if (!hasLocalContacts(corpus)) return "Not approved for practice: local telephone numbers are missing";
  return undefined;
}

function hasLocalContacts(corpus: Corpus): boolean {
  return registersOf(corpus, "directory").some(({ contacts = [] }) =>
    contacts.some(({ national, phone }) => national !== true && phone !== undefined),
  );
}
