/** Reports a form that asks how to reach somebody and not whether that is safe. */
import { nodeAt } from "../../document/data.ts";
import { heldBy, questionsOf, sideOf, toolOn } from "../tool-on-page.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const QUESTIONS = (label: string, safe: string) => `lawful_basis: [public_task]
sections:
  - id: first
    title: First
    questions:
      - { id: ⟦phone⟧, type: text, label: ${label}, holds: contact_details, privacy: safety_critical }
${safe}`;
const SAFE = "      - { id: safe, type: text, label: When, holds: safe_contact, privacy: safety_critical }\n";
const unmarked = (text: string) => text.replace(/[⟦⟧]/gu, "");

export const safeContactNotAsked: LocalRule = {
  id: "safe-contact-not-asked",
  scope: "document",
  severity: "error",
  kinds: ["tool"],
  says: "A form asks how to reach somebody who is harmed and not whether it is safe to call, to text, to write or to leave a message.",
  why: "A message that the person who harms hears or reads can be answered with violence the same evening.",
  todo: "Add a question that says `holds: safe_contact`.",
  source: "S08; the first questions of practice with risk checklists",
  examples: {
    bad: [
      { kind: "tool", text: QUESTIONS("Telephone number", "") },
      { title: "A label that speaks of safety.", kind: "tool", text: QUESTIONS("A safe number to call", "") },
    ],
    good: [
      { title: "Asked, under another label.", kind: "tool", text: unmarked(QUESTIONS("Number", SAFE)) },
      {
        title: "A form about the worker alone.",
        kind: "tool",
        text: `about: worker\nwith: [worker]\nnever_with: [family]\n${unmarked(QUESTIONS("Number", ""))}`,
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const tool = toolOn(page);
    if (!tool || sideOf(tool) === "harms" || sideOf(tool) === "neither") return;
    const questions = questionsOf(tool);
    if (questions.some(({ question }) => heldBy(question) === "safe_contact")) return;
    const [asking] = questions.filter(({ question }) => heldBy(question) === "contact_details");
    const span = asking && nodeAt(page.document.data, [...asking.path, "id"])?.span;
    if (!span) return;
    const message =
      "This form asks how to reach the person and not whether that is safe, so a call or a message could bring harm the same evening. " +
      "Add a question with “holds: safe_contact”.";
    yield { span, message };
  },
};
