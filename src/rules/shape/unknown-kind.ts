/** Reports a document that says it is of a kind there is none of. */
import { nearest } from "../../conditions/nearest.ts";
import { entryOf } from "../../document/data.ts";
import { kinds } from "../../kinds/index.ts";
import { sameLetters } from "../misspelt.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

export const unknownKind: LocalRule = {
  id: "unknown-kind",
  scope: "document",
  severity: "error",
  kinds: "all",
  suppressible: false,
  says: "The word after `kind:` names no kind of document.",
  why: "Nothing in the document is checked and it appears on no page.",
  todo: "Write one of the kinds there are.",
  source: "List of kinds, in the reference pages",
  examples: {
    bad: [
      { kind: "pathway", text: "kind: ⟦pathways⟧\n" },
      {
        title: "The title does not make it one.",
        kind: "guidance",
        text: "kind: ⟦chapter⟧\ntitle: Guidance\n---\nText.\n",
      },
    ],
    good: [
      { kind: "pathway", text: "kind: pathway\n" },
      {
        title: "A title that sounds like another kind.",
        kind: "guidance",
        text: "kind: guidance\ntitle: Chapter on tools\n---\nText.\n",
      },
    ],
  },
  check: function* ({ document, kind }): Iterable<RuleProblem> {
    const entry = entryOf(document.data, "kind");
    if (kind || !entry || entry.value.type !== "scalar" || entry.value.value === null) return;
    const word = String(entry.value.value);
    const names = kinds.map(({ name }) => name);
    const same = names.find((name) => sameLetters(name, word));
    const meant = same ?? nearest(word, names);
    const { span } = entry.value;
    if (word === "wording") {
      yield { span, message: OWNERS_WORDING };
      return;
    }
    const what = `There is no kind of document called “${word}”, so nothing in this file is checked or published.`;
    if (meant === undefined) {
      yield {
        span,
        message: `${what} Write a kind there is, such as guidance, pathway or tool; the reference pages list them all.`,
      };
      return;
    }
    const edits = [{ uri: document.source.uri, span, text: meant }];
    const fix = { title: `Write “${meant}”`, safe: same !== undefined, edits };
    yield { span, message: `${what} Did you mean “${meant}”?`, fixes: [fix] };
  },
};

const OWNERS_WORDING =
  "This file holds an owner's wording, which is no document and may be published nowhere. " +
  "Move it to the folder wording beside partnership.yaml, which git and everything but internal forms leave out.";
