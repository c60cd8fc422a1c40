/** Reports one criterion that counts differently in two pathways. */
import { nodeAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { Criterion } from "../../kinds/generated/types.ts";
import { pathwayOn } from "../pathway-on-page.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";
import { durationWords } from "../text/clock-words.ts";

interface Counted {
  readonly criterion: Criterion;
  readonly span: Span;
}

const ASKS = (times: string, within = "{ value: 12, unit: months }", more = "", question = "Is it often?") => `asks:
  - id: often
    question: ${question}
    answers: [{ code: "yes", label: "Yes" }, { code: "no", label: "No" }, { code: not_known, label: Not known }]
    cautious: "yes"
    criterion: { counts: police_calls, times: ${times}, within: ${within}${more} }
`;
const STEPS = `steps:
  - id: decide
    type: decision
    strand: non_abusive_parent
    title: Often?
    mode: one_of
    by: { role: team-manager, agency: childrens-services }
    branches:
      - { title: Often, when: 'often in ("yes", "not_known")', to: protected }
      - { title: Not often, when: 'often = "no"', to: supported }
`;
const beside = (text: string) => ({ kind: "pathway" as const, uri: "before.yaml", text: text + STEPS });

export const criterionDiffers: LibraryRule<readonly Counted[]> = {
  id: "criterion-differs",
  scope: "library",
  severity: "error",
  kinds: ["pathway"],
  says: "The same thing is counted, and the number or the time differs from the first pathway that counts it.",
  why: "One family is referred after three incidents and the next after five, by who happens to look.",
  todo: "Use one value everywhere, or say under `exception` who agreed that it differs here, and why.",
  source: "T06; a scrutiny report: processes vary between services",
  examples: {
    bad: [
      { kind: "pathway", text: ASKS("⟦3⟧") + STEPS, beside: [beside(ASKS("5"))] },
      {
        title: "The same number in another time, under another question.",
        kind: "pathway",
        text: ASKS("⟦3⟧", "{ value: 12, unit: months }", "", "How many calls?") + STEPS,
        beside: [beside(ASKS("3", "{ value: 6, unit: months }"))],
      },
    ],
    good: [
      {
        title: "The same value in other words of time.",
        kind: "pathway",
        text: ASKS("3") + STEPS,
        beside: [beside(ASKS("3", "{ value: 1, unit: years }", "", "How often were the police called?"))],
      },
      {
        title: "It differs, and it is said who agreed.",
        kind: "pathway",
        text: ASKS("3", undefined, ", exception: The steering group agreed a lower number for schools.") + STEPS,
        beside: [beside(ASKS("5", undefined, ", exception: The steering group agreed it for adults."))],
      },
    ],
  },
  gather: (page: Page) =>
    (pathwayOn(page)?.asks ?? []).flatMap(({ criterion }, index) => {
      const span = nodeAt(page.document.data, ["asks", index, "criterion", "times"])?.span;
      return criterion && span ? [{ criterion, span }] : [];
    }),
  *check(_facts, view, counted): Iterable<RuleProblem> {
    if (counted.length === 0) return;
    const all = view.details("pathway").flatMap(({ asks }) => asks);
    for (const { criterion, span } of counted) {
      if (criterion.exception) continue;
      const first = all.find((ask) => ask.criterion?.counts === criterion.counts && !ask.criterion.exception);
      const other = first?.criterion;
      if (!other || isSame(criterion, other)) continue;
      const message =
        `${wordsOf(criterion)} here and ${wordsOf(other)} in another pathway, so it would hang on who looks whether a family is seen. ` +
        "Use one value, or say under “exception” who agreed that it differs, and why.";
      yield { span, message };
    }
  },
};

function wordsOf({ times, within }: Criterion): string {
  return `${times} ${times === 1 ? "time" : "times"} in ${durationWords(within)} count`;
}

function isSame(one: Criterion, other: Criterion): boolean {
  return one.times === other.times && monthsOf(one) === monthsOf(other);
}

/** A time as a text that is equal for equal times: a year is twelve months, a week seven days. */
function monthsOf({ within: { value, unit } }: Criterion): string {
  if (unit === "years") return `${value * 12} months`;
  if (unit === "weeks") return `${value * 7} calendar_days`;
  return `${value} ${unit}`;
}
