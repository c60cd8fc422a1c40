/** Reports a place that points at something that exists but is of another sort. */
import { nearest } from "../../conditions/nearest.ts";
import type { LibraryRule, RuleProblem } from "../rule.ts";
import { DOCUMENT_SORTS, aSort } from "../sorts.ts";

export const wrongKind: LibraryRule = {
  id: "wrong-kind",
  scope: "library",
  severity: "error",
  kinds: "all",
  suppressible: false,
  says: "What is named here exists, but it is something else than what is needed.",
  why: "A page or form would show the wrong thing, or nothing.",
  todo: "Name something of the sort that is needed.",
  source: "Names and references of the kinds",
  examples: {
    bad: [
      { title: "An agency in the place of a role.", kind: "tool", text: "completed_by: [⟦childrens-services⟧]\n" },
      {
        title: "A role in a list of documents, and a pathway in the place of a tool.",
        kind: "guidance",
        text: 'related: [⟦social-worker⟧]\n---\n::tool{id="⟦front-door⟧"}\n',
      },
    ],
    good: [
      { kind: "tool", text: "completed_by: [social-worker]\n" },
      {
        title: "Words that say another sort than the name has.",
        kind: "guidance",
        text: 'related: [checklist]\n---\nAsk the [agency](ref:social-worker).\n\n::tool{id="checklist"}\n',
      },
    ],
  },
  *check({ uri, references }, view): Iterable<RuleProblem> {
    for (const { key, types, by, span } of references) {
      if (by === "condition" || by === "link") continue;
      const needed = types.length === 0 && by === "field" ? DOCUMENT_SORTS : types;
      const names = view.names(key);
      const [first] = names;
      if (!first || needed.length === 0 || names.some(({ type }) => needed.includes(type))) continue;
      const wanted = types.length === 0 ? "a document" : aSort(types);
      const written = key.slice(Math.max(0, key.length - (span.end - span.start)));
      const what = `“${written}” is ${aSort([first.type])}, but ${wanted} is needed here, so a page or form would show the wrong thing.`;
      const meant = nearest(written, view.keysOf(needed));
      if (meant === undefined) yield { span, message: `${what} Name ${wanted}.` };
      else {
        const fix = { title: `Write “${meant}”`, safe: false, edits: [{ uri, span, text: meant }] };
        yield { span, message: `${what} Did you mean “${meant}”?`, fixes: [fix] };
      }
    }
  },
};
