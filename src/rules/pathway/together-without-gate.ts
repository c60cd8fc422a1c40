/** Reports a step in which both adults take part together without a decision that this is wanted and safe. */
import type { Step } from "../../kinds/generated/types.ts";
import { asksThatFind, pathwayOn, spanAt, stepsOn } from "../pathway-on-page.ts";
import { reachedWithout } from "../reached-without.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const STEPS = (finds: string, entry: string) => `asks:
  - id: wanted
${finds}    question: Do both want it, and is it safe?
    answers: [{ code: "yes", label: "Yes" }, { code: "no", label: "No" }, { code: not_known, label: Not known }]
    cautious: "no"
entries:
  - { id: start, title: Start, to: [${entry}] }
steps:
  - id: decide
    type: decision
    strand: everyone
    title: Wanted and safe?
    mode: one_of
    by: { role: team-manager, agency: childrens-services }
    branches:
      - { title: "Yes", when: 'wanted = "yes"', to: together }
      - { title: "No", when: 'wanted in ("no", "not_known")', to: protected }
  - id: together
    type: meeting
    strand: everyone
    title: A family meeting
    by: { role: social-worker, agency: childrens-services }
    present: ⟦[non_abusive_parent, person_who_harms]⟧
    next: [supported]
`;
const FINDS = "    finds: wanted_and_safe_together\n";
const unmarked = (text: string) => text.replace(/[⟦⟧]/gu, "");

export const togetherWithoutGate: LocalRule = {
  id: "together-without-gate",
  scope: "document",
  severity: "error",
  kinds: ["pathway"],
  says: "Both adults can come together in a step without anybody having decided that it is wanted and safe.",
  why: "Beside the person who harms nobody can speak freely, and what is said there is paid for at home.",
  todo: "Put a decision before it on a fact that says `finds: wanted_and_safe_together`, or see each adult alone.",
  source: "P18",
  examples: {
    bad: [
      { title: "A gate in words only.", kind: "pathway", text: STEPS("", "decide") },
      { title: "A way in that leads round the gate.", kind: "pathway", text: STEPS(FINDS, "decide, together") },
    ],
    good: [
      { kind: "pathway", text: unmarked(STEPS(FINDS, "decide")) },
      {
        title: "A meeting whose title says the family, and in which one adult takes part.",
        kind: "pathway",
        text: unmarked(STEPS("", "decide")).replace("[non_abusive_parent, person_who_harms]", "[non_abusive_parent]"),
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const pathway = pathwayOn(page);
    const together = stepsOn(page).filter(({ step }) => bothTakePart(step));
    if (!pathway || together.length === 0) return;
    const ungated = reachedWithout(pathway, asksThatFind(pathway, "wanted_and_safe_together"));
    for (const { step, path } of together) {
      const span = spanAt(page, [...path, "present"]);
      if (!span || !ungated.has(step.id)) continue;
      const message =
        `At “${step.title}” both adults come together, and nobody has decided that it is wanted and safe, so one of them could pay for it at home. ` +
        "Put a decision before it on a fact with “finds: wanted_and_safe_together”, or see each of them alone.";
      yield { span, message };
    }
  },
};

function bothTakePart(step: Step): boolean {
  const present = "present" in step ? (step.present ?? []) : [];
  return present.includes("person_who_harms") && present.includes("non_abusive_parent");
}
