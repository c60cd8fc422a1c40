/** Reports questions whose answers are sensitive without the form saying how, or on what ground they are kept. */
import { entryOf, nodeAt } from "../../document/data.ts";
import type { Question } from "../../kinds/generated/types.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";
import { questionsOf, toolOn } from "../tool-on-page.ts";

const SECTION = (first: string, second: string) => `sections:
  - id: first
    title: First
    questions:
      - { id: ${first} }
      - { id: ${second} }
`;

export const privacyNotSaid: LocalRule = {
  id: "privacy-not-said",
  scope: "document",
  severity: "warning",
  kinds: ["tool"],
  says: "A question does not say how sensitive its answer is, or a form with sensitive answers does not say on what ground they are kept.",
  why: "The case system then keeps everything alike, and an answer that can get somebody killed is read, printed or sent like any other.",
  todo: "Give each question its `privacy`, and the tool its `lawful_basis`. Ask your information governance lead.",
  source: "O18; data protection law; the advice on information sharing of 2024",
  examples: {
    bad: [
      {
        title: "A help text that calls it secret.",
        kind: "tool",
        text: `lawful_basis: [public_task]\n${SECTION("health, type: text, label: Health, privacy: special_category", "⟦place⟧, type: text, label: Place, help: This is secret")}`,
      },
      {
        title: "A purpose that names the law, and no field that does.",
        kind: "tool",
        text: `form: ⟦log⟧\npurpose: Kept as a public task.\n${SECTION("health, type: text, label: Health, privacy: special_category", "day, type: date, label: Day, privacy: personal")}`,
      },
      {
        title: "In use, and not one question says how sensitive it is.",
        kind: "tool",
        text: "form: ⟦checklist⟧\nadoption: { status: piloted, body: steering-group }\n",
      },
    ],
    good: [
      {
        title: "Labels that sound sensitive.",
        kind: "tool",
        text: SECTION("health, type: text, label: Secret, privacy: personal", "place, type: statement, label: Secret"),
      },
      {
        kind: "tool",
        text: `lawful_basis: [public_task, legitimate_interests]\n${SECTION("health, type: text, label: Health, privacy: special_category", "day, type: date, label: Day, privacy: personal")}`,
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const tool = toolOn(page);
    if (!tool) return;
    const { data } = page.document;
    const asked = questionsOf(tool).filter(({ question }) => isAnswered(question));
    const classes = new Set(asked.map(({ question }) => privacyOf(question)));
    const form = entryOf(data, "form")?.value.span;
    const isUsed = tool.adoption?.status === "adopted" || tool.adoption?.status === "piloted";
    if (classes.size === 1 && classes.has(undefined)) {
      if (isUsed && form) yield { span: form, message: `None of the questions of “${tool.title}” says ${WHY}` };
      return;
    }
    for (const { question, path } of asked) {
      const span = nodeAt(data, [...path, "id"])?.span;
      if (privacyOf(question) !== undefined || !span) continue;
      yield { span, message: `The question “${question.label}” does not say ${WHY}` };
    }
    if (!form || !SENSITIVE.some((one) => classes.has(one)) || (tool.lawful_basis ?? []).length > 0) return;
    const message =
      `“${tool.title}” holds answers that the law protects most or that can put somebody in danger, and does not say on what ground they are kept. ` +
      "Add “lawful_basis”, with the ground of each agency that completes it.";
    yield { span: form, message };
  },
};

const WHY = "how sensitive its answer is, so the case system would keep it like any other. Add its “privacy”.";

const SENSITIVE = ["special_category", "criminal_offence", "safety_critical"] as const;

function isAnswered({ type }: Question): boolean {
  return type !== "statement" && type !== "repeating_group";
}

function privacyOf(question: Question) {
  return "privacy" in question ? question.privacy : undefined;
}
