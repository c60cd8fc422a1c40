/** Reports a threshold that is written out and is not the limit of a band of its tool. */
import { usesOf } from "../../conditions/names.ts";
import type { NumberUse } from "../../conditions/names.ts";
import type { Band } from "../../corpus/details.ts";
import type { Facts } from "../../corpus/facts.ts";
import { REFERENCE_SCHEME } from "../../corpus/prose-facts.ts";
import type { View } from "../../corpus/view.ts";
import type { Span } from "../../document/span.ts";
import type { HeldCondition } from "../conditions-of.ts";
import { placeInCondition, scopeOf, toolId } from "../conditions-of.ts";
import { placeIn } from "../text/passage.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface Thresholds {
  readonly conditions: readonly HeldCondition[];
  /** Numbers in the words of links to a band. */
  readonly stated: readonly { readonly key: string; readonly value: number; readonly span: Span }[];
}

const DECISION = (when: string) => `steps:
  - id: decide
    type: decision
    strand: everyone
    title: Two or more?
    mode: all_that_apply
    by: { role: team-manager, agency: childrens-services }
    branches:
      - { title: A score of 1 or more, when: 'grid.band = "raised" or grid.incomplete = "yes" or ${when}', to: supported }
      - { title: Lower, when: 'grid.band = "lower" and grid.incomplete = "no"', to: supported }
`;

const TOOL = {
  kind: "tool",
  uri: "grid.yaml",
  text: `score: { method: sum, questions: [afraid, hurt, alone] }
bands:
  - { code: lower, title: Lower, min: 0, max: 1, means: Nothing shows danger now. }
  - { code: raised, title: Raised, min: 2, max: 3, means: There is danger. }
judgement: { direction: raises_only, by: [social-worker] }
`,
} as const;

export const limitOfNoBand: LibraryRule<Thresholds> = {
  id: "limit-of-no-band",
  scope: "library",
  severity: "error",
  kinds: ["pathway", "tool", "guidance"],
  says: "A score is written out that is not the limit of a band of its tool.",
  why: "The pathway or the chapter then sends families another way than the tool does.",
  todo: "Compare the band instead of the score, or in a text link to the band and leave the number to it.",
  source: "T02",
  examples: {
    bad: [
      {
        title: "From 3, where the band begins at 2; the titles say 1 and 2.",
        kind: "pathway",
        text: DECISION("grid.score >= ⟦3⟧"),
        beside: [TOOL],
      },
      {
        title: "Numbers in the words of a link to a band.",
        kind: "guidance",
        text: "---\nA score of [⟦14⟧ or more, of 3](ref:grid#raised) leads to a conference.\n",
        beside: [TOOL],
      },
      { title: "Half a band.", kind: "pathway", text: DECISION("grid.score in [⟦1⟧..3]"), beside: [TOOL] },
    ],
    good: [
      {
        title: "A title with another number.",
        kind: "pathway",
        text: DECISION("grid.score >= 2"),
        beside: [TOOL],
      },
      { kind: "pathway", text: DECISION("grid.score in [2..3]"), beside: [TOOL] },
      {
        title: "A number that is no score.",
        kind: "guidance",
        text: "---\nIn 14 of 20 cases the band was [raised (2 to 3)](ref:grid#raised) or [](ref:grid#lower).\n",
        beside: [TOOL],
      },
    ],
  },
  gather: thresholds,
  *check(facts, view, { conditions, stated }): Iterable<RuleProblem> {
    for (const held of conditions) {
      for (const { value, span, bands } of strayNumbers(held, facts, view)) {
        yield { span: placeInCondition(held, span), message: conditionMessage(value, bands) };
      }
    }
    for (const { key, value, span } of stated) {
      const [tool = "", code] = key.split("#");
      const band = view.detailsOf("tool", tool)?.bands.find((one) => one.code === code);
      if (!band || value === band.min || value === band.max) continue;
      const message =
        `The band “${band.title}” reaches from ${band.min} to ${band.max}, so ${value} here sends readers another way than the tool. ` +
        "Take the number out of the link's words: an empty pair of brackets shows the limits as they are.";
      yield { span, message };
    }
  },
};

function conditionMessage(value: number, bands: readonly Band[]): string {
  const limits = bands.map(({ title, min, max }) => `${title} ${min} to ${max}`).join(", ");
  return (
    `No band begins or ends at ${value} (${limits}), so this sends families another way than the tool does. ` +
    "Compare the band instead of the score."
  );
}

function strayNumbers({ condition, repeated }: HeldCondition, facts: Facts, view: View) {
  const numbers = repeated ? [] : usesOf(condition).numbers;
  if (numbers.length === 0) return [];
  const scope = scopeOf(facts, view)?.scope;
  return numbers.flatMap((use) => {
    if (scope?.(use.path)?.type !== "score") return [];
    const tool = use.path === "score" ? facts.details : view.detailsOf("tool", toolId(use.path));
    const bands = tool?.kind === "tool" ? tool.bands : [];
    return bands.length === 0 || isLimit(use, bands) ? [] : [{ value: use.value, span: use.span, bands }];
  });
}

/** `>= 14` and `< 14` are where a band begins, `> 13` and `<= 13` where one ends. */
function isLimit({ operator, value }: NumberUse, bands: readonly Band[]): boolean {
  const begins = bands.some(({ min, max }) => min === value || max + 1 === value);
  const ends = bands.some(({ min, max }) => max === value || min - 1 === value);
  if (operator === ">=" || operator === "<") return begins;
  if (operator === ">" || operator === "<=") return ends;
  return bands.some(({ min, max }) => min === value || max === value);
}

function thresholds(page: Page): Thresholds {
  const stated = page.passages.flatMap((passage) =>
    passage.links.flatMap(({ url, start, end }) => {
      if (!url.startsWith(REFERENCE_SCHEME) || !url.includes("#")) return [];
      const key = url.slice(REFERENCE_SCHEME.length);
      return [...passage.text.slice(start, end).matchAll(/\d{1,4}/gu)].map(({ index, 0: digits }) => ({
        key,
        value: Number(digits),
        span: placeIn(passage, start + index, start + index + digits.length),
      }));
    }),
  );
  return { conditions: page.conditions, stated };
}
