/** A comparison in meaning as headings with sentences: what a board paper, a terminal and a sign-off pack all say. */
import type { Change } from "./change.ts";
import type { Meaning } from "./meaning.ts";

export interface MeaningPart {
  readonly heading: string;
  /** What to know about the items. */
  readonly note: string | undefined;
  /** Never none; each with the sign that a drawing has for it, where it has one. */
  readonly items: readonly string[];
}

/** What is said where nothing was found. */
export const NOTHING = "Nothing changes in meaning: no threshold, score, answer, role, time limit, outcome or way.";

/** The same signs as on the drawing; never a colour alone. */
export const SIGNS = { added: "(+)", removed: "(−)", changed: "(~)" } as const;

const HEADINGS: readonly (readonly [string, Change["kind"]])[] = [
  ["Pathways", "pathway"],
  ["Tools", "tool"],
  ["Time limits", "sources"],
  ["Levels of need", "levels"],
  ["Words", "glossary"],
];

/** Only what there is something to say of; none where nothing changes in meaning. */
export function meaningParts({ changes, cases, forms, suspects, notCompared }: Meaning): readonly MeaningPart[] {
  const told = (kind: Change["kind"]): readonly string[] =>
    changes.filter((change) => change.kind === kind).map(({ sort, sentence }) => `${SIGNS[sort]} ${sentence}`);
  const parts: readonly MeaningPart[] = [
    ...HEADINGS.map(([heading, kind]) => ({ heading, note: undefined, items: told(kind) })),
    {
      heading: "Cases that end elsewhere",
      note:
        "Invented examples: one case was tried for every way and every answer of both versions. " +
        "This does not say that the practice is right.",
      items: cases.map(({ sentence }) => sentence),
    },
    {
      heading: "Forms that would break",
      note: "Keep the names, or give these forms a new major version.",
      items: forms.map(({ sentence }) => sentence),
    },
    {
      heading: "To be looked at again",
      note: "These documents did not change, and rely on something that did.",
      items: suspects.map(({ title, because }) => `${title}: it relies on ${because.join(", ")}.`),
    },
    {
      heading: "Not compared",
      note: "Mend what the check reports, and compare again.",
      items: notCompared.map((title) => `${title} has faults of its own in one of the two versions.`),
    },
  ];
  return parts.filter(({ items }) => items.length > 0);
}
