/** Reports a referral after which nobody tells the person who first referred what became of it. */
import { graphOf, successors } from "../../pathways/graph.ts";
import type { Pathway } from "../../kinds/generated/types.ts";
import { pathwayOn, stepsOn } from "../pathway-on-page.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const STEPS = (title: string, feedback: string) => `steps:
  - id: ⟦pass-on⟧
    type: refer
    strand: child
    title: ${title}
    by: { role: social-worker, agency: childrens-services }
    next: [assessed]
  - id: assessed
    type: outcome
    strand: child
    title: The referrer is told
    level: level-3
    owner: { role: social-worker, agency: childrens-services }
${feedback}`;

const unmarked = (text: string) => text.replace(/[⟦⟧]/gu, "");

export const referralWithoutAnswer: LocalRule = {
  id: "referral-without-answer",
  scope: "document",
  severity: "warning",
  kinds: ["pathway"],
  says: "A referral can end in an outcome without an answer to the person who referred.",
  why: "Who hears nothing does not know whether the child is safe, and is slower to call the next time.",
  todo: "Write `feedback:` with the role and the time limit at the outcomes it leads to.",
  source: "P11; a scrutiny report: the loop to the referrer was not closed",
  examples: {
    bad: [
      { title: "An outcome that only says so.", kind: "pathway", text: STEPS("Refer", "") },
      {
        title: "A referral that only says so.",
        kind: "pathway",
        text: STEPS("Refer, and tell the referrer by Friday", ""),
      },
    ],
    good: [
      {
        kind: "pathway",
        text: unmarked(STEPS("Refer", "    feedback: { to: referrer, clock: feedback-to-referrer }\n")),
      },
      {
        title: "No referral, whatever its title says.",
        kind: "pathway",
        text: unmarked(STEPS("Refer", "")).replace("type: refer", "type: support"),
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const pathway = pathwayOn(page);
    if (!pathway) return;
    for (const { step, span } of stepsOn(page)) {
      if (step.type !== "refer") continue;
      const silent = silentOutcome(pathway, step.id);
      if (silent === undefined) continue;
      const message =
        `After “${step.title}” the outcome “${silent}” can be come to without an answer to the person who referred, who would not know what became of the child. ` +
        "Write “feedback” with the role and the time limit there.";
      yield { span, message };
    }
  },
};

/** The title of the first outcome after a step that tells nobody. */
function silentOutcome(pathway: Pathway, from: string): string | undefined {
  const graph = graphOf(pathway);
  const seen = new Set([from]);
  for (const id of seen) {
    const step = graph.steps.get(id);
    if (step?.type === "outcome" && !step.feedback) return step.title;
    for (const next of successors(graph, id)) seen.add(next);
  }
  return undefined;
}
