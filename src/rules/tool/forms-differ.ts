/** Reports two copies of one form, kept for two case systems, that no longer ask the same. */
import { entryOf, nodeAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";
import { questionsOf, toolOn } from "../tool-on-page.ts";

interface Places {
  readonly other: string;
  /** Where the other form is named. */
  readonly span: Span;
  /** Where each question is named, by its code as facts have it. */
  readonly questions: readonly (readonly [code: string, span: Span])[];
}

const COPY = (fields: string, questions: string) =>
  `${fields}sections:\n  - id: first\n    title: First\n    questions:\n${questions}`;

const HURT = '      - { id: hurt, type: yes_no_not_known, label: Hurt?, cautious: "yes" }\n';

const OTHER = { kind: "tool", text: COPY("title: The same form\n", HURT) } as const;

export const formsDiffer: LibraryRule<Places | undefined> = {
  id: "forms-differ",
  scope: "library",
  severity: "error",
  kinds: ["tool"],
  says: "A form that is said to be the same as another has other questions, answers or duties to answer.",
  why: "What two services count could not be added up, and a family's answers would change their meaning on the way.",
  todo: "Make the two alike again, or take the line out that says that they are the same.",
  source: "O17; one standard template in every case system",
  examples: {
    bad: [
      {
        title: "An equal label, another sort of answer, and one that must be given.",
        kind: "tool",
        text: COPY("same_form_as: beside-0\n", "      - { id: ⟦hurt⟧, type: text, label: Hurt? }\n"),
        beside: [OTHER],
      },
      {
        title: "Equal titles; a question more, and one that is only in the other.",
        kind: "tool",
        text: COPY(
          "title: The same form\nsame_form_as: ⟦beside-0⟧\n",
          "      - { id: ⟦pain⟧, type: text, label: Hurt? }\n",
        ),
        beside: [OTHER],
      },
    ],
    good: [
      {
        title: "Other labels of the same questions.",
        kind: "tool",
        text: COPY("same_form_as: beside-0\n", HURT.replace("Hurt?", "Injured?")),
        beside: [OTHER],
      },
      {
        title: "Equal titles of forms that nobody calls the same.",
        kind: "tool",
        text: COPY("title: The same form\n", "      - { id: pain, type: text, label: Hurt? }\n"),
        beside: [OTHER],
      },
    ],
  },
  gather: placesIn,
  *check(facts, view, places): Iterable<RuleProblem> {
    const other = places && view.detailsOf("tool", places.other);
    if (!other || facts.details?.kind !== "tool") return;
    const { answers } = facts.details;
    const title = view.names(places.other)[0]?.title ?? places.other;
    const todo = "Make the two alike, or take out “same_form_as”.";
    for (const [code, span] of places.questions) {
      const [here, there] = [answers[code], other.answers[code]];
      if (here === undefined || here === there) continue;
      const what =
        there === undefined
          ? `“${title}” has no question “${code}”`
          : `“${code}” is answered here with ${here}, and in “${title}” with ${there}`;
      yield { span, message: `${what}, so what the two count could not be added up. ${todo}` };
    }
    const missing = Object.keys(other.answers).filter((code) => answers[code] === undefined);
    if (missing.length === 0) return;
    const message = `“${title}” also asks ${missing.join(", ")}, so what the two count could not be added up. ${todo}`;
    yield { span: places.span, message };
  },
};

function placesIn(page: Page): Places | undefined {
  const tool = toolOn(page);
  const node = entryOf(page.document.data, "same_form_as")?.value;
  if (!tool?.same_form_as || !node) return undefined;
  const questions = questionsOf(tool).flatMap(({ question, path, group }) => {
    const span = nodeAt(page.document.data, [...path, "id"])?.span;
    return span ? [[group ? `${group.id}.${question.id}` : question.id, span] as const] : [];
  });
  return { other: tool.same_form_as, span: node.span, questions };
}
