/** Reports a tool that does not say when it has to be done again. */
import { entryOf } from "../../document/data.ts";
import type { Tool } from "../../kinds/generated/types.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

export const reviewNotSaid: LocalRule = {
  id: "review-not-said",
  scope: "document",
  severity: "error",
  kinds: ["tool"],
  says: "A tool does not say after what, or how often, it is done again.",
  why: "Danger changes with every separation, hearing or new incident; an old result then gives false comfort.",
  todo: "Fill in `review_triggers` and `review_every`.",
  source: "O04",
  examples: {
    bad: [
      { kind: "tool", text: "form: ⟦checklist⟧\n", without: ["review_triggers", "review_every"] },
      {
        title: "A limit in words, and no field that says it.",
        kind: "tool",
        text: "form: ⟦log⟧\nlimits: [Review it after each incident and often.]\nreview_triggers: []\n",
      },
    ],
    good: [
      {
        kind: "tool",
        text: "form: assessment\nreview_triggers: [separation]\nreview_every: { value: 6, unit: weeks }\n",
      },
      { title: "A title that denies it.", kind: "tool", text: "title: Once and never again\nform: assessment\n" },
    ],
  },
  *check({ sound, document }): Iterable<RuleProblem> {
    if (!sound) return;
    const { title, review_triggers = [], review_every } = document.value as unknown as Tool;
    const missing = [...(review_triggers.length > 0 ? [] : ["after what"]), ...(review_every ? [] : ["how often"])];
    const fields = [
      ...(review_triggers.length > 0 ? [] : ["review_triggers"]),
      ...(review_every ? [] : ["review_every"]),
    ];
    const span = entryOf(document.data, "form")?.value.span;
    if (missing.length === 0 || !span) return;
    const message =
      `“${title}” does not say ${missing.join(" or ")} it is done again, so an old result could give false comfort. ` +
      `Fill in ${fields.join(" and ")}.`;
    yield { span, message };
  },
};
