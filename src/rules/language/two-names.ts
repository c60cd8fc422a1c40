/** Reports a text that calls one thing by two names of the glossary. */
import type { LocalRule, Page, RuleProblem } from "../rule.ts";
import { partAround, placeIn } from "../text/passage.ts";
import { phrasesIn } from "../text/phrase-index.ts";

const TERM = {
  kind: "glossary" as const,
  text: "terms:\n  - { id: one-plan, title: family plan, means: What everybody has agreed to do., also: [care programme, FCP] }\n",
};

export const twoNames: LocalRule = {
  id: "two-names",
  scope: "document",
  severity: "advice",
  kinds: ["guidance", "protocol"],
  says: "One thing is called by two names in one text.",
  why: "Whoever meets a second name looks for a second thing, and families think that two plans are made about them.",
  todo: "Use the name that the glossary prefers, or say once that both mean the same.",
  source: "L05; the founding papers used three names for one pattern of abuse",
  examples: {
    bad: [
      {
        kind: "guidance",
        text: "---\nWrite the family plan together. Look at the ⟦care programme⟧ after three visits.\n",
        beside: [TERM],
      },
      {
        title: "The second name far from the first, over a line's end.",
        kind: "guidance",
        text: "---\nThe ⟦Care\nprogramme⟧ is read aloud.\n\n# Later\n\nA family plan has an end.\n",
        beside: [TERM],
      },
    ],
    good: [
      {
        title: "Only the other name, in a text that never uses the first.",
        kind: "guidance",
        text: "---\nLook at the care programme.\n",
        beside: [TERM],
      },
      {
        title: "Said once that both mean the same, and a name in quotation marks.",
        kind: "guidance",
        text: "---\nThe family plan, also called care programme, is kept short. Hospitals say “care programme”.\n",
        beside: [TERM],
      },
    ],
  },
  *check({ passages }, { names }): Iterable<RuleProblem> {
    const used = namesUsed(passages, names);
    const preferred = new Set(used.filter(({ isPreferred }) => isPreferred).map(({ thing }) => thing));
    for (const { thing, isPreferred, said, span } of used) {
      if (isPreferred || !preferred.has(thing)) continue;
      const message =
        `This text says both “${thing}” and “${said}” for one thing, and a reader would look for two. ` +
        `Write “${thing}”, or say once that both mean the same.`;
      yield { span, message };
    }
  },
};

interface Used {
  readonly thing: string;
  readonly isPreferred: boolean;
  readonly said: string;
  readonly span: RuleProblem["span"];
}

/** Where names stand that are neither somebody else's words, nor said to be a second name, nor followed by a short form in brackets. */
function namesUsed(passages: Page["passages"], names: Parameters<LocalRule["check"]>[1]["names"]): readonly Used[] {
  const own = passages.filter(({ inside }) => !inside.includes("do-not"));
  return own.flatMap((passage) =>
    phrasesIn(passage.text, names).flatMap(({ entry, start, end }) => {
      const isSaid =
        ALSO.test(passage.text.slice(Math.max(0, start - 40), start)) || /^\s*\(/u.test(passage.text.slice(end));
      if (isSaid || partAround(passage.quotations, start, end)) return [];
      const [name] = entry.phrases;
      return [
        {
          thing: entry.preferred,
          isPreferred: name === entry.preferred,
          said: passage.text.slice(start, end).replace(/\s+/gu, " "),
          span: placeIn(passage, start, end),
        },
      ];
    }),
  );
}

/** What comes before a name that is given as a second one. */
const ALSO =
  /(?:\b(?:also|sometimes|often|formerly|or|called|known as|in full|name is|names are|say)\b[^.!?]{0,20}|\(\s*)$/iu;
