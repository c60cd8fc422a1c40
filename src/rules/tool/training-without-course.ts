/** Reports a tool that asks for training first where no course qualifies anybody for it. */
import { entryOf } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

const COURSE = (qualifies: string) => `courses:
  - id: checklist-day
    title: A day on the checklist
    for: [social-worker]
    provider: Domestic abuse charity
    teaches: [{ document: first-contact, version: 0.1.0 }]
    qualifies_for: [${qualifies}]
`;

export const trainingWithoutCourse: LibraryRule<Span | undefined> = {
  id: "training-without-course",
  scope: "library",
  severity: "warning",
  kinds: ["tool"],
  says: "A tool may only be used after training, and no course in the library qualifies anybody for it.",
  why: "Either nobody may use the tool, or everybody does without having learned how, and its results differ from worker to worker.",
  todo: "Add the tool under `qualifies_for` of a course, or add the course to the training plan.",
  source: "O03; training in the tool by the specialist service",
  examples: {
    bad: [
      {
        title: "A course with the tool's name in its title, for another tool.",
        kind: "tool",
        text: "⟦training⟧: [A day on the checklist]\n",
        beside: [{ kind: "training", text: COURSE("checklist") }],
      },
      {
        title: "No course at all.",
        kind: "tool",
        text: "title: Taught everywhere\n⟦training⟧:\n  - The charity's day\n",
      },
    ],
    good: [
      {
        title: "Under another title.",
        kind: "tool",
        text: "training: [Something else]\n",
        beside: [{ kind: "training", text: COURSE("example") }],
      },
      { title: "A purpose that speaks of training.", kind: "tool", text: "purpose: Only after training.\n" },
    ],
  },
  gather: asksForTraining,
  *check({ id, title }, view, span): Iterable<RuleProblem> {
    if (!span || id === undefined) return;
    const courses = view.details("training").flatMap(({ value }) => value.courses);
    if (courses.some(({ qualifies_for = [] }) => qualifies_for.includes(id))) return;
    const message =
      `“${title}” may only be used after training, and no course qualifies anybody for it. ` +
      "Add it under “qualifies_for” of a course, or add the course to the training plan.";
    yield { span, message };
  },
};

function asksForTraining({ document }: Page): Span | undefined {
  const entry = entryOf(document.data, "training");
  return entry?.value.type === "list" && entry.value.items.length > 0 ? entry.keySpan : undefined;
}
