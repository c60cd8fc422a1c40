/** Reports a handover that arrives where a decision turns on a tool nobody may have completed. */
import type { PathwayDetails } from "../../corpus/details.ts";
import type { Span } from "../../document/span.ts";
import { stepsOfType } from "../pathway-on-page.ts";
import type { LibraryRule, RuleProblem } from "../rule.ts";
import { wayWithout } from "../way-without.ts";

interface Handover {
  readonly id: string;
  readonly title: string;
  readonly pathway: string;
  readonly step: string;
  readonly span: Span;
}

const BY = "by: { role: social-worker, agency: childrens-services }";
const SENDS = (first: string, step: string) => `steps:
${first}  - id: hand-over
    type: handover
    strand: child
    title: Hand over
    ${BY}
    to: { pathway: beside-0, step: ${step} }
`;
const COMPLETES = `  - id: complete
    type: complete_tool
    strand: child
    title: Think about it
    ${BY}
    tool: checklist
    recorded_in: case-system
    next: [hand-over]
`;
const TALKS = `  - id: talk
    type: support
    strand: child
    title: Complete the checklist together
    ${BY}
    next: [hand-over]
`;
/** Where people arrive, and a decision on the checklist comes next. */
const DECIDES = (first: string) => ({
  kind: "pathway" as const,
  text: `steps:
${first}  - id: decide
    type: decision
    strand: child
    title: How high?
    mode: one_of
    ${BY}
    branches:
      - { title: Raised, when: 'checklist.band = "raised" and checklist.incomplete = "no"', to: protected }
      - { title: Lower, when: 'checklist.band = "lower" and checklist.incomplete = "no"', to: supported }
      - { title: Not complete, when: 'checklist.incomplete = "yes"', to: protected }
`,
});
const COMPLETES_THERE = COMPLETES.replace("next: [hand-over]", "next: [decide]");

export const handoverWithoutResult: LibraryRule<readonly Handover[]> = {
  id: "handover-without-result",
  scope: "library",
  severity: "error",
  kinds: ["pathway"],
  says: "A handover arrives where a decision turns on a tool, and nobody may have completed it on the way.",
  why: "Each side believes that the other has asked the questions, and a child is placed by a score that is not there.",
  todo: "Complete the tool before the handover, or in the other pathway before its decision.",
  source:
    "Design decision: a handover brings what the next pathway decides on; a scrutiny report found thresholds used without the tool",
  examples: {
    bad: [
      { kind: "pathway", text: SENDS("", "decide").replace("hand-over", "⟦hand-over⟧"), beside: [DECIDES("")] },
      {
        title: "A step that is called so and completes nothing.",
        kind: "pathway",
        text: SENDS(TALKS, "decide").replace("id: hand-over", "id: ⟦hand-over⟧"),
        beside: [DECIDES("")],
      },
    ],
    good: [
      {
        title: "Completed before, by a step that does not say so in its title.",
        kind: "pathway",
        text: SENDS(COMPLETES, "decide"),
        beside: [DECIDES("")],
      },
      {
        title: "Completed where it arrives.",
        kind: "pathway",
        text: SENDS("", "complete"),
        beside: [DECIDES(COMPLETES_THERE)],
      },
    ],
  },
  gather: (page) =>
    stepsOfType(page, "handover").map(({ step: { id, title, to }, span }) => ({ id, title, ...to, span })),
  *check({ id = "" }, view, handovers): Iterable<RuleProblem> {
    for (const { id: own, title, pathway, step, span } of handovers) {
      const details = pathway === id ? undefined : view.detailsOf("pathway", pathway);
      for (const tool of details ? toolsNeeded(details, pathway, step) : []) {
        if (!wayWithout(`${id}#${own}`, (one) => one.tool === tool, view)) continue;
        const named = view.names(tool)[0]?.title ?? tool;
        const there = view.names(`${pathway}#${step}`)[0]?.title ?? step;
        const message =
          `“${title}” arrives at “${there}”, and a decision after that turns on “${named}”, which nobody may have completed, so a child could be placed by a score that is not there. ` +
          "Complete it before the handover, or there before the decision.";
        yield { span, message };
      }
    }
  },
};

/** The tools that decisions turn on, on ways from a step past no step that completes them. */
function toolsNeeded({ steps }: PathwayDetails, pathway: string, start: string): readonly string[] {
  const byKey = new Map(steps.map((step) => [`${pathway}#${step.id}`, step]));
  const tools = new Set(steps.flatMap(({ reads = [] }) => reads));
  return [...tools].filter((tool) => {
    const reached = new Set<string>();
    const waiting = [`${pathway}#${start}`];
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      const step = byKey.get(key);
      if (!step || reached.has(key) || step.tool === tool) continue;
      if (step.reads?.includes(tool)) return true;
      reached.add(key);
      waiting.push(...step.next);
    }
    return false;
  });
}
