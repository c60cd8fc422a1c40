/** Reports a tool whose band a worker may lower by judgement. */
import { nodeAt } from "../../document/data.ts";
import { setScalar } from "../../document/edit.ts";
import type { Tool } from "../../kinds/generated/types.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

export const judgementLowers: LocalRule = {
  id: "judgement-lowers",
  scope: "document",
  severity: "error",
  kinds: ["tool"],
  says: "Professional judgement may lower a band.",
  why: "What somebody said about danger would be explained away, and the family would lose the response it leads to.",
  todo: "Let judgement raise a band only. A lower band comes from a new completion with its own date.",
  source: "T05",
  examples: {
    bad: [
      { kind: "tool", text: "judgement: { direction: ⟦either⟧, by: [social-worker] }\n" },
      {
        title: "A reassessment in words that promise the right thing.",
        kind: "tool",
        text: "judgement: { direction: ⟦either⟧, by: [social-worker] }\nreassessment: Judgement only ever raises a band.\n",
      },
    ],
    good: [
      { kind: "tool", text: "judgement: { direction: raises_only, by: [social-worker] }\n" },
      {
        title: "A title that speaks of lowering.",
        kind: "tool",
        text: "title: Judgement lowers\njudgement: { direction: raises_only, by: [social-worker] }\n",
      },
    ],
  },
  *check({ sound, document }): Iterable<RuleProblem> {
    if (!sound || (document.value as unknown as Tool).judgement?.direction !== "either") return;
    const span = nodeAt(document.data, ["judgement", "direction"])?.span;
    if (!span) return;
    const message =
      "Here professional judgement may also lower a band, so danger that was spoken of could be explained away. " +
      "Write “raises_only”; a lower band comes from a new completion with its own date.";
    const edits = setScalar(document, ["judgement", "direction"], "raises_only");
    yield { span, message, fixes: [{ title: "Let judgement only raise a band", safe: false, edits }] };
  },
};
