/** Reports a step that has to be done and that no audit asks for. */
import { spanAt, stepsOn } from "../pathway-on-page.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const STEPS = (strength: string, more: string, title = "See the child") => `steps:
  - id: see
    type: review
    strand: child
    title: ${title}
    by: { role: social-worker, agency: childrens-services }
    strength: ${strength}
${more}    next: [supported]
`;

export const mustWithoutAudit: LocalRule = {
  id: "must-without-audit",
  scope: "document",
  severity: "warning",
  kinds: ["pathway"],
  says: "A step has to be done, and no question of an audit finds out whether it was.",
  why: "What nobody looks for is left out first, and nobody learns of it before a child is hurt.",
  todo: "Name the question under `audited_by`, and add it to the audit tool where there is none.",
  source: "Design decision: what must be done can be seen in the record; a scrutiny report found tools unrecorded",
  examples: {
    bad: [
      { kind: "pathway", text: STEPS("⟦must_by_law⟧", "") },
      {
        title: "A title that only asks for it, and a strength that demands it.",
        kind: "pathway",
        text: STEPS("⟦must_locally⟧", "", "You may see the child, and an auditor will ask"),
      },
    ],
    good: [
      { kind: "pathway", text: STEPS("must_by_law", "    audited_by: { tool: checklist, question: afraid }\n") },
      {
        title: "A title that demands what is only expected.",
        kind: "pathway",
        text: STEPS("should", "", "You must see the child"),
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    for (const { step, path } of stepsOn(page)) {
      const span = spanAt(page, [...path, "strength"]);
      if (step.type === "join" || step.audited_by || !step.strength?.startsWith("must") || !span) continue;
      const message =
        `“${step.title}” has to be done, and no audit asks whether it was, so nobody would learn that it is left out. ` +
        "Name the question under “audited_by”.";
      yield { span, message };
    }
  },
};
