/** Reports a softly worded recommendation that no action makes into something that can be seen to be done. */
import { nodeAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { Framework } from "../../kinds/generated/types.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface Soft {
  readonly id: string;
  readonly title: string;
  readonly span: Span;
}

const ITEM = (strength: string, title = "Remind workers of fathers") =>
  `type: recommendations\nitems:\n  - { id: fathers, title: ${title}, strength: ${strength}, answered_by: [{ document: first-contact, how: The chapter asks for him. }] }\n`;
const PLAN = (answers: string) => ({
  kind: "action-plan" as const,
  uri: "plans/plan.yaml",
  text: `actions:
  - { id: ask-for-him, title: Ask for the father, does: Every form asks for him., answers: [${answers}], owner: practice-lead, body: steering-group, due: 2027-03-31, done_when: Every form names him., state: open }
`,
});

export const recommendationWithoutAction: LibraryRule<readonly Soft[]> = {
  id: "recommendation-without-action",
  scope: "library",
  severity: "warning",
  kinds: ["framework"],
  says: "A recommendation only asks to consider something or reminds of it, and no action says who does what, by when, and how it shows.",
  why: "Nobody can tell whether workers were reminded, so the next audit finds the same.",
  todo: "Write an action that answers it, with an owner, a day and what will be seen when it is done.",
  source: "L11; an audit of 2016 put six of its ten recommendations so",
  examples: {
    bad: [
      { kind: "framework", text: ITEM("⟦reminded⟧") },
      {
        title: "Firm words, and a plan that answers something else.",
        kind: "framework",
        text: ITEM("⟦consider⟧", "Fathers must be named").concat(
          "  - { id: other, title: Other, not_in_product: It is answered in an invented place. }\n",
        ),
        beside: [PLAN("other")],
      },
    ],
    good: [
      { title: "Soft words, and an action.", kind: "framework", text: ITEM("reminded"), beside: [PLAN("fathers")] },
      { title: "A firm one in soft words.", kind: "framework", text: ITEM("must", "Workers might be reminded") },
    ],
  },
  gather: softItems,
  *check(_facts, view, items): Iterable<RuleProblem> {
    if (items.length === 0) return;
    const answered = new Set(
      view.details("action-plan").flatMap(({ value }) => value.actions.flatMap(({ answers }) => answers)),
    );
    for (const { id, title, span } of items) {
      if (answered.has(id)) continue;
      const message =
        `No action answers “${title}”, which only asks to consider or reminds, so nobody could tell whether it was done. ` +
        "Write an action with an owner, a day and what will be seen.";
      yield { span, message };
    }
  },
};

function softItems({ sound, document }: Page): readonly Soft[] {
  if (!sound) return [];
  const { type, items } = document.value as unknown as Framework;
  if (type !== "recommendations") return [];
  return items.flatMap(({ id, title, strength, not_in_product }, index) => {
    const span = nodeAt(document.data, ["items", index, "strength"])?.span;
    const isSoft = strength === "consider" || strength === "reminded";
    return isSoft && not_in_product === undefined && span ? [{ id, title, span }] : [];
  });
}
