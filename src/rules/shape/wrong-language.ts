/** Reports a document written in a sort of file that its kind is not written in. */
import { entryOf } from "../../document/data.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const FILES = { markdown: "Markdown file (its name ends in .md)", yaml: "data file (its name ends in .yaml)" };

export const wrongLanguage: LocalRule = {
  id: "wrong-language",
  scope: "document",
  severity: "error",
  kinds: "all",
  suppressible: false,
  says: "This kind of document is written in another sort of file.",
  why: "Its parts cannot be read from this one, so nothing in it is checked or published.",
  todo: "Move it to a file of the right sort, or correct its kind.",
  source: "List of kinds, in the reference pages",
  examples: {
    bad: [
      {
        title: "A tool in a Markdown file.",
        kind: "tool",
        uri: "tools/grid.md",
        text: "---\nkind: ⟦tool⟧\n---\nText.\n",
      },
      {
        title: "A chapter in a data file.",
        kind: "guidance",
        uri: "chapters/front-door.yaml",
        text: "kind: ⟦guidance⟧\n",
      },
    ],
    good: [
      { kind: "tool", uri: "tools/grid.yaml", text: "kind: tool\n" },
      { kind: "guidance", uri: "chapters/tool.md", text: "kind: guidance\ntitle: All our tools\n---\nText.\n" },
    ],
  },
  check: function* ({ document, kind }): Iterable<RuleProblem> {
    const { language } = document.source;
    if (!kind || kind.language === language) return;
    const span = entryOf(document.data, "kind")?.value.span ?? { start: 0, end: 0 };
    const right = FILES[kind.language];
    const message =
      `A ${kind.title} is written in a ${right}, so nothing in this file is checked or published. ` +
      "Move it to a file of that sort, or correct its kind.";
    yield { span, message };
  },
};
