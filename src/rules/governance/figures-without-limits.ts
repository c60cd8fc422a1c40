/** Reports figures from an audit, evaluation or study without what they do not show. */
import { nodeAt } from "../../document/data.ts";
import type { Framework } from "../../kinds/generated/types.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const FIGURE = (fields: string) => `${fields}items:
  - id: first-theme
    title: The child's voice
    not_in_product: An example.
    figure: ⟦{ value: 32 per cent, note: The source gives no numbers. }⟧
`;

export const figuresWithoutLimits: LocalRule = {
  id: "figures-without-limits",
  scope: "document",
  severity: "error",
  kinds: ["framework"],
  says: "Figures are given without saying what their origin could not see.",
  why: "A sample of files from a few places is taken for all children everywhere, and decisions are made on it.",
  todo: "Say under `limits` how the sample was drawn, what it leaves out and what may not be concluded.",
  source: "G09",
  examples: {
    bad: [
      {
        title: "A summary that mentions limits.",
        kind: "framework",
        text: FIGURE("summary: Findings with their limits.\n"),
      },
      { title: "A list of limits without any.", kind: "framework", text: FIGURE("limits: []\n") },
    ],
    good: [
      {
        kind: "framework",
        text: FIGURE("title: Without limits\nlimits: [Files from four areas that asked for it.]\n").replace(
          /[⟦⟧]/gu,
          "",
        ),
      },
      {
        title: "A title with a number, and no figure.",
        kind: "framework",
        text: "items:\n  - { id: first-theme, title: 32 per cent, not_in_product: An example. }\n",
      },
    ],
  },
  *check({ sound, document }): Iterable<RuleProblem> {
    if (!sound) return;
    const { items, limits = [], title } = document.value as unknown as Framework;
    const first = items.findIndex(({ figure }) => figure !== undefined);
    const span = nodeAt(document.data, ["items", first, "figure"])?.span;
    if (limits.length > 0 || !span) return;
    const message =
      `“${title}” gives figures and does not say what its origin could not see, so they would be taken for more than they are. ` +
      "Say under “limits” how the sample was drawn and what may not be concluded.";
    yield { span, message };
  },
};
