/** Reports a band of a tool that leads nowhere, while other bands of it lead to help. */
import { nodeAt } from "../../document/data.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";
import { toolOn } from "../tool-on-page.ts";

const BANDS = (means: string, lowest: string) => `bands:
  - { code: ${lowest}, title: Standard, min: 0, max: 1, means: ${means} }
  - { code: raised, title: Raised, min: 2, max: 3, means: More help., leads_to: [{ pathway: front-door }] }
`;

export const bandWithoutHelp: LocalRule = {
  id: "band-without-help",
  scope: "document",
  severity: "error",
  kinds: ["tool"],
  says: "A band of a tool leads nowhere, while other bands of it lead to a pathway.",
  why: "Help then hangs on a high count, and whoever is in danger with a lower one is left alone.",
  todo: "Say under `leads_to` of the band where it leads, to support without a threshold for instance.",
  source: "T09; the national panel found in 2022 that agencies work together for high risk only",
  examples: {
    bad: [
      {
        title: "Words that promise help, and no way to it.",
        kind: "tool",
        text: BANDS("Help is offered to everybody.", "⟦standard⟧"),
      },
      {
        kind: "tool",
        text: BANDS("No abuse was found today.", "⟦standard⟧").replace(
          " }\n  - { code: raised",
          ", leads_to: [] }\n  - { code: raised",
        ),
      },
    ],
    good: [
      {
        title: "Words that sound like nothing, and a way to help.",
        kind: "tool",
        text: BANDS("Nothing more is needed.", "standard").replace(
          "needed. }",
          "needed., leads_to: [{ pathway: front-door }] }",
        ),
      },
      {
        title: "No band leads anywhere: pathways decide what each means, and their decisions are checked.",
        kind: "tool",
        text: "bands:\n  - { code: all, title: All, min: 0, max: 3, means: Ask the team. }\n",
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const bands = toolOn(page)?.bands ?? [];
    if (!bands.some(({ leads_to = [] }) => leads_to.length > 0)) return;
    for (const [index, { title, leads_to = [] }] of bands.entries()) {
      const span = nodeAt(page.document.data, ["bands", index, "code"])?.span;
      if (leads_to.length > 0 || !span) continue;
      const message =
        `Somebody in the band “${title}” is led nowhere, while other bands lead to help, so help would hang on a high count. ` +
        "Say under “leads_to” where this band leads.";
      yield { span, message };
    }
  },
};
