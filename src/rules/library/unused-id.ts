/** Reports an entry of a register that nothing in the library points at. */
import type { Facts } from "../../corpus/facts.ts";
import type { Severity } from "../../document/problem.ts";
import { hasEnded } from "../source-state.ts";
import type { LibraryRule, RuleProblem } from "../rule.ts";
import { sortWord } from "../sorts.ts";

/** What is kept in lists to be pointed at; an unused fact or time limit mostly means that a step forgot it. */
const SEVERITIES: Readonly<Record<string, Severity>> = {
  agency: "advice",
  ask: "warning",
  body: "advice",
  clock: "warning",
  contact: "advice",
  role: "advice",
  service: "advice",
  source: "advice",
  system: "advice",
  term: "advice",
};

export const unusedId: LibraryRule = {
  id: "unused-id",
  scope: "library",
  severity: "advice",
  kinds: ["directory", "glossary", "sources", "pathway"],
  says: "Nothing in the library points at this entry.",
  why: "Either something forgot to use it, or it is left over and has to be looked after for nothing.",
  todo: "Point at it where it belongs, or take it out.",
  source: "Rule G04 of the catalogue: no unused sources; the same for the other registers",
  examples: {
    bad: [
      {
        title: "A service that no outcome offers, though its title says it is in use.",
        kind: "directory",
        text: `services:
  - id: ⟦night-line⟧
    title: Outreach service in daily use
    for: [child]
    offers: Somebody to talk to.
    agency: specialist-agency
    refer: Telephone.
`,
      },
      {
        title: "A time limit that no step keeps.",
        kind: "sources",
        text: `clocks:
  - id: ⟦first-visit⟧
    title: First visit
    value: 2
    unit: working_days
    from: the decision is recorded
    to: the child has been seen
    authority: front-door-handbook
    confirmation: { state: to_confirm }
`,
      },
    ],
    good: [
      {
        title: "A service whose title says it is not used.",
        kind: "directory",
        text: `services:
  - id: night-line
    title: Unused line
    for: [child]
    offers: Somebody to talk to.
    agency: specialist-agency
    refer: Telephone.
`,
        beside: [{ kind: "guidance", text: "---\nOffer the [night line](ref:night-line).\n" }],
      },
      {
        title: "A source that has been replaced, kept so that old editions can be read.",
        kind: "sources",
        text: `entries:
  - id: handbook-2020
    title: Front door handbook
    type: local
    publisher: Testbridge partnership
    edition: "2020"
    superseded_by: front-door-handbook
    jurisdiction: [england]
    confirmation: { state: to_confirm }
`,
      },
    ],
  },
  *check(facts, view): Iterable<RuleProblem> {
    const ended = endedSources(facts, view.today);
    for (const { key, type, title, span } of facts.names) {
      const severity = SEVERITIES[type];
      if (!severity || ended?.has(key) || (type === "source" && !ended)) continue;
      if (view.referringDocuments(key).length > 0) continue;
      const message =
        `Nothing in the library points at the ${sortWord(type)} “${title}”, so it may be forgotten or left over. ` +
        "Point at it where it belongs, or take it out.";
      yield { span, severity, message, tag: "unnecessary" };
    }
  },
};

/** The sources of a document that were replaced or are no longer in force; undefined where that is not known. */
function endedSources({ details }: Facts, today: string): ReadonlySet<string> | undefined {
  if (details?.kind !== "sources") return undefined;
  return new Set((details.value.entries ?? []).filter((entry) => hasEnded(entry, today)).map(({ id }) => id));
}
