/** Reports a pathway whose list of tools is not what its steps use, in their order. */
import { entryOf, nodeAt } from "../../document/data.ts";
import type { Pathway } from "../../kinds/generated/types.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const STEPS = (...tools: readonly string[]) => `steps:
${tools
  .map(
    (tool, index) => `  - id: step-${index}
    type: complete_tool
    strand: non_abusive_parent
    title: Complete the other form
    by: { role: social-worker, agency: childrens-services }
    tool: ${tool}
    recorded_in: case-system
    next: [${index + 1 < tools.length ? `step-${index + 1}` : "supported"}]
`,
  )
  .join("")}`;

const FORMS = [
  { kind: "tool", uri: "grid.yaml", text: "title: The first form\n" },
  { kind: "tool", uri: "plan.yaml", text: "title: The second form\n" },
] as const;

export const toolsInOtherOrder: LocalRule = {
  id: "tools-in-other-order",
  scope: "document",
  severity: "error",
  kinds: ["pathway"],
  says: "The list of a pathway's tools is not what its steps use, in the order in which they use them.",
  why: "The list is what people print and teach; a form that is on it and in no step is never completed, and the other way round.",
  todo: "Write the list as the steps have it, or mend the steps.",
  source: "O19; the founding guidance publishes both lists side by side",
  examples: {
    bad: [
      {
        title: "In another order, whatever the titles say.",
        kind: "pathway",
        text: `tools: ⟦[plan, grid]⟧\n${STEPS("grid", "plan")}`,
        beside: FORMS,
      },
      {
        title: "One that no step uses, though a title names it.",
        kind: "pathway",
        text: `tools: [grid, ⟦plan⟧]\n${STEPS("grid")}`,
        beside: FORMS,
      },
      {
        title: "One that is forgotten.",
        kind: "pathway",
        text: `tools: ⟦[grid]⟧\n${STEPS("grid", "plan")}`,
        beside: FORMS,
      },
    ],
    good: [
      {
        title: "Used twice, listed once.",
        kind: "pathway",
        text: `tools: [grid, plan]\n${STEPS("grid", "plan", "grid")}`,
        beside: FORMS,
      },
      {
        title: "A title that promises four tools, and no list.",
        kind: "pathway",
        text: `title: A pathway with four tools\n${STEPS("grid")}`,
        beside: FORMS,
      },
    ],
  },
  *check({ sound, document }): Iterable<RuleProblem> {
    if (!sound) return;
    const { tools: listed, steps } = document.value as unknown as Pathway;
    const span = entryOf(document.data, "tools")?.value.span;
    if (!listed || !span) return;
    const used = [...new Set(steps.flatMap((step) => ("tool" in step && step.tool ? [step.tool] : [])))];
    const unused = listed.filter((tool) => !used.includes(tool));
    for (const tool of unused) {
      const place = nodeAt(document.data, ["tools", listed.indexOf(tool)])?.span ?? span;
      const message = `No step of this pathway uses “${tool}”, so people would be taught a form that is never completed. Add the step, or take it off the list.`;
      yield { span: place, message };
    }
    const forgotten = used.filter((tool) => !listed.includes(tool));
    if (forgotten.length > 0) {
      const message = `This list leaves out ${forgotten.join(", ")}, which a step uses, so whoever goes by the list would forget it. Add what is missing.`;
      yield { span, message };
    } else if (unused.length === 0 && used.join() !== listed.join()) {
      const edits = [{ uri: document.source.uri, span, text: `[${used.join(", ")}]` }];
      const isFlow = document.source.text.charAt(span.start) === "[";
      const message = `The steps use these tools in another order (${used.join(", ")}), so the list and the pathway would teach two ways. Write them in the order of the steps.`;
      yield {
        span,
        message,
        ...(isFlow ? { fixes: [{ title: "Write them in the order of the steps", safe: true, edits }] } : {}),
      };
    }
  },
};
