/** Reports a step that nobody ever comes to. */
import { partKey } from "../../corpus/name-key.ts";
import type { Span } from "../../document/span.ts";
import type { StepDetails } from "../../corpus/details.ts";
import { stepsOn } from "../pathway-on-page.ts";
import type { LibraryRule, RuleProblem } from "../rule.ts";
import { handoversTo } from "../way-without.ts";

interface Written {
  readonly id: string;
  readonly title: string;
  readonly span: Span;
}

const STEPS = (first: string, seeChild: string) => `entries:
  - { id: start, title: Start, to: [first] }
steps:
  - id: first
    type: support
    strand: child
    title: Then the child is seen
    by: { role: social-worker, agency: childrens-services }
    next: [${first}]
  - id: ${seeChild}
    type: support
    strand: child
    title: See the child
    by: { role: social-worker, agency: childrens-services }
    next: [supported]
`;

const ASK_AGAIN = `  - id: ⟦ask-again⟧
    type: review
    strand: child
    title: First of all
    by: { role: social-worker, agency: childrens-services }
    next: [see-child]
`;

export const stepNotReached: LibraryRule<readonly Written[]> = {
  id: "step-not-reached",
  scope: "library",
  severity: "error",
  kinds: ["pathway"],
  says: "Nobody ever comes to this step: no entry point, no other step and no other pathway leads here.",
  why: "What it promises to a child or a parent never happens.",
  todo: "Let a step or an entry point lead here, or take the step out.",
  source: "P06",
  examples: {
    bad: [
      { title: "Only a title leads there.", kind: "pathway", text: STEPS("supported", "⟦see-child⟧") },
      {
        title: "A step that only leads on to another one.",
        kind: "pathway",
        text: STEPS("supported", "⟦see-child⟧") + ASK_AGAIN,
      },
    ],
    good: [
      { kind: "pathway", text: STEPS("see-child", "see-child") },
      {
        title: "Another pathway hands over to it.",
        kind: "pathway",
        uri: "pathways/example.yaml",
        text: STEPS("supported", "see-child"),
        beside: [
          {
            kind: "pathway",
            text: `steps:
  - id: hand-over
    type: handover
    strand: child
    title: Hand over to nobody in particular
    by: { role: social-worker, agency: childrens-services }
    to: { pathway: example, step: see-child }
`,
          },
        ],
      },
    ],
  },
  gather: (page) => stepsOn(page).map(({ step: { id, title }, span }) => ({ id, title, span })),
  *check({ id, details }, view, written): Iterable<RuleProblem> {
    if (details?.kind !== "pathway" || id === undefined) return;
    const steps = new Map(details.steps.map((step) => [partKey(id, step.id), step]));
    const reached = reachedFrom(
      [...details.starts, details.again].map((start) => partKey(id, start)),
      steps,
    );
    const handedOver = [...steps.keys()].filter((key) => !reached.has(key) && handoversTo(key, id, view).length > 0);
    const all = new Set([...reached, ...reachedFrom(handedOver, steps)]);
    for (const step of written) {
      if (all.has(partKey(id, step.id))) continue;
      const message =
        `Nobody ever comes to “${step.title}”, so what it promises does not happen. ` +
        "Let a step or an entry point lead here, or take it out.";
      yield { span: step.span, message };
    }
  },
};

/** The steps of one pathway that can be come to from some of them. */
function reachedFrom(keys: readonly string[], steps: ReadonlyMap<string, StepDetails>): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...keys];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const step = steps.get(key);
    if (!step || reached.has(key)) continue;
    reached.add(key);
    waiting.push(...step.next);
  }
  return reached;
}
