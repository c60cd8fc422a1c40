/** Reports a question to somebody who is harmed that leaves no way to say that it is not known or not safe to say. */
import { nodeAt } from "../../document/data.ts";
import { appendItem } from "../../document/edit.ts";
import type { Question } from "../../kinds/generated/types.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";
import { questionsOf, sideOf, toolOn } from "../tool-on-page.ts";

const CHOICE = (options: string, more = "") => `sections:
  - id: first
    title: First
    questions:
      - { id: notes, type: long_text, label: Notes }
      - { id: ⟦where⟧, type: single_choice, label: Where does he live?${more}, options: [${options}] }
`;

const TWO = "{ code: here, label: Here }, { code: not_here, label: Not known here }";

export const forcedAnswer: LocalRule = {
  id: "forced-answer",
  scope: "document",
  severity: "warning",
  kinds: ["tool"],
  says: "A question to somebody who is harmed has no answer for what is not known or not safe to say, or a form of choices has no room for words.",
  why: "Whoever must choose between two wrong answers chooses one, and the form then shows safety where there is none.",
  todo: "Add an answer with the code `not_known` or `declined`, and room for words.",
  source: "O16; the design of the Dash, in which “don't know” is an answer",
  examples: {
    bad: [
      { title: "A label that says not known, under another code.", kind: "tool", text: CHOICE(TWO) },
      {
        title: "A form without room for words, and a grid.",
        kind: "tool",
        text: `form: ⟦checklist⟧
sections:
  - id: first
    title: In your own words
    questions:
      - id: ⟦grid⟧
        type: matrix
        label: Not known?
        rows: [{ code: one, label: One }]
        columns: [{ code: less, label: Less }, { code: more, label: More }]
`,
      },
    ],
    good: [
      {
        title: "A label that does not say so, under the right code.",
        kind: "tool",
        text: CHOICE("{ code: here, label: Here }, { code: not_known, label: Elsewhere }").replace(/[⟦⟧]/gu, ""),
      },
      {
        title: "A choice of the worker alone.",
        kind: "tool",
        text: `with: [worker]\n${CHOICE(TWO).replace(/[⟦⟧]/gu, "")}`,
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const tool = toolOn(page);
    if (!tool || (sideOf(tool) !== "harmed" && sideOf(tool) !== "both")) return;
    const { data } = page.document;
    const questions = questionsOf(tool);
    for (const { question, path } of questions) {
      const span = nodeAt(data, [...path, "id"])?.span;
      if (!span || !isForced(question) || question.id === tool.judgement?.question) continue;
      const message =
        `“${question.label}” has no answer for what is not known or not safe to say, so a guess would look like knowledge. ` +
        "Add an answer with the code “not_known” or “declined”.";
      const list = question.type === "matrix" ? "columns" : "options";
      const edits = appendItem(page.document, [...path, list], { code: "not_known", label: "Not known" });
      yield { span, message, fixes: [{ title: "Add the answer “Not known”", safe: false, edits }] };
    }
    const span = nodeAt(data, ["form"])?.span;
    if (!span || !questions.some(({ question }) => isChoice(question))) return;
    if (questions.some(({ question }) => isWords(question))) return;
    const message =
      `“${tool.title}” has no room for words, so what does not fit its boxes would be lost. ` +
      "Add a question that is answered in words.";
    yield { span, message };
  },
};

function isForced(question: Question): boolean {
  switch (question.type) {
    case "single_choice":
      return !question.options.some(({ code }) => OPEN.has(code));
    case "matrix":
      return !question.columns.some(({ code }) => OPEN.has(code));
    default:
      return false;
  }
}

function isChoice({ type }: Question): boolean {
  return type === "single_choice" || type === "multiple_choice" || type === "matrix";
}

function isWords({ type }: Question): boolean {
  return type === "text" || type === "long_text";
}

/** Codes of answers that leave it open. */
const OPEN: ReadonlySet<string> = new Set(["not_known", "declined", "not_asked", "not_safe", "not_applicable"]);
