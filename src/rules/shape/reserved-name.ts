/** Reports a code that conditions could not tell from a word of their own, and an id that can be no file's name. */
import { reservedWords } from "../../conditions/reserved-words.ts";
import { UNANSWERED } from "../../conditions/types.ts";
import { isDeviceName } from "../../document/device-name.ts";
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
  kinds: "all",
  suppressible: false,
  says: "A code is a word that conditions use for something else, or an id is a name that Windows keeps for itself.",
  why: "A condition with this word would mean something else than its author thinks; a page or a form of this name could not be written.",
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
      {
        title: "A chapter on nobody's answer, under a name that no file of Windows can have.",
        kind: "guidance",
        text: "id: ⟦nul⟧\n---\nText.\n",
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
    const { id, names } = entry.facts;
    for (const { key, type, span } of names) {
      if (key === id && isDeviceName(key)) {
        const message =
          `“${key}” cannot be an id, because Windows keeps that name for itself and no page and no form could be called so. ` +
          "Give the document another id.";
        yield { span, message };
      }
      const code = key.slice(Math.max(key.indexOf("#"), key.lastIndexOf(".")) + 1);
      if (!RESERVED[type]?.includes(code)) continue;
      const message =
        `“${code}” cannot be the code of ${aSort([type])}, because conditions use the word for something else. ` +
        "Give it another code; its label can stay as it is.";
      yield { span, message };
    }
  },
};
