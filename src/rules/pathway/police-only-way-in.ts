/** Reports a pathway into which only the police bring anybody. */
import type { Span } from "../../document/span.ts";
import { pathwayOn, spanAt } from "../pathway-on-page.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface WaysIn {
  readonly agencies: readonly string[];
  readonly span: Span;
}

const POLICE = {
  kind: "directory" as const,
  uri: "police.yaml",
  text: "agencies:\n  - { id: county-force, title: Safety service, type: police }\n",
};

const ENTRY = (from: string, title: string) => `entries:
  - { id: report, title: ${title}, from: ${from}, to: [supported] }
steps:
`;

export const policeOnlyWayIn: LibraryRule<WaysIn | undefined> = {
  id: "police-only-way-in",
  scope: "library",
  severity: "warning",
  kinds: ["pathway"],
  says: "Only the police bring people into this pathway.",
  why: "Many survivors never call the police, out of fear or because of what happened the last time; for them there would be no help.",
  todo: "Add a way in from another agency, or for the person alone.",
  source: "P17; messages of survivors: the police are not the only way",
  examples: {
    bad: [
      { kind: "pathway", text: ENTRY("⟦[county-force]⟧", "Report"), beside: [POLICE] },
      {
        title: "Called open to everybody.",
        kind: "pathway",
        text: ENTRY("⟦[county-force]⟧", "Anybody who is worried"),
        beside: [POLICE],
      },
    ],
    good: [
      {
        title: "Called a police report, and open to another agency.",
        kind: "pathway",
        text: ENTRY("[county-force, specialist-agency]", "Police report"),
        beside: [POLICE],
      },
      {
        title: "From anybody.",
        kind: "pathway",
        text: "entries:\n  - { id: report, title: Police report, to: [supported] }\nsteps:\n",
      },
    ],
  },
  gather: waysIn,
  *check(_facts, view, ways): Iterable<RuleProblem> {
    if (!ways) return;
    const agencies = view.details("directory").flatMap(({ value }) => value.agencies ?? []);
    const isPolice = (id: string) => agencies.some((one) => one.id === id && one.type === "police");
    if (!ways.agencies.every(isPolice)) return;
    const message =
      "Only the police bring people into this pathway, so whoever never calls the police would have no help. " +
      "Add a way in from another agency, or for the person alone.";
    yield { span: ways.span, message };
  },
};

/** The agencies of all ways in, where each way names some. */
function waysIn(page: Page): WaysIn | undefined {
  const entries = pathwayOn(page)?.entries ?? [];
  const span = spanAt(page, ["entries", 0, "from"]);
  if (!span || entries.some(({ from = [] }) => from.length === 0)) return undefined;
  return { agencies: entries.flatMap(({ from = [] }) => from), span };
}
