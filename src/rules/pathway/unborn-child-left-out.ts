/** Reports a pathway for families with a pregnancy in which nothing is done for the unborn child. */
import { pathwayOn, spanAt } from "../pathway-on-page.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const STEPS = (title: string, concerns: string) => `population: { pregnancy: ⟦true⟧ }
steps:
  - id: first
    type: support
    strand: child
    title: ${title}
    by: { role: social-worker, agency: childrens-services }
${concerns}    next: [supported]
`;

const unmarked = (text: string) => text.replace(/[⟦⟧]/gu, "");

export const unbornChildLeftOut: LocalRule = {
  id: "unborn-child-left-out",
  scope: "document",
  severity: "warning",
  kinds: ["pathway"],
  says: "A pathway is for families with a pregnancy, and no step of it concerns the unborn child.",
  why: "Abuse often begins or grows worse in pregnancy, and a child who is not yet born is easily nobody's.",
  todo: "Write `concerns: [unborn_child]` at the step that is for that child, or add such a step.",
  source: "P02",
  examples: {
    bad: [
      { kind: "pathway", text: STEPS("Support the child", "") },
      {
        title: "A step that only speaks of the unborn child.",
        kind: "pathway",
        text: STEPS("Plan before birth for the unborn child", "    concerns: [child]\n"),
      },
    ],
    good: [
      {
        title: "A step for the unborn child under another title.",
        kind: "pathway",
        text: unmarked(STEPS("Think of everybody", "    concerns: [unborn_child]\n")),
      },
      {
        title: "A pathway that says nothing of pregnancy.",
        kind: "pathway",
        text: "title: A baby is expected\nsteps:\n",
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const pathway = pathwayOn(page);
    const span = spanAt(page, ["population", "pregnancy"]);
    if (pathway?.population?.pregnancy !== true || !span) return;
    if (pathway.steps.some((step) => "concerns" in step && step.concerns.includes("unborn_child"))) return;
    const message =
      "This pathway is for families with a pregnancy, and no step is for the unborn child, so that child would be nobody's until birth. " +
      "Write “concerns: [unborn_child]” at the step that is, or add one.";
    yield { span, message };
  },
};
