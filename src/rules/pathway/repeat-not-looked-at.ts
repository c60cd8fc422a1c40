/** Reports a pathway in which a repeat incident is taken to an end without anybody looking at it anew. */
import type { Step } from "../../kinds/generated/types.ts";
import { pathwayOn, spanAt } from "../pathway-on-page.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

/** Steps at which somebody finds out what has happened. */
const LOOKING: readonly Step["type"][] = [
  "receive",
  "review",
  "safe_enquiry",
  "immediate_safety",
  "gather_information",
  "complete_tool",
  "assess",
  "consult_specialist",
  "decision",
];

const STEPS = (type: string, title: string) => `steps:
  - id: again
    type: ${type}
    strand: everyone
    title: ${title}
    by: { role: social-worker, agency: childrens-services }
    next: [supported]
`;

export const repeatNotLookedAt: LocalRule = {
  id: "repeat-not-looked-at",
  scope: "document",
  severity: "error",
  kinds: ["pathway"],
  says: "A repeat incident comes in at a step where nobody looks at what has happened.",
  why: "A pattern then looks like one more report of the same, and what has grown worse is not seen.",
  todo: "Let it come in at a step in which somebody reviews, asks, gathers information, assesses or decides.",
  source: "P08",
  examples: {
    bad: [
      {
        title: "Straight to an outcome.",
        kind: "pathway",
        text: "steps:\nrepeat_incident: { to: ⟦supported⟧ }\n",
      },
      {
        title: "A step that is called a review and only informs somebody.",
        kind: "pathway",
        text: `${STEPS("inform", "Review what is known")}repeat_incident: { to: ⟦again⟧ }\n`,
      },
    ],
    good: [
      {
        title: "A review that has another title.",
        kind: "pathway",
        text: `${STEPS("review", "Say that it is closed")}repeat_incident: { to: again }\n`,
      },
      {
        title: "First of all, whether anybody is in danger.",
        kind: "pathway",
        text: `${STEPS("immediate_safety", "Make safe")}repeat_incident: { to: again }\n`,
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const pathway = pathwayOn(page);
    const step = pathway?.steps.find(({ id }) => id === pathway.repeat_incident.to);
    const span = spanAt(page, ["repeat_incident", "to"]);
    if (!step || !span || LOOKING.includes(step.type)) return;
    const message =
      `When it happens again, a family comes in at “${step.title}”, where nobody looks at what has happened, so a pattern would not be seen. ` +
      "Let them come in at a step in which somebody reviews, asks, assesses or decides.";
    yield { span, message };
  },
};
