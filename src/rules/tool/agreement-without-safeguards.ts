/** Reports a written agreement that lacks what keeps it from doing harm. */
import { entryOf } from "../../document/data.ts";
import type { Tool } from "../../kinds/generated/types.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";
import type { Held } from "../tool-on-page.ts";
import { heldBy, questionsOf, toolOn } from "../tool-on-page.ts";

const SOUND = `one_adult_each: true
legally_binding: false
linked_plan: beside-0
agency_duties:
  - { by: { role: social-worker, agency: childrens-services }, duty: Checks with others whether it is kept. }
breach_actions:
  - when: It is broken.
    by: { role: team-manager, agency: childrens-services }
    action: Makes the child safe.
signoffs:
  - { role: team-manager, manager: true, means: I have checked it. }
sections:
  - id: first
    title: First
    questions:
      - { id: words, type: long_text, label: What the child says }
      - { id: ends_on, type: date, label: Last day, holds: end_date }
      - { id: seen_on, type: date, label: We look at it again on, holds: review_date }
child_view: words
`;

const PLAN = { kind: "tool", text: "title: The child's plan\n" } as const;

export const agreementWithoutSafeguards: LocalRule = {
  id: "agreement-without-safeguards",
  scope: "document",
  severity: "error",
  kinds: ["tool"],
  says: "A written agreement lacks one of its safeguards: one for each adult, its end, its review, the child's view, what agencies do, who acts when it is broken, a manager's signature, the plan it belongs to, and that it is not binding.",
  why: "Without them it gives false comfort, hands the danger to the person who is harmed and covers the agency alone.",
  todo: "Fill in what is missing, or make a plan with actions of agencies instead of an agreement.",
  source: "O08; local standards on written agreements; the national inspector's criticism, 2018",
  examples: {
    bad: [
      {
        title: "One for both parents together, and said to bind.",
        kind: "tool",
        text: `form: agreement\n${SOUND.replace("each: true", "each: ⟦false⟧").replace("binding: false", "binding: ⟦true⟧")}`,
        beside: [PLAN],
      },
      {
        title: "A purpose that promises everything, and fields that hold nothing of it.",
        kind: "tool",
        text: "form: ⟦agreement⟧\npurpose: Not binding, separate for each adult, signed by the manager, with an end and a review.\n",
      },
      {
        title: "Signed by a worker alone.",
        kind: "tool",
        text: `form: ⟦agreement⟧\n${SOUND.replace(", manager: true", "")}`,
        beside: [PLAN],
      },
    ],
    good: [
      {
        title: "A title that says the contrary.",
        kind: "tool",
        text: `title: Binding agreement of both parents\nform: agreement\n${SOUND}`,
        beside: [PLAN],
      },
      { title: "A checklist called an agreement.", kind: "tool", text: "title: Working agreement\nform: checklist\n" },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const tool = toolOn(page);
    if (tool?.form !== "agreement") return;
    const { data } = page.document;
    for (const [field, harmful, message] of WRONG) {
      const value = entryOf(data, field)?.value;
      if (value?.type === "scalar" && value.value === harmful) yield { span: value.span, message };
    }
    const lacking = lackedBy(tool);
    const span = entryOf(data, "form")?.value.span;
    if (lacking.length === 0 || !span) return;
    const message =
      `This agreement does not say ${lacking.map(({ what }) => what).join(", ")}, so it could give false comfort and hand the danger to the person who is harmed. ` +
      `Fill in ${lacking.map(({ field }) => field).join(", ")}.`;
    yield { span, message };
  },
};

const WRONG = [
  [
    "one_adult_each",
    false,
    "One agreement for both adults makes the person who is harmed speak in front of the one who harms. Make a separate one for each.",
  ],
  [
    "legally_binding",
    true,
    "A written agreement with a worker is not binding, and whoever believes that it is relies on nothing. Write “false” here and say so to each adult.",
  ],
] as const;

function lackedBy(tool: Tool): readonly { readonly what: string; readonly field: string }[] {
  const held = new Set(questionsOf(tool).map(({ question }) => heldBy(question)));
  const asks = (holds: Held) => held.has(holds);
  const { one_adult_each, legally_binding, linked_plan, agency_duties = [], breach_actions = [], signoffs = [] } = tool;
  const all = [
    { there: one_adult_each !== undefined, what: "that each adult has their own", field: "“one_adult_each”" },
    { there: legally_binding !== undefined, what: "that it is not binding", field: "“legally_binding”" },
    { there: linked_plan !== undefined, what: "to which plan it belongs", field: "“linked_plan”" },
    { there: tool.child_view !== undefined, what: "where the child's view stands", field: "“child_view”" },
    { there: agency_duties.length > 0, what: "what agencies do", field: "“agency_duties”" },
    { there: breach_actions.length > 0, what: "who acts when it is broken", field: "“breach_actions”" },
    {
      there: signoffs.some(({ manager }) => manager),
      what: "which manager signs it",
      field: "“manager: true” at a signature",
    },
    { there: asks("end_date"), what: "when it ends", field: "a question with “holds: end_date”" },
    { there: asks("review_date"), what: "when it is looked at", field: "a question with “holds: review_date”" },
  ];
  return all.filter(({ there }) => !there);
}
