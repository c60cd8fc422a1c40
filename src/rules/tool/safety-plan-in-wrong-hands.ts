/** Reports a plan for somebody who is harmed that could reach the person who harms, or in which agencies promise nothing. */
import { entryOf } from "../../document/data.ts";
import type { Tool } from "../../kinds/generated/types.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";
import { heldBy, questionsOf, sideOf, toolOn } from "../tool-on-page.ts";

const DUTIES = `agency_duties:
  - { by: { role: social-worker, agency: childrens-services }, duty: Keeps the plan. }
`;
const QUESTIONS = `sections:
  - id: first
    title: First
    questions:
      - { id: words, type: long_text, label: What the child says }
      - { id: kept, type: text, label: How it is kept, holds: safe_keeping }
      - { id: changed, type: text, label: Who has seen a change, holds: evidence_of_change }
      - id: promises
        type: repeating_group
        label: A promise
        questions:
          - { id: who, type: text, label: Who, holds: action_who }
          - { id: what, type: text, label: What, holds: action_what }
          - { id: by_when, type: date, label: By when, holds: action_when }
          - { id: shown, type: text, label: How we shall know, holds: action_shown }
child_view: words
`;

export const safetyPlanInWrongHands: LocalRule = {
  id: "safety-plan-in-wrong-hands",
  scope: "document",
  severity: "error",
  kinds: ["tool"],
  says: "A plan with somebody who is harmed does not keep it from the person who harms, or has no part for agencies, for the child or for how it is kept.",
  why: "Whoever harms and finds the plan knows the way out and who helps; and a plan without promises of agencies leaves the work to the person in danger.",
  todo: "Fill in who must not be there, with whom it is never shared, what agencies do, where the child's part stands and how it is kept.",
  source: "O10; the five tests of a safety plan in the founding guidance",
  examples: {
    bad: [
      {
        title: "A purpose that promises it, and no field that says it.",
        kind: "tool",
        text: `form: ⟦plan⟧\nabout: non_abusive_parent\npurpose: Never shared with the person who harms.\n${DUTIES}${QUESTIONS}`,
      },
      {
        title: "Nobody but the adult has anything to do, and nobody asks how it is kept.",
        kind: "tool",
        text: `form: ⟦plan⟧\nabout: non_abusive_parent\nsharing: { never_with: [person_who_harms] }\n${QUESTIONS.replace(", holds: safe_keeping", "")}`,
      },
    ],
    good: [
      {
        title: "A title that says the contrary.",
        kind: "tool",
        text: `title: A plan to be shown to everybody\nform: plan\nabout: non_abusive_parent\nsharing: { never_with: [person_who_harms] }\n${DUTIES}${QUESTIONS}`,
      },
      { title: "A checklist called a safety plan.", kind: "tool", text: "title: Safety plan\nform: checklist\n" },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const tool = toolOn(page);
    const span = entryOf(page.document.data, "form")?.value.span;
    if (tool?.form !== "plan" || sideOf(tool) !== "harmed" || !span) return;
    const lacking = lackedBy(tool);
    if (lacking.length === 0) return;
    const message =
      `“${tool.title}” does not say ${lacking.map(({ what }) => what).join(", ")}, so it could reach the person who harms or leave the work to the person in danger. ` +
      `Fill in ${lacking.map(({ field }) => field).join(", ")}.`;
    yield { span, message };
  },
};

function lackedBy(tool: Tool): readonly { readonly what: string; readonly field: string }[] {
  const { never_with = [], sharing, agency_duties = [], child_view } = tool;
  const isAdults = tool.about === "non_abusive_parent";
  const asksKeeping = questionsOf(tool).some(({ question }) => heldBy(question) === "safe_keeping");
  const all = [
    {
      there: never_with.includes("person_who_harms"),
      what: "that the person who harms must not be there",
      field: "“never_with”",
    },
    {
      there: sharing?.never_with?.includes("person_who_harms") ?? false,
      what: "that it is never shared with the person who harms",
      field: "“never_with” under “sharing”",
    },
    { there: agency_duties.length > 0, what: "what agencies do", field: "“agency_duties”" },
    { there: !isAdults || child_view !== undefined, what: "where the child's part stands", field: "“child_view”" },
    {
      there: !isAdults || asksKeeping,
      what: "how the person wants it kept",
      field: "a question with “holds: safe_keeping”",
    },
  ];
  return all.filter(({ there }) => !there);
}
