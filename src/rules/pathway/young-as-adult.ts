/** Reports a tool for adults who harm that a pathway may use with somebody under 16. */
import type { Span } from "../../document/span.ts";
import { asksThatFind, pathwayOn, stepsOn } from "../pathway-on-page.ts";
import { reachedWithout } from "../reached-without.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface Use {
  readonly tool: string;
  readonly title: string;
  readonly span: Span;
}

/** The age from which the law speaks of domestic abuse: Domestic Abuse Act 2021, section 1. */
const FROM = 16;

const STEPS = (finds: string, title: string, entry: string) => `asks:
  - id: age
${finds}    question: How old is the person who harms?
    answers: [{ code: over_15, label: 16 or over }, { code: under_16, label: Under 16 }, { code: not_known, label: Not known }]
    cautious: under_16
entries:
  - { id: start, title: Start, to: [${entry}] }
steps:
  - id: decide
    type: decision
    strand: person_who_harms
    title: How old?
    mode: one_of
    by: { role: team-manager, agency: childrens-services }
    branches:
      - { title: Sixteen, when: 'age = "over_15"', to: look }
      - { title: Younger, when: 'age in ("under_16", "not_known")', to: protected }
  - id: ⟦look⟧
    type: complete_tool
    strand: person_who_harms
    title: ${title}
    by: { role: social-worker, agency: childrens-services }
    tool: harm
    recorded_in: case-system
    next: [supported]
`;
const FINDS = "    finds: age_of_person_who_harms\n";
const unmarked = (text: string) => text.replace(/[⟦⟧]/gu, "");

const TOOL = (ages: string) => ({
  kind: "tool" as const,
  uri: "tools/harm.yaml",
  text: `about: person_who_harms\nwith: [person_who_harms]\nnever_with: [non_abusive_parent]\n${ages}`,
});
const ADULTS = "ages: { from: 16 }\n";

export const youngAsAdult: LibraryRule<readonly Use[]> = {
  id: "young-as-adult",
  scope: "library",
  severity: "error",
  kinds: ["pathway"],
  says: "A tool for people of 16 and over who harm can be used before anybody has found out how old the person is.",
  why: "A child who harms somebody is a child first; the law's words and adults' tools do not fit, and nobody asks what happened to that child.",
  todo: "Put a decision before it on a fact that says `finds: age_of_person_who_harms`.",
  source: "P21; Domestic Abuse Act 2021, section 1: both are 16 or over",
  examples: {
    bad: [
      {
        title: "A question whose words ask it, and which does not say so.",
        kind: "pathway",
        text: STEPS("", "Set out what they do", "decide"),
        beside: [TOOL(ADULTS)],
      },
      {
        title: "A way in that leads round the question.",
        kind: "pathway",
        text: STEPS(FINDS, "Only for adults", "decide, look"),
        beside: [TOOL(ADULTS)],
      },
    ],
    good: [
      {
        kind: "pathway",
        text: unmarked(STEPS(FINDS, "Set out what they do", "decide")),
        beside: [TOOL(ADULTS)],
      },
      {
        title: "A tool for every age.",
        kind: "pathway",
        text: unmarked(STEPS("", "Adults only", "decide")),
        beside: [TOOL("ages: { from: 8 }\n")],
      },
    ],
  },
  gather: usesWithoutAge,
  *check(_facts, view, uses): Iterable<RuleProblem> {
    for (const { tool, title, span } of uses) {
      const details = view.detailsOf("tool", tool);
      if (details?.about !== "person_who_harms" || (details.ages?.from ?? 0) < FROM) continue;
      const message =
        `“${title}” uses a tool for people of ${details.ages?.from ?? FROM} and over, and nobody has found out how old the person is, so a child could be treated as an adult. ` +
        "Put a decision before it on a fact with “finds: age_of_person_who_harms”.";
      yield { span, message };
    }
  },
};

function usesWithoutAge(page: Page): readonly Use[] {
  const pathway = pathwayOn(page);
  if (!pathway) return [];
  const reached = reachedWithout(pathway, asksThatFind(pathway, "age_of_person_who_harms"));
  return stepsOn(page).flatMap(({ step, span }) => {
    const tool = step.type === "complete_tool" && "tool" in step ? step.tool : undefined;
    return tool !== undefined && reached.has(step.id) ? [{ tool, title: step.title, span }] : [];
  });
}
