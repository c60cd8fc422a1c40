/** Reports a time limit the partnership set itself that gives more time than the law. */
import type { Span } from "../../document/span.ts";
import { nodeAt } from "../../document/data.ts";
import type { Sources, Unit } from "../../kinds/generated/types.ts";
import { durationWords } from "../text/clock-words.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface Local {
  readonly title: string;
  readonly value: number;
  readonly unit: Unit;
  readonly within: string;
  readonly span: Span;
}

/** Hours in each unit; a working day stands for seven fifths of a day, a month for its longest. */
const HOURS: Readonly<Record<Unit, number>> = {
  hours: 1,
  working_days: (24 * 7) / 5,
  calendar_days: 24,
  weeks: 24 * 7,
  months: 24 * 31,
  years: 24 * 366,
};

const CLOCKS = (title: string, local: string) => `clocks:
  - { id: lawful, title: Law, value: 3, unit: working_days, from: it is known, to: it is done, authority: front-door-handbook, confirmation: { state: to_confirm } }
  - { id: ours, title: ${title}, ${local}, from: it is known, to: it is done, authority: front-door-handbook, local: true, within: lawful, confirmation: { state: to_confirm } }
`;

export const localLimitLooser: LibraryRule<readonly Local[]> = {
  id: "local-limit-looser",
  scope: "library",
  severity: "error",
  kinds: ["sources"],
  says: "A time limit that the partnership set itself gives more time than the law it has to keep within.",
  why: "Staff keep the local limit, and a child waits longer than the law allows.",
  todo: "Make it as short as the statutory limit, or shorter.",
  source: "C04",
  examples: {
    bad: [
      { kind: "sources", text: CLOCKS("Ours", "value: ⟦4⟧, unit: working_days") },
      { title: "In other days, and called quick.", kind: "sources", text: CLOCKS("Quick", "value: ⟦1⟧, unit: weeks") },
    ],
    good: [
      { title: "Called slow, and shorter.", kind: "sources", text: CLOCKS("Slow", "value: 48, unit: hours") },
      { title: "As long as the law's.", kind: "sources", text: CLOCKS("Ours", "value: 3, unit: working_days") },
    ],
  },
  gather: localLimits,
  *check(_facts, view, locals): Iterable<RuleProblem> {
    if (locals.length === 0) return;
    const clocks = view.details("sources").flatMap(({ value }) => value.clocks ?? []);
    for (const { title, value, unit, within, span } of locals) {
      const law = clocks.find(({ id }) => id === within);
      if (!law || value * HOURS[unit] <= law.value * HOURS[law.unit]) continue;
      const message =
        `“${title}” gives ${durationWords({ value, unit })} where “${law.title}” gives ${durationWords(law)}, so a child could wait longer than the law allows. ` +
        "Make it as short, or shorter.";
      yield { span, message };
    }
  },
};

function localLimits({ sound, document }: Page): readonly Local[] {
  if (!sound) return [];
  return ((document.value as unknown as Sources).clocks ?? []).flatMap(({ title, value, unit, within }, index) => {
    const span = nodeAt(document.data, ["clocks", index, "value"])?.span;
    return within !== undefined && span ? [{ title, value, unit, within, span }] : [];
  });
}
