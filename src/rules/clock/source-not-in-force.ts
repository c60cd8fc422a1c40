/** Reports every place that rests on a law or guidance that was replaced or is not in force. */
import type { View } from "../../corpus/view.ts";
import type { LibraryRule, RuleProblem } from "../rule.ts";
import type { SourceEntry } from "../source-state.ts";
import { hasEnded, hasNotBegun } from "../source-state.ts";

const SOURCE = (id: string, fields: string) => `entries:
  - id: ${id}
    title: Handbook in force
    type: local
    publisher: Testbridge partnership
    edition: "2020"
    jurisdiction: [england]
${fields}    confirmation: { state: to_confirm }
`;

export const sourceNotInForce: LibraryRule = {
  id: "source-not-in-force",
  scope: "library",
  severity: "error",
  kinds: "all",
  says: "Something rests on a source that was replaced, or that is not in force on this day.",
  why: "What the law asks for may have changed, and families would be treated by yesterday's rules.",
  todo: "Read the edition in force, change what has to be changed, then point at that edition.",
  source: "C05",
  examples: {
    bad: [
      {
        title: "A chapter and a law block that rest on an edition that was replaced.",
        kind: "guidance",
        text: 'sources:\n  - source: ⟦handbook-2020⟧\n---\n:::law{source="⟦handbook-2020⟧" strength="must"}\nAct.\n:::\n',
        beside: [{ kind: "sources", text: SOURCE("handbook-2020", "    superseded_by: front-door-handbook\n") }],
      },
      {
        title:
          "A time limit whose authority has ended, and one whose authority has not begun, whatever their titles say.",
        kind: "sources",
        text: `clocks:
  - id: first-visit
    title: Limit in force
    value: 2
    unit: working_days
    from: the decision is recorded
    to: the child has been seen
    authority: ⟦ended-act⟧
    confirmation: { state: to_confirm }
  - id: second-visit
    title: Limit in force
    value: 2
    unit: weeks
    from: the first visit
    to: the child has been seen again
    authority: ⟦coming-act⟧
    confirmation: { state: to_confirm }
`,
        beside: [
          { kind: "sources", text: SOURCE("ended-act", "    in_force_until: 2026-10-31\n") },
          { kind: "sources", text: SOURCE("coming-act", "    in_force_from: 2027-01-01\n") },
        ],
      },
    ],
    good: [
      {
        title: "A title that sounds old.",
        kind: "guidance",
        text: "sources:\n  - source: old-handbook\n---\nText.\n",
        beside: [
          {
            kind: "sources",
            text: SOURCE("old-handbook", "    in_force_from: 2020-01-01\n    in_force_until: 2026-11-02\n").replace(
              "Handbook in force",
              "Handbook, superseded",
            ),
          },
        ],
      },
      {
        title: "The same, read on a day when it was in force.",
        kind: "guidance",
        text: "sources:\n  - source: ended-act\n---\nText.\n",
        beside: [{ kind: "sources", text: SOURCE("ended-act", "    in_force_until: 2026-10-31\n") }],
        today: "2026-10-31",
      },
    ],
  },
  *check(facts, view): Iterable<RuleProblem> {
    let listed: ReadonlyMap<string, SourceEntry> | undefined;
    const own = new Set(facts.names.filter(({ type }) => type === "source").map(({ key }) => key));
    for (const { key, from, span } of facts.references) {
      if (own.has(from) || !view.names(key).some(({ type }) => type === "source")) continue;
      listed ??= sourcesIn(view);
      const entry = listed.get(key);
      const what = entry && stateOf(entry, listed, view.today);
      if (!entry || !what) continue;
      const [place] = view.places(key);
      const next = entry.superseded_by;
      const fix = { title: `Name “${next ?? ""}”`, safe: false, edits: [{ uri: facts.uri, span, text: next ?? "" }] };
      yield {
        span,
        message: `“${entry.title}” (${entry.edition}) ${what}`,
        ...(hasEnded(entry, view.today) ? { tag: "deprecated" } : { severity: "warning" }),
        ...(place ? { related: [{ uri: place.uri, span: place.span, message: "The source is listed here." }] } : {}),
        ...(next === undefined ? {} : { fixes: [fix] }),
      };
    }
  },
};

function stateOf(entry: SourceEntry, listed: ReadonlyMap<string, SourceEntry>, today: string): string | undefined {
  const { superseded_by, in_force_from = "", in_force_until = "" } = entry;
  if (superseded_by !== undefined) {
    const next = listed.get(superseded_by);
    const edition = next ? `“${next.title}” (${next.edition})` : `“${superseded_by}”`;
    return `was replaced by ${edition}, so what rests on it may no longer be right. Read the new edition, then point at it.`;
  }
  if (hasEnded(entry, today)) {
    return `was in force until ${in_force_until}, so what rests on it may no longer be right. Find out what has taken its place.`;
  }
  if (hasNotBegun(entry, today)) {
    return `is not in force before ${in_force_from}, so it cannot be relied on yet. Say so in the text, or wait.`;
  }
  return undefined;
}

/** Every source by its id; of two with one id the first. */
function sourcesIn(view: View): ReadonlyMap<string, SourceEntry> {
  const entries = view.details("sources").flatMap(({ value }) => value.entries ?? []);
  return new Map([...entries].reverse().map((entry) => [entry.id, entry]));
}
