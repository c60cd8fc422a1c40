/** Reports early help that does not ask whether the family agrees, or has no way on when it does not. */
import { asksThatFind, isDecidedOn, pathwayOfType, spanAt } from "../pathway-on-page.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const STEPS = (finds: string, type: string) => `type: ${type}
asks:
  - id: agreed
${finds}    question: Does the parent agree to help?
    answers: [{ code: "yes", label: "Yes" }, { code: "no", label: "No" }, { code: not_known, label: Not known }]
    cautious: "no"
steps:
  - id: decide
    type: decision
    strand: everyone
    title: Agreed?
    mode: one_of
    by: { role: team-manager, agency: childrens-services }
    branches:
      - { title: "Yes", when: 'agreed = "yes"', to: supported }
      - { title: "No", when: 'agreed in ("no", "not_known")', to: protected }
`;

export const agreementNotAsked: LocalRule = {
  id: "agreement-not-asked",
  scope: "document",
  severity: "warning",
  kinds: ["pathway"],
  says: "Early help is given without deciding whether the family agrees to it, and what happens when they do not.",
  why: "Help below the threshold is offered and not imposed; a refusal that leads nowhere leaves the child where they were.",
  todo: "Ask a fact that says `finds: agreement` and give each answer, a refusal too, its branch.",
  source: "P24",
  examples: {
    bad: [
      { title: "A question that asks it and does not say so.", kind: "pathway", text: STEPS("", "⟦early_help⟧") },
      {
        title: "A title that speaks of consent.",
        kind: "pathway",
        text: "title: Early help with consent\ntype: ⟦early_help⟧\nsteps:\n",
      },
    ],
    good: [
      { kind: "pathway", text: STEPS("    finds: agreement\n", "early_help") },
      { title: "Another type of pathway.", kind: "pathway", text: "title: Early help\ntype: child_support\nsteps:\n" },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const pathway = pathwayOfType(page, "early_help");
    const span = spanAt(page, ["type"]);
    if (!pathway || !span || isDecidedOn(pathway, asksThatFind(pathway, "agreement"))) return;
    const message =
      "Nothing here decides whether the family agrees to early help, so it could be imposed, or end quietly with a refusal. " +
      "Ask it as a fact with “finds: agreement” and give each answer its branch.";
    yield { span, message };
  },
};
