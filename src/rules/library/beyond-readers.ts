/** Reports a document that relies on something its own readers may not have. */
import { readableAt } from "../../corpus/at-tier.ts";
import type { Facts, Reference, Tier } from "../../corpus/facts.ts";
import type { View } from "../../corpus/view.ts";
import { entryOf } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import { contains } from "../../document/span.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";
import { sortWord } from "../sorts.ts";
import { spanOf } from "../text/tree-span.ts";

/** Where a document's own tier does not say who reads. */
interface OtherReaders {
  /** The fields by which the document is kept, which no reader needs. */
  readonly keeping: readonly Span[];
  /** Blocks for practitioners in a document for everybody. */
  readonly practitioners: readonly Span[];
}

export const beyondReaders: LibraryRule<OtherReaders> = {
  id: "beyond-readers",
  scope: "library",
  severity: "error",
  kinds: "all",
  says: "A document relies on something that its readers may not read.",
  why: "On the page for these readers the link would lead nowhere, or would betray what is kept from them.",
  todo: "Leave it out here, put it in a block for practitioners, or let more people read what it points at.",
  source: "Design decision: what is above a reader's tier does not exist for that reader; rule S09 of the catalogue",
  examples: {
    bad: [
      {
        title: "A page for the public that leads to a tool for practitioners.",
        kind: "guidance",
        text: "tier: public\n---\nThe [form for the public](ref:⟦checklist⟧) helps.\n",
      },
      {
        title: "A contact kept closer than the list it stands in.",
        kind: "guidance",
        text: "---\nCall the [public line](ref:⟦refuge-line⟧).\n",
        beside: [
          {
            kind: "directory",
            text: "contacts:\n  - { id: refuge-line, title: Public line, type: service, checked: 2026-10-01, tier: restricted }\n",
          },
        ],
      },
    ],
    good: [
      {
        title: "A block that the public edition leaves out.",
        kind: "guidance",
        text: "tier: public\n---\n:::practitioners-only\nComplete the [public checklist](ref:checklist).\n:::\n",
      },
      {
        title: "The more open document called internal, and the owner of a public one.",
        kind: "guidance",
        text: "tier: public\nowner: { role: practice-lead, body: steering-group }\n---\nSee the [internal page](ref:beside-0).\n",
        beside: [{ kind: "guidance", text: "tier: public\n---\nText.\n" }],
      },
    ],
  },
  gather: otherReaders,
  *check(facts, view, readers): Iterable<RuleProblem> {
    if (facts.tier === undefined) return;
    const tierOfEntry = entryTiers(view);
    const own = new Map(facts.names.map(({ key, type }) => [key, type]));
    for (const reference of facts.references) {
      const { key, span } = reference;
      if (isPartOfAnother(reference, facts) || readers.keeping.some((one) => contains(one, span))) continue;
      const inside = readers.practitioners.some((one) => contains(one, span)) ? "practitioner" : undefined;
      const reader = closest([facts.tier, inside, tierOfEntry(reference.from, own.get(reference.from))]);
      const [name] = view.names(key);
      if (!name || name.uri === facts.uri || name.tier === undefined) continue;
      const kept = closest([name.tier, tierOfEntry(key, name.type)]);
      if (readableAt(kept, reader)) continue;
      const message =
        `The ${sortWord(name.type)} “${name.title}” is ${TIER_WORDS[kept]}, but this is ${TIER_WORDS[reader]}, ` +
        "so its readers would find nothing there. Leave it out, put it in a block for those who may read it, or open it to these readers.";
      yield { span, message };
    }
  },
};

const TIER_WORDS: Readonly<Record<Tier, string>> = {
  public: "for the public",
  practitioner: "for practitioners",
  restricted: "for named roles only",
  internal: "for the team that writes it",
};

const ORDER: readonly Tier[] = ["public", "practitioner", "restricted", "internal"];

/** The tier with the fewest readers. */
function closest(tiers: readonly (Tier | undefined)[]): Tier {
  return ORDER[Math.max(0, ...tiers.map((tier) => (tier === undefined ? 0 : ORDER.indexOf(tier))))] as Tier;
}

/** Parts are named beside the document they belong to, which is reported; so is a tool in a condition. */
function isPartOfAnother({ key, by, span }: Reference, { id }: Facts): boolean {
  const home = key.includes("#") ? key.slice(0, key.indexOf("#")) : undefined;
  if (home === undefined || by === "prose" || by === "link") return false;
  return home === id || by === "condition" || span.end - span.start < key.length;
}

/** Looks up the tier of a register's entry, where it has one of its own; each register is gone through once at most. */
function entryTiers(view: View): (key: string, sort: string | undefined) => Tier | undefined {
  const tiers = new Map<"glossary" | "directory", ReadonlyMap<string, Tier | undefined>>();
  return (key, sort) => {
    if (sort === "term") return listed("glossary").get(key);
    return sort === "service" || sort === "contact" ? listed("directory").get(key) : undefined;
  };

  function listed(kind: "glossary" | "directory"): ReadonlyMap<string, Tier | undefined> {
    const known = tiers.get(kind);
    if (known) return known;
    const entries =
      kind === "glossary"
        ? view.details(kind).flatMap(({ value }) => value.terms ?? [])
        : view.details(kind).flatMap(({ value }) => [...(value.services ?? []), ...(value.contacts ?? [])]);
    const found = new Map(entries.map(({ id, tier }) => [id, tier]));
    tiers.set(kind, found);
    return found;
  }
}

const KEEPING = ["owner", "author", "approving_body", "approval", "supersedes", "suppress"];

function otherReaders({ document }: Page): OtherReaders {
  const keeping = KEEPING.flatMap((key) => entryOf(document.data, key)?.value.span ?? []);
  const practitioners: Span[] = [];
  for (const node of document.body?.tree.children ?? []) {
    if ("name" in node && String(node.name) === "practitioners-only") practitioners.push(spanOf(node));
  }
  return { keeping, practitioners };
}
