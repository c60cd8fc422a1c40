/** Reports a form for the person who harms that holds what the partner said, or does not list what must be kept from them. */
import { entryOf, nodeAt } from "../../document/data.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";
import { heldBy, questionsOf, sideOf, toolOn } from "../tool-on-page.ts";

const ASSESSMENT = (questions: string) => `form: assessment
about: person_who_harms
with: [person_who_harms]
never_with: [non_abusive_parent, child]
recorded_in: []
sections:
  - id: first
    title: First
    questions:
${questions}`;

const LIST = "      - { id: keep_from, type: text, label: Not to be told, holds: not_to_disclose }\n";

export const partnersAccountAsked: LocalRule = {
  id: "partners-account-asked",
  scope: "document",
  severity: "error",
  kinds: ["tool"],
  says: "A form completed with the person who harms holds what the partner said in confidence, or has no list of what must not be disclosed.",
  why: "The person who harms can ask to see it; whoever spoke in confidence is then punished for it.",
  todo: "Keep the partner's account in the partner's own record, and begin with a question marked `holds: not_to_disclose`.",
  source: "O06; guidance for work with people who harm: safety first, do no harm",
  examples: {
    bad: [
      {
        title: "A harmless label over what she said.",
        kind: "tool",
        text: ASSESSMENT(`${LIST}      - { id: notes, type: text, label: Background, holds: ⟦partners_account⟧ }\n`),
      },
      {
        title: "A label that says it, and no list.",
        kind: "tool",
        text: ASSESSMENT("      - { id: notes, type: text, label: Do not disclose }\n").replace(
          "assessment",
          "⟦assessment⟧",
        ),
      },
    ],
    good: [
      {
        title: "A label that names the partner, on what he did.",
        kind: "tool",
        text: ASSESSMENT(`${LIST}      - { id: notes, type: text, label: What he did to his partner }\n`),
      },
      {
        title: "The adult's own form.",
        kind: "tool",
        text: ASSESSMENT("      - { id: notes, type: text, label: Account, holds: partners_account }\n")
          .replace("with: [person_who_harms]", "with: [non_abusive_parent]")
          .replace("never_with: [non_abusive_parent, child]", "never_with: [person_who_harms]"),
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const tool = toolOn(page);
    if (!tool || sideOf(tool) !== "harms") return;
    const { data } = page.document;
    const questions = questionsOf(tool);
    for (const { question, path } of questions) {
      const span = nodeAt(data, [...path, "holds"])?.span;
      if (heldBy(question) !== "partners_account" || !span) continue;
      const message =
        `“${question.label}” puts what the partner said into a form of the person who harms, who may ask to read it. ` +
        "Take the question out and keep the account in the partner's own record.";
      yield { span, message };
    }
    const span = entryOf(data, "form")?.value.span;
    if (!span || !GATHERS.has(tool.form) || questions.some(({ question }) => heldBy(question) === "not_to_disclose")) {
      return;
    }
    const message =
      `“${tool.title}” gathers information with the person who harms and nobody has to say first what must be kept from them, so it could slip out. ` +
      "Begin with a question on that, and mark it with “holds: not_to_disclose”.";
    yield { span, message };
  },
};

/** Forms that bring together what several people and agencies know; a list or log of own behaviour brings in no other words. */
const GATHERS: ReadonlySet<string> = new Set(["assessment", "grid", "result_record"]);
