/** Reports a condition that cannot be read, or that does not fit what its names stand for. */
import { checkSense } from "../../conditions/check-sense.ts";
import { checkTypes } from "../../conditions/check-types.ts";
import type { ConditionProblem } from "../../conditions/condition-problem.ts";
import { usesOf } from "../../conditions/names.ts";
import type { ConditionScope, HeldCondition } from "../conditions-of.ts";
import { placeInCondition, scopeOf } from "../conditions-of.ts";
import type { LibraryRule, RuleProblem } from "../rule.ts";

export const unclearCondition: LibraryRule<readonly HeldCondition[]> = {
  id: "unclear-condition",
  scope: "library",
  severity: "error",
  kinds: ["tool", "pathway"],
  suppressible: false,
  says: "A condition cannot be read, or can never come out as it is meant.",
  why: "A branch would never be taken or a question never asked, and nobody would see why.",
  todo: "Correct the condition as the problem says.",
  source: "What conditions may say, in the handbook",
  examples: {
    bad: [
      {
        title: "A name and an answer that are misspelt, and a word that is no comparison.",
        kind: "pathway",
        text: `steps:
  - id: decide
    type: decision
    strand: everyone
    title: Raised band?
    mode: one_of
    by: { role: team-manager, agency: childrens-services }
    branches:
      - { title: Raised, when: 'checklist.⟦bandd⟧ = "raised"', to: supported }
      - { title: Threats, when: 'checklist.threats = ⟦"maybe"⟧', to: supported }
      - { title: Afraid, when: 'checklist.afraid ⟦is⟧ "yes"', to: supported }
`,
      },
      {
        title: "A score that the tool can never give.",
        kind: "tool",
        text: `sections:
  - id: first
    title: First
    questions:
      - { id: afraid, type: yes_no_not_known, label: Afraid?, cautious: "yes", points: { yes: 1 } }
  - id: second
    title: Asked when the score is 9
    visible_when: score >= ⟦9⟧
    questions:
      - { id: more, type: text, label: What else? }
score: { method: sum, questions: [afraid] }
`,
      },
    ],
    good: [
      {
        title: "Titles that say something else than the conditions.",
        kind: "pathway",
        text: `steps:
  - id: decide
    type: decision
    strand: everyone
    title: Unclear condition
    mode: one_of
    by: { role: team-manager, agency: childrens-services }
    branches:
      - { title: "Band is maybe?", when: 'checklist.incomplete = "yes" or checklist.band = "raised"', to: supported }
      - { title: Threats, when: 'checklist.incomplete = "no" and checklist.band = "lower"', to: supported }
`,
      },
      {
        kind: "tool",
        text: `sections:
  - id: first
    title: First
    questions:
      - { id: afraid, type: yes_no_not_known, label: Afraid?, cautious: "yes" }
      - { id: more, type: text, label: What else?, visible_when: afraid = "yes" }
`,
      },
    ],
  },
  gather: ({ conditions }) => conditions,
  *check(facts, view, conditions): Iterable<RuleProblem> {
    const scope = conditions.length > 0 ? scopeOf(facts, view) : undefined;
    for (const held of conditions) {
      for (const problem of problemsIn(held, scope)) yield inFile(problem, held, facts.uri);
    }
  },
};

function problemsIn(held: HeldCondition, known: ConditionScope | undefined): readonly ConditionProblem[] {
  const { condition, problems, repeated } = held;
  if (problems.length > 0 || !known || repeated) return problems;
  const paths = usesOf(condition).names.map(({ path }) => path);
  if (paths.some((path) => known.isUnsure(path))) return [];
  const fitting = checkTypes(condition, known.scope, []);
  if (fitting.length === 0) return checkSense(condition, known.scope);
  if (fitting.every(({ code }) => code !== "condition-unknown-name")) return fitting;
  return checkTypes(condition, known.scope, known.names(paths));
}

function inFile({ code, span, message, fixes }: ConditionProblem, held: HeldCondition, uri: string): RuleProblem {
  const decidesNothing = code === "condition-never-true" || code === "condition-always-true";
  return {
    span: placeInCondition(held, span),
    message,
    ...(decidesNothing ? { severity: "warning" } : {}),
    ...(held.start === undefined || fixes.length === 0
      ? {}
      : {
          fixes: fixes.map((fix) => ({
            title: fix.title,
            safe: fix.safe,
            edits: [{ uri, span: placeInCondition(held, fix.span), text: fix.text }],
          })),
        }),
  };
}
