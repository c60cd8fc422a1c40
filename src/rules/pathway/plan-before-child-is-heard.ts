/** Reports a plan for a child that can be made before anybody has heard the child. */
import type { StepDetails } from "../../corpus/details.ts";
import type { View } from "../../corpus/view.ts";
import type { Span } from "../../document/span.ts";
import type { Subject } from "../../kinds/generated/types.ts";
import { stepsOn } from "../pathway-on-page.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";
import { wayWithout } from "../way-without.ts";

interface Planning {
  readonly id: string;
  readonly title: string;
  /** Undefined for a step that is a plan by its type. */
  readonly tool: string | undefined;
  readonly span: Span;
}

const CHILDREN: readonly Subject[] = ["child", "unborn_child", "young_person", "family"];

const STEPS = (type: string, plan: string) => `steps:
  - id: talk
    type: ${type}
    strand: child
    title: Hear the child's wishes and feelings
    by: { role: social-worker, agency: childrens-services }
    next: [make-plan]
  - id: ${plan}    by: { role: social-worker, agency: childrens-services }
    next: [supported]
`;
const PLAN = "    type: plan\n    strand: child\n    title: Agree what happens\n";
const COMPLETE =
  "    type: complete_tool\n    strand: child\n    title: Fill it in\n    tool: childs-plan\n    recorded_in: case-system\n";

const TOOL = { kind: "tool" as const, uri: "tools/childs-plan.yaml", text: "form: plan\nabout: child\n" };

export const planBeforeChildIsHeard: LibraryRule<readonly Planning[]> = {
  id: "plan-before-child-is-heard",
  scope: "library",
  severity: "error",
  kinds: ["pathway"],
  says: "A plan in the child's strand, or for everyone, can be come to before a step in which somebody safely asks the child.",
  why: "The plan is then made about the child and not with the child, and what the child wishes and fears is found in few records.",
  todo: "Put a step of the type `safe_enquiry` with the strand `child` before it, on every way that leads there.",
  source: "P26; audit: the child's voice was missing in a third of files",
  examples: {
    bad: [
      {
        title: "A step whose title says that the child is heard, and whose type says something else.",
        kind: "pathway",
        text: STEPS("gather_information", `⟦make-plan⟧\n${PLAN}`),
      },
      {
        title: "A plan that is a tool.",
        kind: "pathway",
        text: STEPS("assess", `⟦make-plan⟧\n${COMPLETE}`),
        beside: [TOOL],
      },
    ],
    good: [
      {
        title: "Heard first, under another title.",
        kind: "pathway",
        text: STEPS("safe_enquiry", `make-plan\n${PLAN}`).replace("Hear the child's wishes and feelings", "Begin"),
      },
      {
        title: "The adult's own safety plan, which does not wait.",
        kind: "pathway",
        text: STEPS("assess", `make-plan\n${PLAN.replace("strand: child", "strand: non_abusive_parent")}`),
      },
    ],
  },
  gather: plansOn,
  *check({ id = "" }, view, plans): Iterable<RuleProblem> {
    for (const { id: step, title, tool, span } of plans) {
      if (tool !== undefined && !isPlanForChild(tool, view)) continue;
      if (!wayWithout(`${id}#${step}`, hearsTheChild, view)) continue;
      const message =
        `“${title}” can be come to before anybody has heard the child, so the plan would be about the child and not with the child. ` +
        "Put a step of the type “safe_enquiry” in the child's strand before it, on every way that leads here.";
      yield { span, message };
    }
  },
};

function plansOn(page: Page): readonly Planning[] {
  return stepsOn(page).flatMap(({ step, span }): readonly Planning[] => {
    if (step.strand !== "child" && step.strand !== "everyone") return [];
    const { id, title } = step;
    if (step.type === "plan") return [{ id, title, tool: undefined, span }];
    const tool = "tool" in step ? step.tool : undefined;
    return step.type === "complete_tool" && tool !== undefined ? [{ id, title, tool, span }] : [];
  });
}

function isPlanForChild(tool: string, view: View): boolean {
  const details = view.detailsOf("tool", tool);
  return details?.form === "plan" && details.about !== undefined && CHILDREN.includes(details.about);
}

function hearsTheChild({ type, strand }: StepDetails): boolean {
  return type === "safe_enquiry" && strand === "child";
}
