/** Reports a pathway in which nobody asks whether the person who harms works with children or with adults who need care. */
import { asksThatFind, isDecidedOn, pathwayOfType, spanAt } from "../pathway-on-page.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";
import { SOUND_FRONT_DOOR } from "../sound-front-door.ts";

export const positionOfTrustLeftOut: LocalRule = {
  id: "position-of-trust-left-out",
  scope: "document",
  severity: "error",
  kinds: ["pathway"],
  says: "A pathway that meets people who harm has no branch for somebody who works with children or with adults who need care.",
  why: "Other children may be in danger at work, and a colleague of the person may read the record.",
  todo: "Ask a fact that says `finds: position_of_trust`, and lead to the designated officer and a restricted record.",
  source: "P20; the front door, work with people who harm and the high-risk conference are where it comes to light",
  examples: {
    bad: [
      {
        title: "A question whose words ask it, and which does not say so.",
        kind: "pathway",
        text: SOUND_FRONT_DOOR.replace("front_door", "⟦front_door⟧").replace("    finds: position_of_trust\n", ""),
      },
      {
        title: "Work with people who harm, with a title that promises it.",
        kind: "pathway",
        text: `title: Engagement and position of trust
type: ⟦engagement⟧
steps:
  - id: told
    type: inform
    strand: person_who_harms
    title: The partner is told
    by: { role: social-worker, agency: childrens-services }
    partner_told: [before_start, at_end, on_drop_out]
    next: [supported]
`,
      },
    ],
    good: [
      { title: "Asked in few words.", kind: "pathway", text: SOUND_FRONT_DOOR },
      {
        title: "A pathway that does not meet people who harm.",
        kind: "pathway",
        text: "title: People who harm at work\ntype: adult_support\nsteps:\n",
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const pathway = pathwayOfType(page, "front_door", "engagement", "high_risk_conference");
    const span = spanAt(page, ["type"]);
    if (!pathway || !span || isDecidedOn(pathway, asksThatFind(pathway, "position_of_trust"))) return;
    const message =
      "Nothing here decides whether the person who harms works with children or with adults who need care, so others could be in danger at their work. " +
      "Ask it as a fact with “finds: position_of_trust” and lead to the designated officer.";
    yield { span, message };
  },
};
