/** Reports an agreement that asks as much of the adult who is harmed as of the person who harms. */
import { entryOf } from "../../document/data.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";
import { toolOn } from "../tool-on-page.ts";

const duties = (...parties: readonly string[]) =>
  parties
    .map(
      (party, index) =>
        `  - { id: duty_${index}, party: ${party}, duty: Comes to talk., responsible_for: own_behaviour }\n`,
    )
    .join("");

export const agreementAsksWrongAdult: LocalRule = {
  id: "agreement-asks-wrong-adult",
  scope: "document",
  severity: "warning",
  kinds: ["tool"],
  says: "The person who harms does not have the first and the most of the duties in an agreement.",
  why: "What has to change is the behaviour of the person who harms; a list that asks more of the other parent says the opposite.",
  todo: "Put the duties of the person who harms first and take duties of the other parent out.",
  source: "O09; aims of the partnership's guidance: victims are not held responsible",
  examples: {
    bad: [
      {
        title: "As many of one as of the other, under a title that puts all on him.",
        kind: "tool",
        text: `title: What he has to do\n⟦obligations⟧:\n${duties("person_who_harms", "non_abusive_parent")}`,
      },
      {
        title: "More of the person who harms, but after the other parent.",
        kind: "tool",
        text: `⟦obligations⟧:\n${duties("non_abusive_parent", "person_who_harms", "person_who_harms")}`,
      },
    ],
    good: [
      {
        title: "A title that asks it of the mother.",
        kind: "tool",
        text: `title: What the mother has to do\nobligations:\n${duties("person_who_harms", "person_who_harms", "non_abusive_parent")}`,
      },
      {
        title: "What agencies owe is not weighed.",
        kind: "tool",
        text: `obligations:\n${duties("person_who_harms", "worker", "worker")}`,
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const obligations = toolOn(page)?.obligations ?? [];
    const parties = obligations.map(({ party }) => party);
    const harmed = parties.filter((party) => party === "non_abusive_parent").length;
    const harms = parties.filter((party) => party === "person_who_harms").length;
    const span = entryOf(page.document.data, "obligations")?.keySpan;
    if (harmed === 0 || !span) return;
    const todo = "Put what is asked of the person who harms first, and ask the other parent for less.";
    if (harmed >= harms) {
      const message = `The other parent has ${times(harmed)} here and the person who harms ${times(harms)}, as if the abuse were for the other parent to end. ${todo}`;
      yield { span, message };
    } else if (parties[0] === "non_abusive_parent") {
      yield {
        span,
        message: `The first duty here is the other parent's, as if the abuse were for that parent to end. ${todo}`,
      };
    }
  },
};

function times(count: number): string {
  return count === 0 ? "none" : count === 1 ? "one duty" : `${count} duties`;
}
