/** Reports a pathway that does not say what to do when professionals disagree. */
import { entryOf } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import { pathwayOn } from "../pathway-on-page.ts";
import type { LibraryRule, RuleProblem } from "../rule.ts";

const ESCALATION = (stages: string) => ({
  kind: "protocol" as const,
  uri: "protocols/escalation.yaml",
  text: `for_pathways: [example]\n${stages}`,
});

const STAGES = `stages:
  - id: managers
    title: Managers settle it
    by: { role: team-manager, agency: childrens-services }
    does: They settle it together.
`;

export const disagreementWithoutRoute: LibraryRule<Span | undefined> = {
  id: "disagreement-without-route",
  scope: "library",
  severity: "warning",
  kinds: ["pathway"],
  says: "A pathway does not say what a practitioner does who disagrees with a decision.",
  why: "Somebody who sees the danger and is overruled then has nowhere to go, and the concern is lost.",
  todo: "Say it under `disagreement`, or let a protocol with stages name this pathway.",
  source: "P15",
  examples: {
    bad: [
      { kind: "pathway", text: "⟦steps⟧:\n", without: ["disagreement"] },
      {
        title: "A title that promises it, and a protocol that has no stages.",
        kind: "pathway",
        text: "title: Escalation and professional disagreement\n⟦steps⟧:\n",
        without: ["disagreement"],
        beside: [ESCALATION("")],
      },
    ],
    good: [
      {
        title: "A title that says nothing of it.",
        kind: "pathway",
        text: "title: First help\nsteps:\ndisagreement: Ask the manager of the other agency, then both senior managers.\n",
      },
      {
        title: "A protocol serves it.",
        kind: "pathway",
        text: "steps:\n",
        without: ["disagreement"],
        beside: [ESCALATION(STAGES)],
      },
    ],
  },
  gather(page) {
    const pathway = pathwayOn(page);
    if (!pathway || pathway.disagreement !== undefined) return undefined;
    return entryOf(page.document.data, "steps")?.keySpan;
  },
  *check({ id = "" }, view, span): Iterable<RuleProblem> {
    if (!span) return;
    const protocols = view.details("protocol");
    if (protocols.some(({ value }) => (value.stages ?? []).length > 0 && value.for_pathways?.includes(id))) return;
    const message =
      "This pathway does not say what to do when professionals disagree, so a concern could end with whoever is overruled. " +
      "Say it under “disagreement”, or let a protocol with stages name this pathway.";
    yield { span, message };
  },
};
