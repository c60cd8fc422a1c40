/** Reports the name of a body or process that was replaced in England, with what took its place. */
import type { LocalRule, RuleProblem } from "../rule.ts";
import { ownWords, placeIn } from "../text/passage.ts";
import { textKinds } from "../text/text-kinds.ts";

interface Replaced {
  readonly name: RegExp;
  /** What took its place, and when. */
  readonly now: string;
}

/** From the Acts that made the change; names within a partnership stand in its own directory. */
const REPLACED: readonly Replaced[] = [
  {
    name: /\bLSCBs?\b|\blocal safeguarding children boards?\b/giu,
    now: "the safeguarding partners, since September 2019 (Children and Social Work Act 2017)",
  },
  {
    name: /\bCCGs?\b|\bclinical commissioning groups?\b/giu,
    now: "the integrated care board, since July 2022 (Health and Care Act 2022)",
  },
  {
    name: /\bPCTs?\b|\bprimary care trusts?\b/giu,
    now: "the integrated care board; primary care trusts ended in April 2013 (Health and Social Care Act 2012)",
  },
  {
    name: /\bcommon assessment frameworks?\b/giu,
    now: "the early help assessment, by the statutory guidance on working together",
  },
  {
    name: /\bDHRs?\b|\bdomestic homicide reviews?\b/giu,
    now: "the domestic abuse related death review (Victims and Prisoners Act 2024)",
  },
  {
    name: /\bDfES\b|\bdepartment for education and skills\b|\bDCSF\b/giu,
    now: "the Department for Education, since May 2010",
  },
];

export const replacedName: LocalRule = {
  id: "replaced-name",
  scope: "document",
  severity: "warning",
  kinds: textKinds,
  says: "A body or process is named that no longer exists under this name.",
  why: "Whoever looks for it finds nobody, and cannot tell how old the rest of the advice is.",
  todo: "Use the present name, or say that it was called so then.",
  source: "C11",
  examples: {
    bad: [
      {
        kind: "guidance",
        text: "---\nTell the ⟦clinical commissioning group⟧ and the ⟦Local Safeguarding Children Board⟧.\n",
      },
      {
        title: "Called today's, in a form.",
        kind: "tool",
        text: "purpose: For the present ⟦common assessment framework⟧.\n",
      },
    ],
    good: [
      {
        title: "Said to be one of the past, and somebody else's words.",
        kind: "guidance",
        text: "---\nThe former clinical commissioning group paid for it. The paper says “primary care trust”.\n",
      },
      {
        title: "The present names, and a framework that is common.",
        kind: "guidance",
        text: "---\nThe integrated care board has a framework in common with the council for assessment.\n",
      },
    ],
  },
  *check({ passages }): Iterable<RuleProblem> {
    for (const passage of passages) {
      for (const { name, now } of REPLACED) {
        for (const { words, before, start, end } of ownWords(passage, name)) {
          if (THEN.test(before)) continue;
          const message =
            `“${words}” is now ${now}; whoever looks for the old name finds nobody. ` +
            "Use the present name, or say that it was called so then.";
          yield { span: placeIn(passage, start, end), message };
        }
      }
    }
  },
};

/** What comes before a name that is given as one of the past. */
const THEN =
  /\b(?:former(?:ly)?|then|once|old|earlier|previous(?:ly)?|replaced|successors? to|used to be|known as|called|was|were|until)\b[^.]{0,30}$/iu;
