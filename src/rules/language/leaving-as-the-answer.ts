/** Reports words that give leaving as the answer to abuse. */
import type { LocalRule, RuleProblem } from "../rule.ts";
import { ownWords, placeIn } from "../text/passage.ts";
import { textKinds } from "../text/text-kinds.ts";

export const leavingAsTheAnswer: LocalRule = {
  id: "leaving-as-the-answer",
  scope: "document",
  severity: "error",
  kinds: textKinds,
  says: "Somebody who is abused is told to leave, as if that ended it.",
  why: "The weeks around a separation are the most dangerous, and the one who is told to go loses home, school and work.",
  todo: "Say what agencies do to stop the person who harms, and plan for staying, going and afterwards with whoever is in danger.",
  source: "O11; survivors told the partnership that separating raised the danger and cost them everything",
  examples: {
    bad: [
      {
        kind: "tool",
        text: "purpose: It helps because the victim ⟦should leave the abuser⟧.\n",
      },
      {
        title: "Put kindly.",
        kind: "guidance",
        text: "---\nGently ⟦encourage her to leave⟧ when she is ready. The parent ⟦needs to leave the relationship⟧.\n",
      },
    ],
    good: [
      {
        title: "Leaving in another sense, and leaving that is not the answer.",
        kind: "guidance",
        text: "---\nNever tell her that she should leave him. The court can order that he must leave the home. Plan with her for staying and for leaving. You should leave the room when he comes in.\n",
      },
      {
        title: "Words not to be used.",
        kind: "guidance",
        text: "---\n:::do-not\nSay that she needs to leave him.\n:::\n",
      },
    ],
  },
  *check({ passages }): Iterable<RuleProblem> {
    for (const passage of passages) {
      if (passage.inside.includes("do-not")) continue;
      for (const { words, before, start, end } of ownWords(passage, LEAVE)) {
        if (DENIED.test(before)) continue;
        const message =
          `“${words.replace(/\s+/gu, " ")}” makes leaving the answer, and the weeks around a separation are the most dangerous. ` +
          "Say what agencies do about the person who harms, and plan for staying and for going.";
        yield { span: placeIn(passage, start, end), message };
      }
    }
  },
};

/** Somebody is to leave a person or a relationship, or is to be brought to leave. */
const LEAVE =
  /\b(?:(?:must|should|has to|have to|needs? to|ought to) leave (?:him|her partner|the abuser|the perpetrator|the relationship|the person who harms|her husband|their partner|an abus\w+ \w+)|(?:encourage|persuade|advise|convince|urge|press|tell|get) (?:her|them|the victim|the victim-survivor|the mother|victims) to leave)\b/giu;

/** What takes it back just before, in the same sentence. */
const DENIED =
  /\b(?:never|not|don't|don’t|nobody|no one|rather than|instead of|avoid|why|whether|if|without)\b[^.!?]*$/iu;
