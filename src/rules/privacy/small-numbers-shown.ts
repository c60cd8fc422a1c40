/** Reports figures about few people that a reader could tell apart. */
import { entryOf, nodeAt } from "../../document/data.ts";
import type { Indicators } from "../../kinds/generated/types.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

/** Fewer than this many people are never shown: the usual limit of official statistics on small groups. */
const LEAST = 5;

const INDICATOR = (key: string) => `${key}:
  - id: plans
    title: Plans
    decision: Whether more help is bought.
    type: outcome
    numerator: Children with a plan
    denominator: Children
    period: quarter
    direction: watch
    source_system: case-system
    owner: practice-lead
    forum: steering-group
    balanced_by: []
    baseline: { state: to_set }
`;

export const smallNumbersShown: LocalRule = {
  id: "small-numbers-shown",
  scope: "document",
  severity: "error",
  kinds: ["indicators"],
  says: "Figures can be published that count so few people that somebody could be recognised.",
  why: "In a small place three families are known to everybody, and the person who harms reads reports too.",
  todo: `Write \`suppress_below: ${LEAST}\` or a higher number.`,
  source: "S14; data protection law",
  examples: {
    bad: [
      { title: "Nothing is said.", kind: "indicators", text: INDICATOR("⟦indicators⟧"), without: ["suppress_below"] },
      {
        title: "A summary that promises it, and a number that is too low.",
        kind: "indicators",
        text: `summary: Small numbers are never shown.\nsuppress_below: ⟦2⟧\n${INDICATOR("indicators")}`,
      },
    ],
    good: [
      { kind: "indicators", text: `summary: All numbers are shown.\nsuppress_below: 5\n${INDICATOR("indicators")}` },
      { title: "A higher number.", kind: "indicators", text: `suppress_below: 10\n${INDICATOR("indicators")}` },
    ],
  },
  *check({ sound, document }): Iterable<RuleProblem> {
    if (!sound) return;
    const { suppress_below } = document.value as unknown as Indicators;
    if (suppress_below !== undefined && suppress_below >= LEAST) return;
    const span = nodeAt(document.data, ["suppress_below"])?.span ?? entryOf(document.data, "indicators")?.keySpan;
    if (!span) return;
    const message =
      "These figures may count so few people that somebody could be recognised, by the person who harms too. " +
      `Write “suppress_below: ${LEAST}” or a higher number.`;
    yield { span, message };
  },
};
