/** Reports a plan without a place for the child's own words or for evidence that somebody changed. */
import { entryOf } from "../../document/data.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";
import { heldBy, questionsOf, toolOn } from "../tool-on-page.ts";

const PLAN = (fields: string, holds: string) => `form: plan
about: person_who_harms
with: [person_who_harms]
never_with: [child]
recorded_in: []
${fields}sections:
  - id: first
    title: First
    questions:
      - { id: words, type: long_text, label: The child's own words }
      - { id: changed, type: long_text, label: Evidence of change${holds} }
`;

export const planWithoutChild: LocalRule = {
  id: "plan-without-child",
  scope: "document",
  severity: "warning",
  kinds: ["tool"],
  says: "A plan has no place for the child's own words, or none for evidence that the person who harms has changed.",
  why: "Plans were written about children who had not been heard, and were ended because it had gone quiet.",
  todo: "Name the question with the child's words under `child_view`, and mark a question with `holds: evidence_of_change`.",
  source: "O13; plans are written from the child's perspective; over-optimistic plans were what the inspection found",
  examples: {
    bad: [
      {
        title: "Labels that speak of both, and nothing that says that they are meant.",
        kind: "tool",
        text: PLAN("", "").replace("plan\n", "⟦plan⟧\n"),
      },
      {
        title: "The child's words are named; evidence of change is only a title.",
        kind: "tool",
        text: PLAN("title: Plan with evidence of change\nchild_view: words\n", "").replace("plan\n", "⟦plan⟧\n"),
      },
    ],
    good: [
      {
        title: "Labels that speak of neither.",
        kind: "tool",
        text: PLAN("child_view: words\n", ", holds: evidence_of_change").replace(/label: [^},]*/gu, "label: Words"),
      },
      { title: "A log called a plan.", kind: "tool", text: "title: Plan\nform: log\nabout: non_abusive_parent\n" },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const tool = toolOn(page);
    const span = entryOf(page.document.data, "form")?.value.span;
    if (tool?.form !== "plan" || !span) return;
    const hasEvidence = questionsOf(tool).some(({ question }) => heldBy(question) === "evidence_of_change");
    const lacking = [
      ...(tool.child_view === undefined ? [["the child's own words", "name its question under “child_view”"]] : []),
      ...(hasEvidence
        ? []
        : [["evidence that the person who harms has changed", "mark its question with “holds: evidence_of_change”"]]),
    ];
    if (lacking.length === 0) return;
    const message =
      `“${tool.title}” has no place for ${lacking.map(([what]) => what).join(" or ")}, so it would be written about a child and ended on hope. ` +
      `Make one, and ${lacking.map(([, todo]) => todo).join("; ")}.`;
    yield { span, message };
  },
};
