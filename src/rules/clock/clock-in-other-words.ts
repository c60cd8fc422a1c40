/** Reports words about a time limit that say something else than the limit itself. */
import { REFERENCE_SCHEME } from "../../corpus/prose-facts.ts";
import { entryOf, textAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { Unit } from "../../kinds/generated/types.ts";
import { agrees, durationWords } from "../text/clock-words.ts";
import { durationsIn } from "../text/durations.ts";
import { placeIn } from "../text/passage.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface Words {
  /** Lengths of time in the words of links, with what the link points at. */
  readonly stated: readonly {
    readonly id: string;
    readonly value: number;
    readonly unit: Unit | "days";
    readonly span: Span;
  }[];
  /** Time limits that begin and end with the same event. */
  readonly endless: readonly { readonly title: string; readonly span: Span }[];
}

const CLOCK = (events: string) => `clocks:
  - id: answer
    title: Answer within 5 days
    value: 5
    unit: working_days
${events}    authority: front-door-handbook
    confirmation: { state: to_confirm }
`;

export const clockInOtherWords: LibraryRule<Words> = {
  id: "clock-in-other-words",
  scope: "library",
  severity: "error",
  kinds: ["guidance", "sources"],
  says: "The words about a time limit do not say what the limit is: another number, other days, or the same event at both ends.",
  why: "Fifteen days and fifteen working days are a week apart, and a child can be hurt in that week.",
  todo: "Leave the number to the link, or write it exactly; and name the event that starts the time and the one that ends it.",
  source: "C02",
  examples: {
    bad: [
      {
        title: "Another number, and days that do not say which.",
        kind: "guidance",
        text: "---\nDecide within [⟦two working days⟧](ref:decision-on-referral), answer within [⟦5 days⟧](ref:feedback-to-referrer).\n",
      },
      {
        title: "A limit that begins when it ends.",
        kind: "sources",
        text: CLOCK("    from: the referral is received\n    to: ⟦The referral is received⟧\n"),
      },
    ],
    good: [
      {
        kind: "guidance",
        text: "---\nDecide within [one working day](ref:decision-on-referral), answer within [](ref:feedback-to-referrer).\n",
      },
      {
        title: "A title that is not exact, with exact fields.",
        kind: "sources",
        text: CLOCK("    from: the referral is received\n    to: the referrer knows\n"),
      },
    ],
  },
  gather: wordsOnClocks,
  *check({ uri }, view, { stated, endless }): Iterable<RuleProblem> {
    for (const { title, span } of endless) {
      const message =
        `“${title}” starts and ends with the same event, so nobody can tell when it has been kept. ` +
        "Name the event that must have happened by then.";
      yield { span, message };
    }
    const clocks = stated.length === 0 ? [] : view.details("sources").flatMap(({ value }) => value.clocks ?? []);
    for (const { id, value, unit, span } of stated) {
      const clock = clocks.find((one) => one.id === id);
      const exact = unit !== "days" || clock?.unit === "calendar_days";
      if (!clock || (exact && agrees({ value, unit }, clock))) continue;
      const message =
        `“${clock.title}” is ${durationWords(clock)}, and “${durationWords({ value, unit })}” here says something else, so some would act too late. ` +
        "Leave the link's words out, or write the limit exactly.";
      const text = durationWords(clock);
      yield { span, message, fixes: [{ title: `Write “${text}”`, safe: false, edits: [{ uri, span, text }] }] };
    }
  },
};

function wordsOnClocks({ kind, document, passages }: Page): Words {
  const stated = passages.flatMap((passage) =>
    passage.links.flatMap(({ url, start, end }) => {
      if (!url.startsWith(REFERENCE_SCHEME)) return [];
      return durationsIn(passage.text.slice(start, end)).map((duration) => ({
        id: url.slice(REFERENCE_SCHEME.length),
        value: duration.value,
        unit: duration.unit,
        span: placeIn(passage, start + duration.start, start + duration.end),
      }));
    }),
  );
  const clocks = kind?.name === "sources" ? entryOf(document.data, "clocks")?.value : undefined;
  const endless = (clocks?.type === "list" ? clocks.items : []).flatMap((clock) => {
    const [from, to] = [textAt(clock, "from"), textAt(clock, "to")];
    const span = entryOf(clock, "to")?.value.span;
    if (!from || !span || from.trim().toLowerCase() !== to?.trim().toLowerCase()) return [];
    return [{ title: textAt(clock, "title") ?? "This time limit", span }];
  });
  return { stated, endless };
}
