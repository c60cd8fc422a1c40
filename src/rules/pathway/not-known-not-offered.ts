/** Reports a fact that a pathway asks for without letting anybody say that it is not known. */
import { appendItem } from "../../document/edit.ts";
import { pathwayOn, keySpan } from "../pathway-on-page.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const ASK = (question: string, answers: string) => `asks:
  - id: danger
    question: ${question}
    answers:
      - { code: "yes", label: "Yes" }
      - { code: "no", label: "No" }
${answers}    cautious: "yes"
steps:
  - id: decide
    type: decision
    strand: everyone
    title: Is anybody in danger?
    mode: one_of
    by: { role: team-manager, agency: childrens-services }
    branches:
      - { title: "Yes", when: 'danger = "yes"', to: protected }
      - { title: "No", when: 'danger = "no"', to: supported }
`;

export const notKnownNotOffered: LocalRule = {
  id: "not-known-not-offered",
  scope: "document",
  severity: "error",
  kinds: ["pathway"],
  says: "A fact that a pathway asks for has no answer for what is not known.",
  why: "Whoever could not ask then has to guess, and a guess counts as knowledge from there on.",
  todo: "Add an answer with the code `not_known`, and a branch for it.",
  source: "P03",
  examples: {
    bad: [
      { kind: "pathway", text: ASK("Is anybody in danger?", "").replace("    answers:", "    ⟦answers⟧:") },
      {
        title: "An answer that is only called not known.",
        kind: "pathway",
        text: ASK("Is it known?", "      - { code: perhaps, label: Not known }\n")
          .replace("    answers:", "    ⟦answers⟧:")
          .replace('danger = "yes"', 'danger in ("yes", "perhaps")'),
      },
    ],
    good: [
      {
        kind: "pathway",
        text: ASK("Is anybody in danger?", "      - { code: not_known, label: Not known }\n").replace(
          'danger = "yes"',
          'danger in ("yes", "not_known")',
        ),
      },
      {
        title: "Another word for it in the label.",
        kind: "pathway",
        text: ASK("Everybody knows this", "      - { code: not_known, label: Nobody could ask }\n").replace(
          'danger = "yes"',
          'danger in ("yes", "not_known")',
        ),
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    for (const [index, { question, answers }] of (pathwayOn(page)?.asks ?? []).entries()) {
      const span = keySpan(page, ["asks", index], "answers");
      if (!span || answers.some(({ code }) => code === "not_known")) continue;
      const message =
        `“${question}” cannot be answered with “not known”, so whoever could not ask would have to guess. ` +
        "Add an answer with the code “not_known”, and a branch for it.";
      const edits = appendItem(page.document, ["asks", index, "answers"], { code: "not_known", label: "Not known" });
      yield { span, message, fixes: [{ title: "Add “Not known”", safe: false, edits }] };
    }
  },
};
