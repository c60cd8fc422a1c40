/** Who is to own a document that is taken over from elsewhere, until somebody decides. */
import type { KindName } from "../kinds/kind.ts";
import type { Corpus } from "./corpus.ts";

/** Whoever owns a document of the kind already; the starters' own suggestion in a library without one. */
export function firstOwner(corpus: Corpus, kind: KindName): { readonly ownerRole: string; readonly ownerBody: string } {
  for (const { references, id } of corpus.ofKind(kind)) {
    const owner = references.filter(({ by, from }) => by === "field" && from === id);
    const role = owner.find(({ types }) => types.includes("role"))?.key;
    const body = owner.find(({ types }) => types.includes("body"))?.key;
    if (role !== undefined && body !== undefined) return { ownerRole: role, ownerBody: body };
  }
  return { ownerRole: "policy-lead", ownerBody: "steering-group" };
}
