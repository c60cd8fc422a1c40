/** Reports a level of need that does not say how a family comes to it, rises from it or comes down. */
import { nodeAt } from "../../document/data.ts";
import type { Levels } from "../../kinds/generated/types.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

type Level = Levels["levels"][number];

const FIRST = (id: string) =>
  `  - { id: ${id}, title: Everyday, means: Services for all., lead: specialist-agency, enter_when: Anybody., step_up_when: Abuse is found. }\n`;
const SECOND = (id: string, evidence: string) =>
  `  - { id: ${id}, title: More, means: A plan., lead: childrens-services, enter_when: Abuse is found., step_down_when: The person who harms has changed.${evidence} }\n`;
const EVIDENCE = (words: string) => `, step_down_evidence: [${words}]`;

export const levelWithoutWay: LocalRule = {
  id: "level-without-way",
  scope: "document",
  severity: "error",
  kinds: ["levels"],
  says: "A level of need does not say when it is entered, when a family steps up, or what a step down rests on.",
  why: "Families are stepped down because it went quiet or the parents parted, and the person who harms has not changed.",
  todo: "Fill in `enter_when`, `step_up_when` and `step_down_when`, and under `step_down_evidence` more than a separation or a quiet time.",
  source: "T08; plans were over-optimistic where a separation was taken for safety",
  examples: {
    bad: [
      {
        title: "Good words, and evidence that is none.",
        kind: "levels",
        text: `levels:\n${FIRST("a")}${SECOND("⟦b⟧", EVIDENCE("separation, no_new_incident"))}`,
      },
      {
        title: "No way in, and none out.",
        kind: "levels",
        text: `levels:\n  - { id: ⟦a⟧, title: Everyday, means: Services for all., lead: specialist-agency }\n${SECOND("⟦b⟧", "")}`,
      },
    ],
    good: [
      {
        title: "Words that speak of quiet, and evidence that is more than that.",
        kind: "levels",
        text: `levels:\n${FIRST("a")}${SECOND("b", EVIDENCE("change_by_person_who_harms, no_new_incident")).replace("The person who harms has changed.", "It is quiet.")}`,
      },
      {
        title: "Nothing is below the lowest level and nothing above the highest.",
        kind: "levels",
        text: `levels:\n${FIRST("a")}${SECOND("b", EVIDENCE("change_by_person_who_harms, childs_account"))}`,
      },
    ],
  },
  *check({ sound, document }): Iterable<RuleProblem> {
    if (!sound) return;
    const { levels } = document.value as unknown as Levels;
    for (const [index, level] of levels.entries()) {
      const missing = missingOf(level, index === 0, index === levels.length - 1);
      const span = nodeAt(document.data, ["levels", index, "id"])?.span;
      if (missing.length === 0 || !span) continue;
      const message =
        `“${level.title}” does not say ${missing.join(", nor ")}, so a family could be moved because it went quiet. ` +
        "Fill in what is missing for this level.";
      yield { span, message };
    }
  },
};

function missingOf(level: Level, isLowest: boolean, isHighest: boolean): readonly string[] {
  const evidence = level.step_down_evidence ?? [];
  return [
    ...(level.enter_when ? [] : ["when a family comes to it (enter_when)"]),
    ...(level.step_up_when || isHighest ? [] : ["when more help is needed (step_up_when)"]),
    ...(level.step_down_when || isLowest ? [] : ["when less help is enough (step_down_when)"]),
    ...(isLowest || evidence.includes("change_by_person_who_harms")
      ? []
      : ["that a step down rests on change by the person who harms (step_down_evidence)"]),
  ];
}
