/** Reports a board or group that is called by a name it no longer has. */
import type { View } from "../../corpus/view.ts";
import type { Span } from "../../document/span.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";
import { partAround, placeIn } from "../text/passage.ts";
import { textKinds } from "../text/text-kinds.ts";

/** Words beginning with capitals that stand together, as names do. */
type Run = readonly { readonly word: string; readonly span: Span }[];

interface FormerName {
  readonly words: readonly string[];
  readonly preferred: string;
}

const BOARD = {
  kind: "directory",
  text: `bodies:
  - id: children-partnership
    title: Testbridge Children's Partnership
    safeguarding_partners: true
    also: [{ name: Safeguarding Children Board, until: 2019-09-29 }, { name: Children Partnership }]
`,
} as const;

export const formerName: LibraryRule<readonly Run[]> = {
  id: "former-name",
  scope: "library",
  severity: "warning",
  kinds: textKinds.filter((kind) => kind !== "directory"),
  says: "A board or group is called by an earlier or another name.",
  why: "Three names for one board read as three boards, and nobody knows which one to write to.",
  todo: "Use the name under which the directory has it, or say that it was called so then.",
  source: "G07; one slide pack had three names for one partnership",
  examples: {
    bad: [
      {
        kind: "guidance",
        text: "---\nTell the ⟦Safeguarding Children Board⟧ and the ⟦Children\nPartnership⟧.\n",
        beside: [BOARD],
      },
      {
        title: "Within a longer name, in a form.",
        kind: "tool",
        text: "purpose: For the Testbridge ⟦Safeguarding Children Board⟧ of the town.\n",
        beside: [BOARD],
      },
    ],
    good: [
      {
        title: "The present name, a name of the past said to be one, and other boards.",
        kind: "guidance",
        text: "---\nTestbridge Children's Partnership, formerly the Safeguarding Children Board, is not the Safeguarding Adults Board. People say “Children Partnership”.\n",
        beside: [BOARD],
      },
      {
        title: "The same words as no name.",
        kind: "guidance",
        text: "---\nSafeguarding children: board and lodging.\n",
        beside: [BOARD],
      },
    ],
  },
  gather: runsIn,
  *check({ uri }, view, runs): Iterable<RuleProblem> {
    if (runs.length === 0) return;
    const former = formerNames(view);
    for (const run of runs) {
      for (const { words, preferred } of former) {
        const at = indexIn(run, words);
        const [first, last] = [run[at], run[at + words.length - 1]];
        if (!first || !last) continue;
        const span = { start: first.span.start, end: last.span.end };
        const message =
          `“${words.join(" ")}” is now called “${preferred}”, and two names read as two boards. ` +
          "Use the present name, or say that it was called so then.";
        yield {
          span,
          message,
          fixes: [{ title: `Write “${preferred}”`, safe: false, edits: [{ uri, span, text: preferred }] }],
        };
      }
    }
  },
};

function formerNames(view: View): readonly FormerName[] {
  const bodies = view.details("directory").flatMap(({ value }) => value.bodies ?? []);
  return bodies.flatMap(({ title, also = [] }) =>
    also
      .filter(({ until }) => until === undefined || until < view.today)
      .map(({ name }) => ({ words: name.split(/\s+/u), preferred: title })),
  );
}

function indexIn(run: Run, words: readonly string[]): number {
  return run.findIndex((_, at) => words.every((word, index) => run[at + index]?.word === word));
}

function runsIn({ passages }: Page): readonly Run[] {
  return passages.flatMap((passage) =>
    Array.from(passage.text.matchAll(RUN)).flatMap(({ index, 0: text }) => {
      const isKept = partAround(passage.quotations, index, index + text.length) !== undefined;
      if (isKept || THEN.test(passage.text.slice(Math.max(0, index - 40), index))) return [];
      return [
        Array.from(text.matchAll(/\S+/gu), ({ index: start, 0: word }) => ({
          word: word.replaceAll("’", "'"),
          span: placeIn(passage, index + start, index + start + word.length),
        })),
      ];
    }),
  );
}

const RUN = /\p{Lu}[\p{L}'’]*(?:(?:\s+(?:of|and|for|the|on|&))*\s+\p{Lu}[\p{L}'’]*)+/gu;

/** What comes before a name that is given as one of the past. */
const THEN =
  /\b(?:former(?:ly)?|then|once|old|earlier|previously|replaced|successor to|used to be|known as|called)\b[^.]{0,30}$/iu;
