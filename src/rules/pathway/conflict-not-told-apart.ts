/** Reports a front door that does not tell abuse from conflict, or does not treat what is unclear as abuse. */
import { asksThatFind, isDecidedOn, pathwayOfType, spanAt } from "../pathway-on-page.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";
import { SOUND_FRONT_DOOR } from "../sound-front-door.ts";

const NOT_MARKED = "    finds: abuse_or_conflict\n";

export const conflictNotToldApart: LocalRule = {
  id: "conflict-not-told-apart",
  scope: "document",
  severity: "error",
  kinds: ["pathway"],
  says: "Nothing at a front door decides whether there is abuse or conflict.",
  why: "A couple's quarrel and one person's control of another need different help; treated alike, somebody in danger is sent to talk it over.",
  todo: "Ask a fact that says `finds: abuse_or_conflict`, with an answer for what is not known, and decide on it.",
  source: "P19",
  examples: {
    bad: [
      {
        title: "A question whose words ask it, and which does not say so.",
        kind: "pathway",
        text: SOUND_FRONT_DOOR.replace("front_door", "⟦front_door⟧")
          .replace(NOT_MARKED, "")
          .replace("What is happening?", "Is it abuse or conflict?"),
      },
      {
        title: "Asked, and nothing turns on it.",
        kind: "pathway",
        text: SOUND_FRONT_DOOR.replace("front_door", "⟦front_door⟧")
          .replace(/kind (in|=)/gu, "work $1")
          .replace(/"abuse", "not_known"/u, '"yes", "not_known"')
          .replace('"conflict"\'', '"no"\''),
      },
    ],
    good: [
      { kind: "pathway", text: SOUND_FRONT_DOOR },
      {
        title: "A pathway that begins where it is known.",
        kind: "pathway",
        text: "title: Abuse or conflict\ntype: adult_support\nsteps:\n",
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const pathway = pathwayOfType(page, "front_door");
    const span = spanAt(page, ["type"]);
    if (!pathway || !span || isDecidedOn(pathway, asksThatFind(pathway, "abuse_or_conflict"))) return;
    const message =
      "Nothing at this front door decides whether there is abuse or conflict, so somebody in danger could be sent to talk it over. " +
      "Ask it as a fact with “finds: abuse_or_conflict” and decide on it.";
    yield { span, message };
  },
};
