/** Reports a public website whose pages tell in the browser's history what they are about. */
import { nodeAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { Partnership } from "../../kinds/generated/types.ts";
import { keySpan } from "../pathway-on-page.ts";
import type { LocalRule, Page, RuleProblem } from "../rule.ts";

export const titleInHistory: LocalRule = {
  id: "title-in-history",
  scope: "document",
  severity: "warning",
  kinds: ["partnership"],
  says: "The website has no neutral title for readers who are watched, or one that tells what it is about.",
  why: "The title stands in the browser's tab, its history and its downloads, where the person who harms may look.",
  todo: "Give the site a `neutral_title` such as “Local information”.",
  source: "S05",
  examples: {
    bad: [
      { kind: "partnership", text: "site:\n  title: ⟦Domestic abuse practice guidance⟧\n  act_now: [emergency]\n" },
      {
        title: "Called neutral.",
        kind: "partnership",
        text: "site:\n  title: Practice guidance\n  neutral_title: ⟦Abuse help, Testbridge⟧\n  act_now: [emergency]\n",
      },
    ],
    good: [
      {
        kind: "partnership",
        text: "site:\n  title: Domestic abuse practice guidance\n  neutral_title: Local information\n  act_now: [emergency]\n",
      },
      { title: "No website.", kind: "partnership", text: "title: Domestic Abuse Partnership\n", without: ["site"] },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    const site = page.sound ? (page.document.value as unknown as Partnership).site : undefined;
    if (!site) return;
    const told = site.neutral_title === undefined ? undefined : TELLING.exec(site.neutral_title)?.[0];
    if (site.neutral_title !== undefined && told === undefined) return;
    const span = placeOf(page, told === undefined ? "title" : "neutral_title");
    if (!span) return;
    const what =
      told === undefined
        ? "This site has no neutral title, so its own stands in the history of a reader who is watched"
        : `“${told}” in the neutral title tells whoever looks at the history what the reader was looking for`;
    yield { span, message: `${what}. Give it a “neutral_title” such as “Local information”.` };
  },
};

function placeOf(page: Page, key: string): Span | undefined {
  return nodeAt(page.document.data, ["site", key])?.span ?? keySpan(page, [], "site");
}

const TELLING = /\b(?:abus\w*|violen\w*|domestic|victim\w*|survivor\w*|refuge\w*|safeguard\w*|safety|harm\w*)\b/iu;
