/** Reports a step from which no outcome and no other pathway can be come to. */
import { graphOf } from "../../pathways/graph.ts";
import { endless } from "../../pathways/reach.ts";
import { pathwayOn, stepsOn } from "../pathway-on-page.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const STEPS = (title: string, back: string) =>
  `entries:
  - { id: start, title: Start, to: [⟦see-child⟧, supported] }
steps:
  - id: ⟦see-child⟧
    type: support
    strand: child
    title: ${title}
    by: { role: social-worker, agency: childrens-services }
    next: [ask-again]
  - id: ⟦ask-again⟧
    type: review
    strand: child
    title: Ask again
    by: { role: social-worker, agency: childrens-services }
    next: [${back}]
`.replace("to: [⟦see-child⟧,", "to: [see-child,");

const unmarked = (text: string) => text.replace(/[⟦⟧]/gu, "");

export const lineWithoutEnd: LocalRule = {
  id: "line-without-end",
  scope: "document",
  severity: "error",
  kinds: ["pathway"],
  says: "From this step a family never comes to an outcome or to another pathway.",
  why: "It goes round for ever, and nobody owns what becomes of the child.",
  todo: "Give the loop a way out: an outcome with an owner, or a handover.",
  source: "P06",
  examples: {
    bad: [
      { kind: "pathway", text: STEPS("See the child", "see-child") },
      { title: "A title that speaks of an end.", kind: "pathway", text: STEPS("Outcome and end", "see-child") },
    ],
    good: [
      { kind: "pathway", text: unmarked(STEPS("See the child", "supported")) },
      {
        title: "A loop with a way out, whatever its title says.",
        kind: "pathway",
        text: unmarked(STEPS("Goes on for ever", "see-child, supported")),
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const pathway = pathwayOn(page);
    if (!pathway) return;
    const graph = graphOf(pathway);
    if (graph.dangling.length > 0) return;
    const stuck = new Set(endless(graph));
    for (const { step, span } of stepsOn(page)) {
      if (!stuck.has(step.id)) continue;
      const message =
        `From “${step.title}” a family never comes to an outcome, so nobody would own what becomes of them. ` +
        "Give the loop a way out: an outcome with an owner, or a handover.";
      yield { span, message };
    }
  },
};
