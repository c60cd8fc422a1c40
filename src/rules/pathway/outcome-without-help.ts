/** Reports an outcome below the threshold for social work that ends without help and without an answer. */
import { nodeAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { Pathway } from "../../kinds/generated/types.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface OutcomeEnd {
  readonly span: Span;
  readonly title: string;
  readonly level: string;
  readonly hasService: boolean;
  readonly hasFeedback: boolean;
}

const STEPS = (outcome: string) => `steps:
  - id: answered
    type: outcome
    strand: child
${outcome}    owner: { role: social-worker, agency: childrens-services }
`;

export const outcomeWithoutHelp: LibraryRule<readonly OutcomeEnd[]> = {
  id: "outcome-without-help",
  scope: "library",
  severity: "error",
  kinds: ["pathway"],
  says: "An outcome below the threshold for social work names no service, or gives the referrer no answer.",
  why: "It would amount to no further action: the family is left alone until it happens again.",
  todo: "Name a service under `services` and say under `feedback` who is told and by when.",
  source: "P05",
  examples: {
    bad: [
      {
        title: "Called supported, but nobody supports.",
        kind: "pathway",
        text: STEPS("    title: Supported by a named service\n    level: level-2\n").replace("answered", "⟦answered⟧"),
      },
      {
        title: "A service, but nobody tells the person who referred.",
        kind: "pathway",
        text: STEPS("    title: Feedback given\n    level: level-1\n    services: [outreach-service]\n").replace(
          "answered",
          "⟦answered⟧",
        ),
      },
    ],
    good: [
      {
        title: "Called closed, and yet with help and an answer.",
        kind: "pathway",
        text: STEPS(
          "    title: Closed\n    level: level-1\n    services: [outreach-service]\n    feedback: { to: referrer, clock: feedback-to-referrer }\n",
        ),
      },
      {
        title: "A social worker leads from here.",
        kind: "pathway",
        text: STEPS("    title: Child in need\n    level: level-3\n"),
      },
    ],
  },
  gather: outcomes,
  *check(_facts, view, ends): Iterable<RuleProblem> {
    if (ends.every(({ hasService, hasFeedback }) => hasService && hasFeedback)) return;
    const levels = view.details("levels").flatMap(({ value }) => value.levels);
    for (const { span, title, level, hasService, hasFeedback } of ends) {
      const found = levels.find(({ id }) => id === level);
      const below = found !== undefined && (found.statutory ?? "none") === "none";
      if (!below || (hasService && hasFeedback)) continue;
      const lacking = [
        ...(hasService ? [] : ["names no service"]),
        ...(hasFeedback ? [] : ["gives the person who referred no answer"]),
      ];
      const fields = [...(hasService ? [] : ["“services”"]), ...(hasFeedback ? [] : ["“feedback”"])];
      const message =
        `The outcome “${title}” ${lacking.join(" and ")}, so at “${found.title}” a family could be left alone. ` +
        `Add ${fields.join(" and ")}.`;
      yield { span, message };
    }
  },
};

function outcomes({ sound, document }: Page): readonly OutcomeEnd[] {
  if (!sound) return [];
  return (document.value as unknown as Pathway).steps.flatMap((step, index) => {
    const span = nodeAt(document.data, ["steps", index, "id"])?.span;
    if (step.type !== "outcome" || !span) return [];
    const { title, level, services = [], feedback } = step;
    return [{ span, title, level, hasService: services.length > 0, hasFeedback: feedback !== undefined }];
  });
}
