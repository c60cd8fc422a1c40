/** Reports a step written for another edition of a tool than the one the partnership has adopted. */
import { nodeAt } from "../../document/data.ts";
import { stringText } from "../../document/new-value.ts";
import type { Span } from "../../document/span.ts";
import type { Pathway } from "../../kinds/generated/types.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface CitedEdition {
  readonly tool: string;
  readonly edition: string;
  readonly span: Span;
}

const STEP = (title: string, edition: string) => `steps:
  - id: complete
    type: complete_tool
    strand: non_abusive_parent
    title: ${title}
    by: { role: social-worker, agency: childrens-services }
    tool: checklist
    edition: ${edition}
    recorded_in: case-system
    next: [supported]
`;

export const otherEdition: LibraryRule<readonly CitedEdition[]> = {
  id: "other-edition",
  scope: "library",
  severity: "error",
  kinds: ["pathway"],
  says: "A step was written for another edition of a tool than the one adopted here.",
  why: "Questions and bands differ between editions, so the step may act on the wrong threshold.",
  todo: "Read the step against the adopted edition, then name that edition.",
  source: "T04",
  examples: {
    bad: [
      { kind: "pathway", text: STEP("Complete the second edition", "⟦First edition, 2020⟧") },
      {
        title: "The tool says that another edition than its own was adopted.",
        kind: "pathway",
        text: STEP("Complete it", "⟦Second edition, 2026⟧"),
        beside: [
          {
            kind: "tool",
            uri: "tools/checklist.yaml",
            text: 'edition: Third edition\nadoption: { status: adopted, edition: "Third edition" }\n',
          },
        ],
      },
    ],
    good: [
      {
        title: "A title that names another edition.",
        kind: "pathway",
        text: STEP("Complete the first edition", "Second edition, 2026"),
      },
      {
        title: "A step that names no edition.",
        kind: "pathway",
        text: STEP("Complete it", "x").replace("    edition: x\n", ""),
      },
    ],
  },
  gather: citedEditions,
  *check({ uri }, view, cited): Iterable<RuleProblem> {
    for (const { tool, edition, span } of cited) {
      const adopted = view.detailsOf("tool", tool)?.adoptedEdition;
      if (adopted === undefined || adopted === edition) continue;
      const message =
        `This step was written for “${edition}”, but the edition adopted here is “${adopted}”, so its questions and bands may differ. ` +
        "Read the step against that edition, then name it.";
      const edits = [{ uri, span, text: stringText(adopted) }];
      yield { span, message, fixes: [{ title: `Name “${adopted}”`, safe: false, edits }] };
    }
  },
};

function citedEditions({ sound, document }: Page): readonly CitedEdition[] {
  if (!sound) return [];
  return (document.value as unknown as Pathway).steps.flatMap((step, index) => {
    const span = nodeAt(document.data, ["steps", index, "edition"])?.span;
    if (!("tool" in step) || step.edition === undefined || !span) return [];
    return [{ tool: step.tool, edition: step.edition, span }];
  });
}
