/** Reports an example so exact that it could be a real family's. */
import type { LocalRule, RuleProblem } from "../rule.ts";
import type { Passage } from "../text/passage.ts";
import { placeIn } from "../text/passage.ts";

export const tooExactExample: LocalRule = {
  id: "too-exact-example",
  scope: "document",
  severity: "error",
  kinds: ["guidance", "training", "scenario"],
  says: "An example gives an exact day together with an age or a place, as only a real record does.",
  why: "A family could recognise itself, and so could the person who harms; an invented example loses nothing without the day.",
  todo: "Leave out the day or make it vague (“in the spring”), and the place too.",
  source: "S02; stories told in training are drawn from real people",
  examples: {
    bad: [
      {
        title: "Called invented.",
        kind: "guidance",
        text: "---\n:::example\nThis is invented: on ⟦14 March 2024⟧ a girl aged 7 told her teacher.\n:::\n",
      },
      {
        kind: "scenario",
        text: "summary: On ⟦3rd of May 2023⟧ police were called to a flat in Mill Street.\n",
      },
    ],
    good: [
      {
        kind: "guidance",
        text: "---\n:::example\nIn the spring a girl aged 7 told her teacher.\n:::\n\nOn 14 March 2024 the guidance for children aged 7 changed.\n",
      },
      {
        title: "A day of the law in a case that says no more.",
        kind: "scenario",
        text: "summary: It is told by the rules of 1 May 2024.\n",
      },
    ],
  },
  *check({ passages, kind }): Iterable<RuleProblem> {
    for (const passage of passages) {
      if (kind?.name !== "scenario" && !passage.inside.includes("example")) continue;
      if (!isOfSomebody(passage)) continue;
      for (const { index, 0: day } of passage.text.matchAll(DAY)) {
        const message =
          `“${day}” together with an age or a place reads like a real record, and a family could recognise itself. ` +
          "Leave out the day, or make it vague.";
        yield { span: placeIn(passage, index, index + day.length), message };
      }
    }
  },
};

function isOfSomebody({ text }: Passage): boolean {
  return AGE.test(text) || PLACE.test(text);
}

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
const DAY = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH} (?:19|20)\\d\\d\\b|\\b\\d{1,2}/\\d{1,2}/(?:19|20)?\\d\\d\\b`,
  "giu",
);
const AGE = /\baged? (?:of )?\d{1,2}\b|\b\d{1,2}[- ](?:years?|months?)[- ]olds?\b/iu;
const PLACE = /\b\p{Lu}\p{Ll}+ (?:Street|Road|Avenue|Lane|Close|Drive|Terrace|Crescent|Court|House|School|Academy)\b/u;
