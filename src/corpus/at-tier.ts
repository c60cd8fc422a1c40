/** The library as readers of one tier may have it: what is above that tier is not hidden in it, it does not exist. */
import { Corpus } from "./corpus.ts";
import type { Details } from "./details.ts";
import type { Facts, Tier } from "./facts.ts";

const ORDER: readonly Tier[] = ["public", "practitioner", "restricted", "internal"];

/** Whether something kept at `tier` may be read at `reader`; what says no tier is kept inside the team. */
export function readableAt(tier: Tier | undefined, reader: Tier): boolean {
  return ORDER.indexOf(tier ?? "internal") <= ORDER.indexOf(reader);
}

/** The documents, directory entries and terms that readers of a tier may have. Pure settings stay. */
export function atTier(corpus: Corpus, reader: Tier): Corpus {
  let open = Corpus.empty(corpus.today);
  for (const uri of corpus.uris()) {
    const entry = corpus.entry(uri);
    if (!entry) continue;
    if (entry.facts.kind !== "partnership" && !readableAt(entry.facts.tier, reader)) continue;
    open = open.with({ source: entry.source, facts: openFacts(entry.facts, reader) });
  }
  return open;
}

/** Entries of a register may be kept closer than the register itself. */
function openFacts(facts: Facts, reader: Tier): Facts {
  const { details } = facts;
  if (details?.kind !== "directory" && details?.kind !== "glossary") return facts;
  const closed = new Set<string>();
  const opened = openDetails(details, (item) => {
    const readable = item.tier === undefined || readableAt(item.tier, reader);
    if (!readable) closed.add(item.id);
    return readable;
  });
  // The same facts where all of it is open, so that nobody takes them for changed ones.
  if (closed.size === 0) return facts;
  return { ...facts, details: opened, names: facts.names.filter(({ key }) => !closed.has(key)) };
}

function openDetails(
  details: Extract<Details, { kind: "directory" | "glossary" }>,
  keep: (item: { readonly id: string; readonly tier?: Tier }) => boolean,
): Details {
  if (details.kind === "glossary") {
    const { terms = [] } = details.value;
    return { ...details, value: { ...details.value, terms: terms.filter(keep) } };
  }
  const { services = [], contacts = [] } = details.value;
  return { ...details, value: { ...details.value, services: services.filter(keep), contacts: contacts.filter(keep) } };
}
