/** Reports what nobody should read who looks for a way to the person in danger, or for a way round what protects them. */
import type { Pathway, Protocol, Tool } from "../../kinds/generated/types.ts";
import { spanAt } from "../pathway-on-page.ts";
import type { LocalRule, Page, RuleProblem } from "../rule.ts";
import { sideOf } from "../tool-on-page.ts";

const OPEN = {
  kind: "directory" as const,
  uri: "open.yaml",
  text: `tier: public
agencies: [{ id: helpers, title: Helpers }]
roles: [{ id: helper, title: Helper, agency: helpers }]
systems: [{ id: folder, title: A folder of paper, agency: helpers }]
`,
};
const BY = "completed_by: [helper]\nrecorded_in: [folder]\n";

export const unsafeForPublic: LocalRule = {
  id: "unsafe-for-public",
  scope: "document",
  severity: "error",
  kinds: ["tool", "pathway", "protocol"],
  says: "Something is for the public that the person who harms could use.",
  why: "The person who harms reads the website too: how safety is planned, how the conference works, what the worksheets ask.",
  todo: "Give it the tier `practitioner` or above; the public chapters say how to get help.",
  source: "S07",
  examples: {
    bad: [
      {
        title: "A worksheet for the person who harms, with a harmless title.",
        kind: "tool",
        text: `title: A leaflet\ntier: ⟦public⟧\nabout: person_who_harms\nwith: [person_who_harms]\nnever_with: [non_abusive_parent]\n${BY}`,
        beside: [OPEN],
      },
      {
        title: "How workers keep safe, called a plan for families.",
        kind: "tool",
        text: `title: A plan for families\nform: assessment\ntier: ⟦public⟧\nabout: worker\nwith: [worker]\n${BY}`,
        beside: [OPEN],
      },
    ],
    good: [
      {
        title: "The same for practitioners, with a title for everybody.",
        kind: "tool",
        text: "title: For everybody\nform: assessment\nabout: worker\nwith: [worker]\n",
      },
      {
        title: "A checklist for families about what they need, with a title that sounds like a plan.",
        kind: "tool",
        text: `title: My safety plan\ntier: public\nabout: family\nwith: [family]\n${BY}`,
        beside: [OPEN],
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const span = spanAt(page, ["tier"]);
    if (!page.sound || page.entry.facts.tier !== "public" || !span) return;
    const what = dangerIn(page);
    if (!what) return;
    const message =
      `${what}, and on the public website the person who harms could read it and work round it. ` +
      "Give it the tier “practitioner” or above.";
    yield { span, message };
  },
};

/** What would help somebody who harms, said of the document; by what it declares and never by its title. */
function dangerIn({ kind, document }: Page): string | undefined {
  switch (kind?.name) {
    case "tool": {
      const tool = document.value as unknown as Tool;
      if (sideOf(tool) === "harms") return "This is a form for work with the person who harms";
      if (tool.form === "plan" && sideOf(tool) === "harmed")
        return "This form holds how somebody in danger is kept safe";
      return tool.about === "worker" ? "This form holds how workers keep safe" : undefined;
    }
    case "pathway":
      return (document.value as unknown as Pathway).type === "high_risk_conference"
        ? "This says how the high-risk conference works"
        : undefined;
    default: {
      const { provisions } = document.value as unknown as Protocol;
      const kept = provisions.some(({ never_to = [] }) => never_to.includes("person_who_harms"));
      return kept ? "This holds what must never reach the person who harms" : undefined;
    }
  }
}
