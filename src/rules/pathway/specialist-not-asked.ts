/** Reports a front door that decides without having asked the specialist service. */
import { pathwayOfType, spanAt } from "../pathway-on-page.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";
import { SOUND_FRONT_DOOR } from "../sound-front-door.ts";

const marked = SOUND_FRONT_DOOR.replace("front_door", "⟦front_door⟧");

export const specialistNotAsked: LocalRule = {
  id: "specialist-not-asked",
  scope: "document",
  severity: "warning",
  kinds: ["pathway"],
  says: "A front door has no step in which the specialist domestic abuse service is asked.",
  why: "Those who know most about danger and about what helps are then heard last, or not at all.",
  todo: "Add a step of the type `consult_specialist` before it is decided.",
  source: "P14; a scrutiny report found specialist advice little used at the front door",
  examples: {
    bad: [
      { kind: "pathway", text: marked.replace("consult_specialist", "gather_information") },
      {
        title: "A step that is called it and is something else.",
        kind: "pathway",
        text: marked
          .replace("consult_specialist", "inform")
          .replace("A short call", "Ask the domestic abuse specialist"),
      },
    ],
    good: [
      { title: "Asked, under another title.", kind: "pathway", text: SOUND_FRONT_DOOR },
      { title: "Another type of pathway called the front door.", kind: "pathway", text: "title: Front door\nsteps:\n" },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const pathway = pathwayOfType(page, "front_door");
    const span = spanAt(page, ["type"]);
    if (!pathway || !span || pathway.steps.some(({ type }) => type === "consult_specialist")) return;
    const message =
      "At this front door nobody asks the specialist domestic abuse service, so those who know most about danger are not heard. " +
      "Add a step of the type “consult_specialist” before it is decided.";
    yield { span, message };
  },
};
