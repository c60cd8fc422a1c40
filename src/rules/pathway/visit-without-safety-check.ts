/** Reports a home visit before which nobody may have assessed the danger to the worker. */
import type { StepDetails } from "../../corpus/details.ts";
import type { View } from "../../corpus/view.ts";
import type { Span } from "../../document/span.ts";
import { stepsOfType } from "../pathway-on-page.ts";
import type { LibraryRule, RuleProblem } from "../rule.ts";
import { wayWithout } from "../way-without.ts";

interface Visit {
  readonly id: string;
  readonly title: string;
  readonly span: Span;
}

const CHECK = {
  kind: "tool" as const,
  uri: "tools/lone-working.yaml",
  text: "form: assessment\nabout: worker\nwith: [worker]\nnever_with: [family]\n",
};

const STEPS = (tool: string, title: string, visit: string) => `steps:
  - id: check
    type: complete_tool
    strand: everyone
    title: ${title}
    by: { role: social-worker, agency: childrens-services }
    tool: ${tool}
    recorded_in: case-system
    next: [visit]
  - id: ${visit}
    type: home_visit
    strand: child
    title: See the child
    by: { role: social-worker, agency: childrens-services }
    next: [supported]
`;

export const visitWithoutSafetyCheck: LibraryRule<readonly Visit[]> = {
  id: "visit-without-safety-check",
  scope: "library",
  severity: "error",
  kinds: ["pathway"],
  says: "A first home visit can be come to without an assessment of the danger to workers, in this pathway or one that hands over to it.",
  why: "A worker then knocks at a door behind which somebody violent may be, and the family pays for what goes wrong.",
  todo: "Put a step before it that completes the lone-working assessment: a tool with `form: assessment` and `about: worker`.",
  source: "P12; recommendation of the audit: lone-working assessment before a visit or a referral that leads to one",
  examples: {
    bad: [
      {
        title: "A step that is called the assessment and completes another tool.",
        kind: "pathway",
        text: STEPS("checklist", "Complete the lone-working assessment", "⟦visit⟧"),
        beside: [CHECK],
      },
      {
        title: "One way in that leads round it.",
        kind: "pathway",
        text: `entries:
  - { id: start, title: Start, to: [check] }
  - { id: known, title: Known already, to: [visit] }
${STEPS("lone-working", "Assess the danger", "⟦visit⟧")}`,
        beside: [CHECK],
      },
    ],
    good: [
      {
        title: "A title that says nothing of it.",
        kind: "pathway",
        text: STEPS("lone-working", "Think first", "visit"),
        beside: [CHECK],
      },
      {
        title: "It was done before another pathway handed over.",
        kind: "pathway",
        uri: "pathways/example.yaml",
        text: `entries:
  - { id: start, title: Start, to: [supported] }
steps:
  - id: visit
    type: home_visit
    strand: child
    title: Go without thinking
    by: { role: social-worker, agency: childrens-services }
    next: [supported]
`,
        beside: [
          CHECK,
          {
            kind: "pathway",
            text: `steps:
  - id: check
    type: complete_tool
    strand: everyone
    title: Complete it
    by: { role: social-worker, agency: childrens-services }
    tool: lone-working
    recorded_in: case-system
    next: [hand-over]
  - id: hand-over
    type: handover
    strand: child
    title: Hand over
    by: { role: social-worker, agency: childrens-services }
    to: { pathway: example, step: visit }
`,
          },
        ],
      },
    ],
  },
  gather: (page) => stepsOfType(page, "home_visit").map(({ step: { id, title }, span }) => ({ id, title, span })),
  *check({ id = "" }, view, visits): Iterable<RuleProblem> {
    for (const { id: step, title, span } of visits) {
      const way = wayWithout(`${id}#${step}`, (one) => assessesWorkersSafety(one, view), view);
      if (!way) continue;
      const [first = ""] = way;
      const from = view.names(first).find(({ type }) => type === "step")?.title ?? title;
      const begins = way.length > 1 ? `beginning at “${from}”, ` : "";
      const message =
        `A worker can come to “${title}”, ${begins}without anybody having assessed the danger to workers, and so could walk into it. ` +
        "Put a step before it that completes the lone-working assessment.";
      yield { span, message };
    }
  },
};

/** Whether a step completes an assessment that is about workers. */
function assessesWorkersSafety({ tool }: StepDetails, view: View): boolean {
  const details = tool === undefined ? undefined : view.detailsOf("tool", tool);
  return details?.form === "assessment" && details.about === "worker";
}
