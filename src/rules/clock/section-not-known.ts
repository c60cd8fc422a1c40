/** Reports a section of a law that is cited and that nobody has read for this library. */
import { entryOf } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

interface Citation {
  readonly source: string;
  readonly sections: readonly string[];
  readonly span: Span;
}

const ACT = (sections: string) => ({
  kind: "sources" as const,
  uri: "acts.yaml",
  text: `entries:
  - { id: children-act, title: Children Act, type: act, publisher: Parliament, edition: "1989"${sections}, jurisdiction: [england], confirmation: { state: to_confirm, question: Read it. } }
`,
});

const CITING = (where: string) => `sources:\n  - { source: children-act, where: ${where} }\n`;

export const sectionNotKnown: LibraryRule<readonly Citation[]> = {
  id: "section-not-known",
  scope: "library",
  severity: "error",
  kinds: "all",
  says: "A section of a law is cited that the list of sources does not have for that law.",
  why: "A wrong section sends readers to another duty, and nobody may have read it before it was relied on.",
  todo: "Correct the number, or read the section and add it under `sections` of the law in the list of sources.",
  source: "C08",
  examples: {
    bad: [
      {
        kind: "tool",
        text: CITING("⟦sections 17 and 74⟧"),
        beside: [ACT(', sections: ["17", "47"]')],
      },
      {
        title: "A span of sections, and a law of which no section was read.",
        kind: "protocol",
        text: CITING("⟦sections 45 to 47⟧"),
        beside: [ACT("")],
      },
    ],
    good: [
      {
        kind: "tool",
        text: CITING("sections 17 and 47"),
        beside: [ACT(', sections: ["17", "47"]')],
      },
      {
        title: "Numbers of other things.",
        kind: "tool",
        text: CITING("schedule 74 and page 99"),
        beside: [ACT(', sections: ["17"]')],
      },
    ],
  },
  gather: citationsOn,
  *check(_facts, view, citations): Iterable<RuleProblem> {
    if (citations.length === 0) return;
    const entries = view.details("sources").flatMap(({ value }) => value.entries ?? []);
    for (const { source, sections, span } of citations) {
      const law = entries.find(({ id, type }) => id === source && (type === "act" || type === "regulations"));
      const missing = law ? sections.filter((section) => !law.sections?.includes(section)) : [];
      if (!law || missing.length === 0) continue;
      const which = missing.length === 1 ? `Section ${missing[0] ?? ""}` : `Sections ${missing.join(", ")}`;
      const message =
        `${which} of “${law.title}” ${missing.length === 1 ? "is" : "are"} not among the sections the list of sources has for it, so readers could be sent to the wrong duty. ` +
        "Correct the number, or read the section and add it under “sections”.";
      yield { span, message };
    }
  },
};

function citationsOn({ fields }: Page): readonly Citation[] {
  return fields.flatMap(({ key, node, around }) => {
    const map = around.at(-1)?.node;
    const named = map && (entryOf(map, "source") ?? entryOf(map, "authority"))?.value;
    const source = named?.type === "scalar" && typeof named.value === "string" ? named.value : undefined;
    const sections = key === "where" && typeof node.value === "string" ? sectionsIn(node.value) : [];
    return source !== undefined && sections.length > 0 ? [{ source, sections, span: node.span }] : [];
  });
}

/** The sections in “section 3”, “sections 17 and 47” or “sections 1 to 3”, as numbers with their letters. */
function sectionsIn(words: string): readonly string[] {
  const [, list = ""] =
    /\bsections?\s+(\d{1,3}[A-Z]{0,2}(?:(?:\s*,\s*|\s+and\s+|\s+to\s+)\d{1,3}[A-Z]{0,2})*)/iu.exec(words) ?? [];
  return list.split(/\s*,\s*|\s+and\s+/u).flatMap((part) => {
    const [first = "", last] = part.split(/\s+to\s+/u);
    const [from, to] = [Number(first), Number(last)];
    if (last === undefined) return first === "" ? [] : [first.toUpperCase()];
    if (!(from < to && to - from < MOST_IN_SPAN)) return [first.toUpperCase(), last.toUpperCase()];
    return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  });
}

/** A longer span of sections is a slip; only its ends are looked at. */
const MOST_IN_SPAN = 100;
