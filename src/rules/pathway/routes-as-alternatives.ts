/** Reports formal processes that a pathway treats as alternatives, or that nobody links. */
import type { Pathway, Step } from "../../kinds/generated/types.ts";
import { pathwayOn, spanAt, stepsOfType, stepsOn } from "../pathway-on-page.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const ASK = `asks:
  - id: danger
    question: Is the danger high?
    answers: [{ code: "yes", label: "Yes" }, { code: "no", label: "No" }, { code: not_known, label: Not known }]
    cautious: "yes"
`;
const STEPS = (mode: string, branches: string) => `${ASK}steps:
  - id: decide
    type: decision
    strand: everyone
    title: Which of them?
    mode: ${mode}
    by: { role: team-manager, agency: childrens-services }
    branches:
${branches}  - id: conference
    type: refer
    strand: non_abusive_parent
    title: First
    by: { role: social-worker, agency: childrens-services }
    route: high_risk_conference
    next: [supported]
  - id: enquiry
    type: refer
    strand: child
    title: Second
    by: { role: social-worker, agency: childrens-services }
    route: child_protection
    next: [protected]
`;
const ONE = `      - { title: "Yes", when: 'danger in ("yes", "not_known")', to: conference }
      - { title: "No", when: 'danger = "no"', to: enquiry }
`;
const ALL = `      - { title: First, when: 'danger in ("yes", "not_known")', to: conference }
      - { title: Second, when: 'danger in ("no", "not_known")', to: enquiry }
`;
const LINKED = "linked_by: { role: team-manager, agency: childrens-services }\n";

export const routesAsAlternatives: LocalRule = {
  id: "routes-as-alternatives",
  scope: "document",
  severity: "warning",
  kinds: ["pathway"],
  says: "A decision chooses between formal processes that run side by side, or nobody is named who links them.",
  why: "A high-risk conference protects no child by itself, nor an enquiry an adult; where one takes the place of the other, somebody is left without.",
  todo: "Let all that apply be taken, and name under `linked_by` who holds them together.",
  source: "P22; the national panel's review of 2022",
  examples: {
    bad: [
      {
        title: "Either the one or the other, under a title that promises both.",
        kind: "pathway",
        text: (LINKED + STEPS("⟦one_of⟧", ONE)).replace("Which of them?", "Both run side by side"),
      },
      {
        title: "Side by side, and nobody holds them together.",
        kind: "pathway",
        text: STEPS("all_that_apply", ALL).replace("route: child_protection", "route: ⟦child_protection⟧"),
      },
    ],
    good: [
      { title: "Side by side, under another title.", kind: "pathway", text: LINKED + STEPS("all_that_apply", ALL) },
      {
        title: "One process only.",
        kind: "pathway",
        text: STEPS("one_of", ONE).replace("    route: child_protection\n", ""),
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const pathway = pathwayOn(page);
    if (!pathway) return;
    for (const { step, path } of stepsOfType(page, "decision")) {
      const span = spanAt(page, [...path, "mode"]);
      const routes = new Set(
        step.branches.flatMap(({ to }) => routeOf(pathway.steps.find(({ id }) => id === to)) ?? []),
      );
      if (step.mode !== "one_of" || routes.size < 2 || !span) continue;
      const message =
        `“${step.title}” sends a family into one formal process or another, so somebody would be left without the one not taken. ` +
        "Let all that apply be taken.";
      yield { span, message };
    }
    if (pathway.linked_by) return;
    const [first, ...others] = stepsOn(page).filter(({ step }) => routeOf(step) !== undefined);
    const other = others.find(({ step }) => routeOf(step) !== routeOf(first?.step));
    const span = other && spanAt(page, [...other.path, "route"]);
    if (!span) return;
    const message =
      "Families come into several formal processes here, and nobody is named who links them, so each could think the other sees to it. " +
      "Name the role and agency under “linked_by”.";
    yield { span, message };
  },
};

function routeOf(step: Step | undefined): NonNullable<Pathway["steps"]>[number]["id"] | undefined {
  return step && "route" in step ? step.route : undefined;
}
