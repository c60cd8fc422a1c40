/** Reports a code that conditions could not tell from a word of their own. */
import { reservedWords } from "../../conditions/reserved-words.ts";
import { UNANSWERED } from "../../conditions/types.ts";
import { RESERVED_NAMES } from "../../corpus/condition-scope.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";
import { aSort } from "../sorts.ts";

/** What a name of each sort may not be, because conditions write it as it is. */
const RESERVED: Readonly<Record<string, readonly string[]>> = {
  ask: reservedWords,
  band: [UNANSWERED],
  option: [UNANSWERED],
  question: [...reservedWords, ...RESERVED_NAMES],
  row: reservedWords,
  tool: reservedWords,
};

export const reservedName: LocalRule = {
  id: "reserved-name",
  scope: "document",
  severity: "error",
  kinds: ["tool", "pathway"],
  suppressible: false,
  says: "A code is a word that conditions use for something else.",
  why: "A condition with this word would mean something else than its author thinks, or could not be read.",
  todo: "Give it another code; its label can stay as it is.",
  source: "What conditions may say, in the handbook",
  examples: {
    bad: [
      {
        title: "A question called score, and an answer called unanswered.",
        kind: "tool",
        text: `with: [worker]
sections:
  - id: first
    title: First
    questions:
      - id: ⟦score⟧
        type: single_choice
        label: How is the match going?
        options:
          - { code: well, label: Well }
          - { code: ⟦unanswered⟧, label: No answer given }
`,
      },
      {
        title: "A fact called not.",
        kind: "pathway",
        text: `asks:
  - id: ⟦not⟧
    question: Is it not?
    answers: [{ code: "yes", label: "Yes" }, { code: "no", label: "No" }, { code: not_known, label: Not known }]
    cautious: "yes"
`,
      },
    ],
    good: [
      {
        title: "Labels that are such words, with codes that are not.",
        kind: "tool",
        text: `with: [worker]
sections:
  - id: first
    title: Score
    questions:
      - id: match_score
        type: single_choice
        label: Score
        options:
          - { code: well, label: Unanswered }
          - { code: badly, label: Not }
`,
      },
      {
        title: "A section called not, which no condition can name.",
        kind: "tool",
        text: "sections:\n  - id: not\n    title: Not\n    questions:\n      - { id: notes, type: text, label: Notes }\n",
      },
    ],
  },
  *check({ entry }): Iterable<RuleProblem> {
    for (const { key, type, span } of entry.facts.names) {
      const code = key.slice(Math.max(key.indexOf("#"), key.lastIndexOf(".")) + 1);
      if (!RESERVED[type]?.includes(code)) continue;
      const message =
        `“${code}” cannot be the code of ${aSort([type])}, because conditions use the word for something else. ` +
        "Give it another code; its label can stay as it is.";
      yield { span, message };
    }
  },
};
