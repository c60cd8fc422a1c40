/** Reports a duty that makes one person answer for what another adult does. */
import { nodeAt } from "../../document/data.ts";
import type { Subject, Tool } from "../../kinds/generated/types.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";
import { toolOn } from "../tool-on-page.ts";

type Obligation = NonNullable<Tool["obligations"]>[number];

const DUTY = (party: string, duty: string, responsible: string) =>
  `  - { id: duty_one, party: ${party}, duty: ${duty}, responsible_for: ${responsible} }\n`;

const HIS = `obligations:
  - { id: stays_away, party: person_who_harms, duty: Stays away., responsible_for: own_behaviour }
  - { id: sees_worker, party: person_who_harms, duty: Comes to talk., responsible_for: own_behaviour }
`;

export const answersForAnother: LocalRule = {
  id: "answers-for-another",
  scope: "document",
  severity: "error",
  kinds: ["tool"],
  says: "A duty makes a child or the adult who is harmed answer for another adult's behaviour, contact or supervision.",
  why: "Somebody under threat cannot stop the person who threatens, and is blamed when it happens again.",
  todo: "Ask the change of the person who harms, and say what an agency does where it does not come.",
  source: "O07; the national inspector's criticism of written agreements, 2018",
  examples: {
    bad: [
      {
        title: "Words about her own safety, and a declared duty to keep him away.",
        kind: "tool",
        text: `${HIS}${DUTY("non_abusive_parent", "Looks after her own safety.", "⟦another_adults_contact⟧")}`,
      },
      {
        title: "A child who is to watch.",
        kind: "tool",
        text: `obligations:\n${DUTY("child", "Knows the rules at home.", "⟦another_adults_supervision⟧")}`,
      },
    ],
    good: [
      {
        title: "Words that name him, and a declared duty that is about herself.",
        kind: "tool",
        text: `${HIS}${DUTY("non_abusive_parent", "Tells police when he comes.", "own_safety")}`,
      },
      {
        title: "The person who harms answers for what they do.",
        kind: "tool",
        text: `obligations:\n${DUTY("person_who_harms", "Supervision and contact.", "own_behaviour")}`,
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    for (const [index, { party, responsible_for }] of (toolOn(page)?.obligations ?? []).entries()) {
      const what = FOR_ANOTHER[responsible_for];
      const span = nodeAt(page.document.data, ["obligations", index, "responsible_for"])?.span;
      if (!what || !HARMED.includes(party) || !span) continue;
      const message =
        `This duty makes ${party === "child" ? "a child" : "the person who is harmed"} answer for another adult's ${what}, ` +
        "which nobody under threat can do, and blame follows. Ask the change of the person who harms, and let an agency act.";
      yield { span, message };
    }
  },
};

const FOR_ANOTHER: Readonly<Partial<Record<Obligation["responsible_for"], string>>> = {
  another_adults_behaviour: "behaviour",
  another_adults_contact: "contact",
  another_adults_supervision: "supervision",
};

const HARMED: readonly Subject[] = ["child", "young_person", "non_abusive_parent", "family"];
