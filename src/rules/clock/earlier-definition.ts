/** Reports the wording of a definition of domestic abuse that a law has replaced. */
import type { LocalRule, RuleProblem } from "../rule.ts";
import { ownWords, placeIn } from "../text/passage.ts";
import { textKinds } from "../text/text-kinds.ts";

export const earlierDefinition: LocalRule = {
  id: "earlier-definition",
  scope: "document",
  severity: "error",
  kinds: ["glossary", ...textKinds],
  says: "The definition of domestic abuse is the government's of 2013, which the Act of 2021 replaced.",
  why: "It does not name economic abuse and makes no child a victim, so people would be turned away from help they have a right to.",
  todo: "Use the meaning in sections 1 to 3 of the Domestic Abuse Act 2021, by the term of the glossary.",
  source: "C09; Domestic Abuse Act 2021, sections 1 to 3",
  examples: {
    bad: [
      {
        kind: "guidance",
        text: "---\nAbuse is ⟦any incident or pattern of incidents of controlling⟧ or threatening behaviour at home.\n",
      },
      {
        title: "In the glossary, over a line's end, called the law's.",
        kind: "glossary",
        text: "terms:\n  - id: abuse\n    title: abuse\n    means: >-\n      By law, an ⟦incident or pattern of\n      incidents of controlling⟧ behaviour.\n",
      },
    ],
    good: [
      {
        title: "A pattern of incidents in another sense.",
        kind: "guidance",
        text: "---\nAsk about the pattern of incidents, and who is controlling whom.\n",
      },
      {
        title: "Shown as a thing of the past.",
        kind: "guidance",
        text: "---\nIn 2013 it was “any incident or pattern of incidents of controlling behaviour”; it no longer is.\n",
      },
    ],
  },
  *check({ passages }): Iterable<RuleProblem> {
    for (const passage of passages) {
      for (const { start, end } of ownWords(passage, OF_2013)) {
        const message =
          "These are the words of 2013, which name no economic abuse and make no child a victim, so people could be turned away. " +
          "Use the meaning in sections 1 to 3 of the Domestic Abuse Act 2021.";
        yield { span: placeIn(passage, start, end), message };
      }
    }
  },
};

const OF_2013 = /\b(?:any )?incidents? or (?:a )?patterns?\s+of\s+incidents\s+of\s+controlling\b/giu;
