/** Lists, at a source that was replaced or has ended, everything that still rests on it. */
import type { LibraryRule, RuleProblem } from "../rule.ts";
import { hasEnded } from "../source-state.ts";

const SOURCE = (fields: string) => `entries:
  - id: ⟦handbook-2020⟧
    title: Handbook in force
    type: local
    publisher: Testbridge partnership
    edition: "2020"
    jurisdiction: [england]
${fields}    confirmation: { state: to_confirm }
`;

const CHAPTER = { kind: "guidance", text: "sources:\n  - source: handbook-2020\n---\nText.\n" } as const;

export const replacedSourceInUse: LibraryRule = {
  id: "replaced-source-in-use",
  scope: "library",
  severity: "warning",
  kinds: ["sources"],
  says: "Other documents still rest on a source that was replaced or has ended.",
  why: "Whoever records that the law has changed has to know everything that it changes, in one place.",
  todo: "Go through the documents named, read the new edition for each, and point at it there.",
  source: "G05; statutory guidance was issued anew in 2018, 2020, 2023 and 2026",
  examples: {
    bad: [
      {
        title: "Replaced, under a title that says in force.",
        kind: "sources",
        text: SOURCE("    superseded_by: front-door-handbook\n"),
        beside: [CHAPTER],
      },
      {
        title: "Ended.",
        kind: "sources",
        text: SOURCE("    in_force_until: 2026-10-31\n"),
        beside: [
          CHAPTER,
          { kind: "guidance", text: '---\n:::law{source="handbook-2020" strength="must"}\nAct.\n:::\n' },
        ],
      },
    ],
    good: [
      {
        title: "In force, under a title that says the contrary.",
        kind: "sources",
        text: SOURCE("").replace("in force", "replaced").replace(/[⟦⟧]/gu, ""),
        beside: [CHAPTER],
      },
      {
        title: "Nothing rests on it but the record of what replaced it.",
        kind: "sources",
        text: SOURCE("    superseded_by: front-door-handbook\n").replace(/[⟦⟧]/gu, ""),
        beside: [
          {
            kind: "sources",
            text: SOURCE("    superseded_by: handbook-2020\n").replace("⟦handbook-2020⟧", "handbook-2018"),
          },
        ],
      },
    ],
  },
  *check({ details, names }, view): Iterable<RuleProblem> {
    if (details?.kind !== "sources") return;
    for (const entry of details.value.entries ?? []) {
      const span = names.find(({ key, type }) => key === entry.id && type === "source")?.span;
      if (!span || !hasEnded(entry, view.today)) continue;
      const places = view.referringPlaces(entry.id).filter(({ from }) => !isSource(from));
      const uris = [...new Set(places.map(({ uri }) => uri))];
      if (uris.length === 0) continue;
      const message =
        `“${entry.title}” (${entry.edition}) ${entry.superseded_by === undefined ? "has ended" : "was replaced"}, and ${uris.length === 1 ? "one document still rests" : `${uris.length} documents still rest`} on it: ${uris.join(", ")}. ` +
        "Read what has taken its place for each of them, and point at that.";
      const related = places.map(({ uri, span: place }) => ({ uri, span: place, message: "This rests on it." }));
      yield { span, message, related };
    }

    function isSource(key: string): boolean {
      return view.names(key).some(({ type }) => type === "source");
    }
  },
};
