/** Reports a section or a question whose name the tool's form has for something of its own. */
import type { Tool } from "../../kinds/generated/types.ts";
import { takenNames } from "../../tools/form-names.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const ASKED = (id: string): string => `sections:
  - id: first
    title: First
    questions: [{ id: ${id}, type: text, label: Notes }]
`;

export const nameTakenByForm: LocalRule = {
  id: "name-taken-by-form",
  scope: "document",
  severity: "error",
  kinds: ["tool"],
  says: "A section or a question has a name that the tool's form keeps something else under.",
  why: "No form can be made of the tool: two things would be recorded under one name.",
  todo: "Give the section or the question another name.",
  source: "Usage events (S2)",
  examples: {
    bad: [
      {
        title: "The record of use has a day of its own.",
        kind: "tool",
        text: `usage: { purpose: To see whether it is offered in time. }\n${ASKED("⟦date⟧")}`,
      },
      {
        title: "A section named as the result is.",
        kind: "tool",
        text: "sections:\n  - id: ⟦score⟧\n    title: Score\n    questions: [{ id: notes, type: text, label: Notes }]\n",
      },
    ],
    good: [
      { title: "The use of the tool is not recorded.", kind: "tool", text: ASKED("date") },
      {
        title: "Another name than those about its use.",
        kind: "tool",
        text: `usage: { purpose: To see whether it is offered in time. }\n${ASKED("day_seen")}`,
      },
    ],
  },
  *check({ entry, sound, document }): Iterable<RuleProblem> {
    if (!sound) return;
    const named = entry.facts.names.flatMap(({ key, type, span }) =>
      type === "section" || type === "question" ? [{ name: key.slice(key.lastIndexOf("#") + 1), type, span }] : [],
    );
    for (const { name, type, span, by } of takenNames(document.value as unknown as Tool, named)) {
      // A question named as a word of conditions, and a name that is there twice, are other rules' matters.
      if (by === "another" || (by === "result" && type === "question")) continue;
      const what = by === "result" ? "the result of the tool" : "the use of the tool, because of “usage”";
      const message = `The form of this tool keeps something about ${what} under “${name}”, so no form can be made. Give this ${type} another name.`;
      yield { span, message };
    }
  },
};
