/** Reports notices after an incident that reach only some children: those in school, and not those elsewhere. */
import type { Action, Pathway } from "../../kinds/generated/types.ts";
import { pathwayOn, spanAt } from "../pathway-on-page.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

type Learners = NonNullable<Action["learners"]>[number];

const EVERYWHERE: readonly (readonly [Learners, string])[] = [
  ["in_school", "at school"],
  ["under_school_age", "under school age"],
  ["home_educated", "taught at home"],
  ["in_college", "at college or in training"],
];

const STEPS = (title: string, learners: string, incident: string) => `entries:
  - { id: police, title: Police report, after_incident: ${incident}, to: [tell] }
steps:
  - id: tell
    type: notify
    strand: child
    title: ${title}
    by: { role: social-worker, agency: childrens-services }
${learners}    next: [supported]
`;

export const noticeLeavesChildrenOut: LocalRule = {
  id: "notice-leaves-children-out",
  scope: "document",
  severity: "error",
  kinds: ["pathway"],
  says: "After an incident nobody tells the setting of some children: at school, under school age, taught at home, or at college.",
  why: "A child comes in after a night of fear and nobody there knows; those outside school are forgotten first.",
  todo: "Write `learners:` at the steps that notify, so that together they reach every child.",
  source: "P13; the duty to notify under the Victims and Prisoners Act 2024 and a recommendation of the audit",
  examples: {
    bad: [
      {
        title: "A title that names everybody.",
        kind: "pathway",
        text: STEPS("Tell schools, nurseries, colleges and the home education officer", "", "⟦true⟧"),
      },
      { kind: "pathway", text: STEPS("Tell the school", "    learners: [in_school, in_college]\n", "⟦true⟧") },
    ],
    good: [
      {
        title: "Everybody, under another title.",
        kind: "pathway",
        text: STEPS("Tell them", "    learners: [in_school, under_school_age, home_educated, in_college]\n", "true"),
      },
      { title: "Nobody was called to an incident.", kind: "pathway", text: STEPS("Tell the school", "", "false") },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const pathway = pathwayOn(page);
    const entry = pathway?.entries.findIndex(({ after_incident }) => after_incident === true) ?? -1;
    const span = spanAt(page, ["entries", entry, "after_incident"]);
    if (!pathway || entry === -1 || !span) return;
    const reached = new Set(pathway.steps.flatMap(learnersOf));
    const missing = EVERYWHERE.filter(([learners]) => !reached.has(learners)).map(([, words]) => words);
    if (missing.length === 0) return;
    const message =
      `After an incident nobody tells the setting of children ${missing.join(", or ")}, so a child could come in after a night of fear and nobody there would know. ` +
      "Write “learners” at the steps that notify.";
    yield { span, message };
  },
};

function learnersOf(step: Pathway["steps"][number]): readonly Learners[] {
  return step.type === "notify" ? (step.learners ?? []) : [];
}
