/** Reports a tool that does not say who completes it, with whom, where, and who must not be there. */
import { entryOf } from "../../document/data.ts";
import type { Tool } from "../../kinds/generated/types.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const NEEDED = [
  ["completed_by", "who completes it"],
  ["with", "with whom"],
  ["never_with", "who must not be there"],
  ["settings", "where"],
] as const;

export const completionNotSaid: LocalRule = {
  id: "completion-not-said",
  scope: "document",
  severity: "error",
  kinds: ["tool"],
  says: "A tool does not say who completes it, with whom, where, or who must not be there.",
  why: "Asked in front of the person who harms, its questions put the adult and the child in danger.",
  todo: "Fill in `completed_by`, `with`, `never_with` and `settings`.",
  source: "O02",
  examples: {
    bad: [
      {
        title: "A purpose in words that say it, and no field that does.",
        kind: "tool",
        text: "form: ⟦checklist⟧\npurpose: Completed alone with the adult victim, never with the person who harms.\n",
        without: ["never_with"],
      },
      {
        title: "An empty list says nothing.",
        kind: "tool",
        text: "form: ⟦assessment⟧\nsettings: []\ncompleted_by: []\n",
      },
    ],
    good: [
      { kind: "tool", text: "form: checklist\nnever_with: [person_who_harms]\n" },
      {
        title: "A title that says nothing of the sort.",
        kind: "tool",
        text: "title: Anybody, anywhere, with everybody\nform: log\n",
      },
    ],
  },
  *check({ sound, document }): Iterable<RuleProblem> {
    if (!sound) return;
    const tool = document.value as unknown as Tool;
    const missing = NEEDED.filter(([field]) => (tool[field] ?? []).length === 0);
    const span = entryOf(document.data, "form")?.value.span;
    if (missing.length === 0 || !span) return;
    const message =
      `“${tool.title}” does not say ${missing.map(([, words]) => words).join(", nor ")}, so it might be completed where it puts somebody in danger. ` +
      `Fill in ${missing.map(([field]) => field).join(", ")}.`;
    yield { span, message };
  },
};
