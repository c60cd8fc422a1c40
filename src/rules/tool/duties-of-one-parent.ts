/** Reports an agreement or plan that asks one parent to care for the children and not the other. */
import { nodeAt } from "../../document/data.ts";
import type { Subject } from "../../kinds/generated/types.ts";
import { toolOn } from "../tool-on-page.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const DUTIES = (mothers: string, fathers: string) => `obligations:
  - { id: stops, party: person_who_harms, duty: Stops., responsible_for: own_behaviour }
  - { id: learns, party: person_who_harms, duty: Comes to the course., responsible_for: own_behaviour }
  - { id: school, party: non_abusive_parent, duty: ${mothers}, responsible_for: ⟦child_care⟧ }
${fathers}`;
const FATHERS =
  "  - { id: pays, party: person_who_harms, duty: Pays for what the children need., responsible_for: child_care }\n";

export const dutiesOfOneParent: LocalRule = {
  id: "duties-of-one-parent",
  scope: "document",
  severity: "warning",
  kinds: ["tool"],
  says: "The care of the children is asked of the parent who is harmed and not of the one who harms.",
  why: "One parent is measured and the other is invisible; children have two, and what a father does not do is done by somebody else.",
  todo: "Write what the person who harms owes the children as a parent, at the same standard.",
  source: "L09; audits found fathers missing and mothers held to account for change",
  examples: {
    bad: [
      { kind: "tool", text: DUTIES("Takes the children to school.", "") },
      { title: "Words that mean both.", kind: "tool", text: DUTIES("Both parents take the children to school.", "") },
    ],
    good: [
      { title: "Both, each in other words.", kind: "tool", text: DUTIES("School.", FATHERS).replace(/[⟦⟧]/gu, "") },
      {
        title: "Only the one who harms.",
        kind: "tool",
        text: `obligations:\n${FATHERS}`,
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const obligations = toolOn(page)?.obligations ?? [];
    const asked = (party: Subject) =>
      obligations.findIndex((one) => one.party === party && one.responsible_for === "child_care");
    const first = asked("non_abusive_parent");
    const span = nodeAt(page.document.data, ["obligations", first, "responsible_for"])?.span;
    if (first === -1 || asked("person_who_harms") !== -1 || !span) return;
    const message =
      "The care of the children is asked of the parent who is harmed and not of the one who harms, who would stay invisible as a parent. " +
      "Write what that parent owes the children, at the same standard.";
    yield { span, message };
  },
};
