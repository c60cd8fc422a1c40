/** Reports words by which only somebody who sees colours can find what is meant. */
import type { LocalRule, RuleProblem } from "../rule.ts";
import { ownWords, placeIn } from "../text/passage.ts";
import { textKinds } from "../text/text-kinds.ts";

export const colourAlone: LocalRule = {
  id: "colour-alone",
  scope: "document",
  severity: "error",
  kinds: textKinds,
  says: "Something is pointed out by its colour alone.",
  why: "Whoever does not see the colour, prints in black or listens to the page misses what may be the most urgent part.",
  todo: "Name the thing by its words too: “the box Call now”, “the column Severe”.",
  source: "S11; Web Content Accessibility Guidelines 1.4.1",
  examples: {
    bad: [
      { kind: "guidance", text: "---\nAct at once on answers ⟦shown in red⟧. Then see ⟦the amber column⟧.\n" },
      {
        title: "In a form that calls it clear.",
        kind: "tool",
        text: "purpose: Clearly worded. Questions ⟦marked in red⟧ come first.\n",
      },
    ],
    good: [
      {
        title: "Colours of things.",
        kind: "guidance",
        text: "---\nThe child drew a house in red and a black door. Ask about the red mark on her arm.\n",
      },
      {
        title: "The colour and the word.",
        kind: "guidance",
        text: "---\nThe box “Call now”, shown in red, comes first. Answers marked “severe”, in red, come next.\n",
      },
    ],
  },
  *check({ passages }): Iterable<RuleProblem> {
    for (const passage of passages) {
      for (const { words, before, start, end } of ownWords(passage, BY_COLOUR)) {
        const isNamed = /[”"’]\s*,?\s*$/u.test(before);
        if (isNamed) continue;
        const message =
          `“${words.replace(/\s+/gu, " ")}” can only be found by somebody who sees the colour, so others miss it. ` +
          "Name it by its words too.";
        yield { span: placeIn(passage, start, end), message };
      }
    }
  },
};

const COLOUR = "(?:red|amber|green|yellow|orange|blue|purple)";
const BY_COLOUR = new RegExp(
  `\\b(?:(?:shown|marked|highlighted|printed|written|coloured|given)\\s+in\\s+${COLOUR}|the ${COLOUR}\\s+(?:box|boxes|column|columns|row|rows|section|sections|questions?|answers?|text|cells?))\\b`,
  "giu",
);
