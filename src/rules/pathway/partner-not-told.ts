/** Reports work with a person who harms during which the partner does not hear what they need to know. */
import type { Action, Pathway } from "../../kinds/generated/types.ts";
import { pathwayOfType, spanAt } from "../pathway-on-page.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

type Moment = NonNullable<Action["partner_told"]>[number];

const MOMENTS: readonly (readonly [Moment, string])[] = [
  ["before_start", "before it begins"],
  ["at_end", "when it ends"],
  ["on_drop_out", "when the person drops out"],
];

const STEPS = (title: string, told: string, type: string) => `type: ${type}
asks:
  - id: work
    finds: position_of_trust
    question: Do they work with children?
    answers: [{ code: "yes", label: "Yes" }, { code: "no", label: "No" }, { code: not_known, label: Not known }]
    cautious: "yes"
steps:
  - id: decide
    type: decision
    strand: everyone
    title: At work?
    mode: one_of
    by: { role: team-manager, agency: childrens-services }
    branches:
      - { title: "Yes", when: 'work in ("yes", "not_known")', to: protected }
      - { title: "No", when: 'work = "no"', to: tell }
  - id: tell
    type: inform
    strand: non_abusive_parent
    title: ${title}
    by: { role: social-worker, agency: childrens-services }
${told}    next: [supported]
`;

export const partnerNotTold: LocalRule = {
  id: "partner-not-told",
  scope: "document",
  severity: "error",
  kinds: ["pathway"],
  says: "The partner is not told of work with the person who harms before it begins, when it ends or when the person drops out.",
  why: "Hope that rests on a programme nobody finishes is dangerous, and beginnings and ends are when harm grows.",
  todo: "Write `partner_told:` at the steps in which the partner's own worker tells them, for all three moments.",
  source: "P23; principles of work with people who harm",
  examples: {
    bad: [
      {
        title: "Told, says the title.",
        kind: "pathway",
        text: STEPS("The partner is told at every moment", "", "⟦engagement⟧"),
      },
      {
        title: "Told at the beginning only.",
        kind: "pathway",
        text: STEPS("Tell the partner", "    partner_told: [before_start]\n", "⟦engagement⟧"),
      },
    ],
    good: [
      {
        title: "All three, under another title.",
        kind: "pathway",
        text: STEPS("A call", "    partner_told: [before_start, at_end, on_drop_out]\n", "engagement"),
      },
      { title: "No work with the person who harms.", kind: "pathway", text: STEPS("A call", "", "child_support") },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const pathway = pathwayOfType(page, "engagement");
    const span = spanAt(page, ["type"]);
    if (!pathway || !span) return;
    const told = new Set(pathway.steps.flatMap(momentsOf));
    const missing = MOMENTS.filter(([moment]) => !told.has(moment)).map(([, words]) => words);
    if (missing.length === 0) return;
    const message =
      `Nobody tells the partner of the work with the person who harms ${missing.join(", or ")}, so they could trust in it when they should not. ` +
      "Write “partner_told” at the steps in which the partner's own worker does.";
    yield { span, message };
  },
};

function momentsOf(step: Pathway["steps"][number]): readonly Moment[] {
  return "partner_told" in step ? (step.partner_told ?? []) : [];
}
