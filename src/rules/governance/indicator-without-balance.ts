/** Reports an indicator that could move for a bad reason without anybody seeing it. */
import { nodeAt } from "../../document/data.ts";
import type { Indicators } from "../../kinds/generated/types.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const INDICATOR = (title: string, fields: string) => `indicators:
  - id: ⟦plans⟧
    title: ${title}
    decision: Whether more help is bought.
    type: outcome
    numerator: Children with a plan
    denominator: Children
    period: quarter
    direction: down
    source_system: case-system
    owner: practice-lead
    forum: steering-group
${fields}`;
const REFERRALS = `  - id: again
    title: Referred again
    decision: Whether cases were closed too early.
    type: outcome
    numerator: Children referred again
    denominator: Children
    period: quarter
    direction: watch
    source_system: case-system
    owner: practice-lead
    forum: steering-group
    balanced_by: [plans]
    baseline: { state: to_set }
`;
const unmarked = (text: string) => text.replace(/[⟦⟧]/gu, "");

export const indicatorWithoutBalance: LocalRule = {
  id: "indicator-without-balance",
  scope: "document",
  severity: "error",
  kinds: ["indicators"],
  says: "An indicator that should move has nothing beside it that would show a bad reason, or does not say where it began.",
  why: "Fewer children have a plan as soon as the threshold is raised, and that looks like success.",
  todo: "Name under `balanced_by` what is read beside it, and give a `baseline`, if only that it is still to be set.",
  source: "T13",
  examples: {
    bad: [
      {
        title: "A title that promises balance.",
        kind: "indicators",
        text: INDICATOR("Balanced by new referrals", "    balanced_by: []\n    baseline: { state: to_set }\n"),
      },
      {
        title: "No beginning.",
        kind: "indicators",
        text: INDICATOR("From a baseline of 2025", "    balanced_by: [again]\n") + REFERRALS,
      },
    ],
    good: [
      {
        kind: "indicators",
        text:
          unmarked(INDICATOR("Plans alone", "    balanced_by: [again]\n    baseline: { state: to_set }\n")) + REFERRALS,
      },
      {
        title: "A figure that is only watched needs nothing beside it.",
        kind: "indicators",
        text: unmarked(
          INDICATOR("Fewer plans", "    balanced_by: []\n    baseline: { state: to_set }\n").replace("down", "watch"),
        ),
      },
    ],
  },
  *check({ sound, document }): Iterable<RuleProblem> {
    if (!sound) return;
    const { indicators } = document.value as unknown as Indicators;
    for (const [index, { title, direction, balanced_by, baseline }] of indicators.entries()) {
      const span = nodeAt(document.data, ["indicators", index, "id"])?.span;
      const moves = direction === "up" || direction === "down";
      const lacking = [
        ...(moves && balanced_by.length === 0 ? ["“balanced_by”"] : []),
        ...(baseline ? [] : ["“baseline”"]),
      ];
      if (!span || lacking.length === 0) continue;
      const message =
        `“${title}” could move for a bad reason, such as a raised threshold, and look like success. ` +
        `Fill in ${lacking.join(" and ")}.`;
      yield { span, message };
    }
  },
};
