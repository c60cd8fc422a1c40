/** Reports a level of need that the partnership's own list does not have. */
import type { Span } from "../../document/span.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";
import { ownWords, placeIn } from "../text/passage.ts";
import { textKinds } from "../text/text-kinds.ts";

interface Named {
  /** The number of a level, or of all of them. */
  readonly number: number;
  readonly of: "one" | "all";
  readonly words: string;
  readonly span: Span;
}

const FOUR = {
  kind: "levels" as const,
  uri: "our-levels.yaml",
  text: `levels:
  - { id: level-a, title: "Level 1: Everyday", means: Services for all., lead: specialist-agency, enter_when: Anybody., step_up_when: Abuse is found. }
  - { id: level-b, title: "Level 2: Early help", means: Help., lead: specialist-agency, enter_when: Need., step_up_when: Abuse is found., step_down_when: It ended., step_down_evidence: [change_by_person_who_harms] }
  - { id: level-c, title: "Level 3: Family help", means: Help., lead: specialist-agency, enter_when: Need., step_up_when: Abuse is found., step_down_when: It ended., step_down_evidence: [change_by_person_who_harms] }
  - { id: level-d, title: "Level 4: Protection", means: Safety., lead: specialist-agency, enter_when: Harm., step_down_when: It ended., step_down_evidence: [change_by_person_who_harms] }
`,
};

export const levelNotOurs: LibraryRule<readonly Named[]> = {
  id: "level-not-ours",
  scope: "library",
  severity: "error",
  kinds: textKinds.filter((kind) => kind !== "levels"),
  says: "A level of need is named that the partnership does not have, or another number of levels.",
  why: "Neighbouring areas count differently; a family sent to “level 5” arrives nowhere.",
  todo: "Use the levels of the partnership's own list.",
  source: "T07; some areas have four levels and some five",
  examples: {
    bad: [
      {
        kind: "guidance",
        text: "---\nThere are ⟦five levels of need⟧. Refer at ⟦level 5⟧.\n",
        beside: [FOUR],
      },
      {
        title: "In a form, with a right word beside it.",
        kind: "tool",
        text: "purpose: For protection at ⟦Level 6⟧.\n",
        beside: [FOUR],
      },
    ],
    good: [
      {
        title: "Our levels, and levels of other things.",
        kind: "guidance",
        text: "---\nThere are four levels of need; refer at level 4. She holds a level 5 diploma. They live on level 7 of the car park.\n",
        beside: [FOUR],
      },
      {
        title: "Another area's, in its words.",
        kind: "guidance",
        text: "---\nNext door they say “level 5”.\n",
        beside: [FOUR],
      },
    ],
  },
  gather: ({ passages }: Page) =>
    passages.flatMap((passage) =>
      ownWords(passage, LEVEL).map(({ words, start, end, groups: { one, all } }): Named => {
        const number = one === undefined ? WORDS.indexOf(all?.toLowerCase() ?? "") + 1 || Number(all) : Number(one);
        const span = placeIn(passage, start, end);
        return { number, of: one === undefined ? "all" : "one", words: words.replace(/\s+/gu, " "), span };
      }),
    ),
  *check(_facts, view, named): Iterable<RuleProblem> {
    if (named.length === 0) return;
    const lists = view.details("levels").map(({ value }) => value.levels.map(({ title }) => title));
    const numbers = lists
      .flat()
      .flatMap((title) => /^level (\d)/iu.exec(title)?.[1] ?? [])
      .map(Number);
    if (numbers.length === 0) return;
    for (const { number, of, words, span } of named) {
      if (of === "one" ? numbers.includes(number) : lists.some(({ length }) => length === number)) continue;
      const message =
        `The partnership's own list has no “${words}”, so a family sent there arrives nowhere. ` +
        "Use the levels of the partnership's own list.";
      yield { span, message };
    }
  },
};

const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** A level somebody is at or is referred to; floors, diplomas and levels of risk are others. */
const LEVEL =
  /\b(?:(?<all>one|two|three|four|five|six|seven|eight|nine|[1-9])\s+levels\s+of\s+need|(?<=\b(?:at|to|from|under|below|above|meets|or|and)\s)level\s+(?<one>[1-9])(?!\s*(?:diploma|award|course|qualification|certificate|training|of\s+the\s+(?:car|building))))\b/giu;
