/** Reports a link to a heading that its page does not have. */
import { nearest } from "../../conditions/nearest.ts";
import type { Span } from "../../document/span.ts";
import type { LibraryRule, RuleProblem } from "../rule.ts";

export const deadAnchor: LibraryRule = {
  id: "dead-anchor",
  scope: "library",
  severity: "warning",
  kinds: "all",
  says: "This link leads to a heading that its page does not have.",
  why: "The reader would come to the top of a page and have to search.",
  todo: "Correct what stands after the `#`: the words of the heading in small letters with hyphens.",
  source: "Rule G15 of the catalogue: links resolve",
  examples: {
    bad: [
      {
        title: "A heading of another chapter, and one of this one.",
        kind: "guidance",
        text: "---\n# Seeing the child\n\nAs in [first contact](chapters/first-contact.md#⟦frist-contact⟧), [see the child](#⟦see-the-child-alone⟧).\n",
      },
      {
        title: "The heading as it is written, not as an address.",
        kind: "guidance",
        text: "---\n# Seeing the child\n\n[Seeing the child](⟦#Seeing%20the%20child⟧)\n",
      },
    ],
    good: [
      {
        kind: "guidance",
        text: "---\n# Seeing the child\n\nAs in [first contact](chapters/first-contact.md#first-contact), [see the child](#seeing-the-child).\n",
      },
      {
        title: "Words of a link that are no heading.",
        kind: "guidance",
        text: "---\n## Seeing the child\n\n## Seeing the child\n\n[A dead anchor](#seeing-the-child-1)\n",
      },
    ],
  },
  *check({ uri, references }, view): Iterable<RuleProblem> {
    for (const { key, by, span } of references) {
      const hash = key.indexOf("#");
      if (by !== "link" || hash < 0 || hash === key.length - 1) continue;
      const file = key.slice(0, hash);
      if (view.names(file).length === 0 || view.names(key).length > 0) continue;
      const wanted = key.slice(hash + 1);
      const candidates = view.keysOf(["heading"], file).map((one) => one.slice(hash + 1));
      const own = file === `file:${uri}`;
      const what = `${own ? "This page" : `The page of ${file.slice(5)}`} has no heading “${wanted}”, so the reader would have to search.`;
      const place = anchorPlace(span, wanted);
      const meant = nearest(wanted.toLowerCase().replace(/\s+/gu, "-"), candidates);
      if (meant === undefined) {
        const few = candidates.length > 0 && candidates.length <= FEW ? ` It has: ${candidates.join(", ")}.` : "";
        yield { span: place, message: `${what} Correct what stands after the “#”.${few}` };
        continue;
      }
      const narrow = place.end - place.start === wanted.length && place.start > span.start;
      const fix = { title: `Write “${meant}”`, safe: false, edits: [{ uri, span: place, text: meant }] };
      yield { span: place, message: `${what} Did you mean “${meant}”?`, ...(narrow ? { fixes: [fix] } : {}) };
    }
  },
};

/** As many headings as can be named in a sentence. */
const FEW = 6;

/** What stands after the `#`; the whole address where its letters are spelt otherwise there, as in `%20`. */
function anchorPlace({ start, end }: Span, wanted: string): Span {
  return encodeURIComponent(wanted) === wanted ? { start: end - wanted.length, end } : { start, end };
}
