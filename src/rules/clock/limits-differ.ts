/** Reports two time limits that begin and end with the same events and give different times. */
import { nodeAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { Sources } from "../../kinds/generated/types.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";
import { durationWords } from "../text/clock-words.ts";

interface PlacedClock {
  readonly id: string;
  readonly span: Span;
}

type Clock = NonNullable<Sources["clocks"]>[number];

const CLOCK = (id: string, value: string, rest = "") =>
  `  - { id: ${id}, title: ${id}, value: ${value}, unit: working_days, from: the meeting, to: the report, authority: front-door-handbook${rest}, confirmation: { state: to_confirm } }\n`;

export const limitsDiffer: LibraryRule<readonly PlacedClock[]> = {
  id: "limits-differ",
  scope: "library",
  severity: "error",
  kinds: ["sources"],
  says: "Two time limits run from the same event to the same event and give different times.",
  why: "Two agencies each keep their own limit, and one of them waits while the other thinks it is late.",
  todo: "Keep one of them and link to it everywhere, or say of the partnership's own that it is `local` and keeps `within` the other.",
  source: "C03; a scrutiny report: processes vary between services",
  examples: {
    bad: [
      { kind: "sources", text: `clocks:\n${CLOCK("a", "3")}${CLOCK("b", "⟦5⟧")}` },
      {
        title: "In another register, with other capitals.",
        kind: "sources",
        text: `clocks:\n${CLOCK("a", "⟦3⟧")}`,
        beside: [
          {
            kind: "sources",
            uri: "before.yaml",
            text: `clocks:\n${CLOCK("b", "5").replace("the meeting", "The meeting")}`,
          },
        ],
      },
    ],
    good: [
      {
        title: "The partnership's own limit within the law's.",
        kind: "sources",
        text: `clocks:\n${CLOCK("a", "5")}${CLOCK("b", "3", ", local: true, within: a")}`,
      },
      {
        title: "Equal titles, from another event.",
        kind: "sources",
        text: `clocks:\n${CLOCK("a", "5")}${CLOCK("b", "3").replace("the meeting", "the decision").replace("title: b", "title: a")}`,
      },
    ],
  },
  gather: ({ sound, document }: Page) => {
    const clocks = sound ? ((document.value as unknown as Sources).clocks ?? []) : [];
    return clocks.flatMap(({ id }, index) => {
      const span = nodeAt(document.data, ["clocks", index, "value"])?.span;
      return span ? [{ id, span }] : [];
    });
  },
  *check(_facts, view, placed): Iterable<RuleProblem> {
    if (placed.length === 0) return;
    const clocks = view.details("sources").flatMap(({ value }) => value.clocks ?? []);
    for (const { id, span } of placed) {
      const own = clocks.find((clock) => clock.id === id);
      const other = own && clocks.slice(0, clocks.indexOf(own)).find((clock) => areAtOdds(own, clock));
      if (!other) continue;
      const message =
        `“${own.title}” gives ${durationWords(own)} and “${other.title}” ${durationWords(other)} from “${own.from}” to “${own.to}”, so two people would keep different limits. ` +
        "Keep one of them, or say of the local one which it keeps within.";
      yield { span, message };
    }
  },
};

/** Whether they measure the same, give different times, and neither is the local one within the other. */
function areAtOdds(one: Clock, other: Clock): boolean {
  const isSame = sameWords(one.from, other.from) && sameWords(one.to, other.to);
  const isWithin = one.within === other.id || other.within === one.id;
  return isSame && !isWithin && (one.value !== other.value || one.unit !== other.unit);
}

function sameWords(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s.,;]+/gu, " ")
    .trim();
}
