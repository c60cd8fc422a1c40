/** Reports a step that uses a tool and does not say where that is written down. */
import { nodeAt } from "../../document/data.ts";
import type { Document } from "../../document/document.ts";
import { insertKey } from "../../document/edit.ts";
import type { Fix } from "../../document/problem.ts";
import type { Pathway } from "../../kinds/generated/types.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const STEP = (fields: string) => `steps:
  - id: complete
    type: complete_tool
    strand: non_abusive_parent
    by: { role: social-worker, agency: childrens-services }
${fields}    next: [supported]
`;

export const toolUseNotRecorded: LocalRule = {
  id: "tool-use-not-recorded",
  scope: "document",
  severity: "error",
  kinds: ["pathway"],
  says: "A step uses a tool and does not say in which case system that is recorded.",
  why: "What is not recorded is lost for the next worker, and nobody can see whether the tool is used.",
  todo: "Name the case system under `recorded_in`.",
  source: "P10",
  examples: {
    bad: [
      { kind: "pathway", text: STEP("    title: Complete the checklist\n    tool: ⟦checklist⟧\n") },
      {
        title: "A title that says it is recorded.",
        kind: "pathway",
        text: STEP("    title: Complete the checklist and record it in the case system\n    tool: ⟦checklist⟧\n"),
      },
      {
        title: "One of two; what the other says is offered for it.",
        kind: "pathway",
        text: STEP("    title: Complete the checklist\n    tool: checklist\n    recorded_in: case-system\n").replace(
          "next: [supported]",
          `next: [again]
  - id: again
    type: complete_tool
    strand: non_abusive_parent
    title: Complete it again
    by: { role: social-worker, agency: childrens-services }
    tool: ⟦checklist⟧
    next: [supported]`,
        ),
      },
    ],
    good: [
      {
        kind: "pathway",
        text: STEP("    title: Complete the checklist\n    tool: checklist\n    recorded_in: case-system\n"),
      },
      {
        title: "A title that speaks of a tool that the step does not use.",
        kind: "pathway",
        text: STEP("    title: Explain the checklist without completing it\n").replace("complete_tool", "inform"),
      },
    ],
  },
  *check({ sound, document }): Iterable<RuleProblem> {
    if (!sound) return;
    const { steps } = document.value as unknown as Pathway;
    const usual = steps.map((step) => ("recorded_in" in step ? step.recorded_in : undefined)).find(Boolean);
    for (const [index, step] of steps.entries()) {
      if (!("tool" in step) || step.recorded_in !== undefined) continue;
      const span = nodeAt(document.data, ["steps", index, "tool"])?.span;
      if (!span) continue;
      const message =
        `The step “${step.title}” does not say where the use of this tool is recorded, so it would be lost for the next worker. ` +
        "Name the case system under “recorded_in”.";
      yield { span, message, fixes: usual === undefined ? [] : [recordedIn(document, index, usual)] };
    }
  },
};

/** The case system in which another step of the pathway is recorded. */
function recordedIn(document: Document, step: number, system: string): Fix {
  const edits = insertKey(document, ["steps", step], "recorded_in", system, "tool");
  return { title: `Record it in “${system}” like other steps here`, safe: false, edits };
}
