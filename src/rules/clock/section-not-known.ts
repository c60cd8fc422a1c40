/** Reports a section of a law that is cited and that nobody has read for this library. */
import type { LibraryRule, RuleProblem } from "../rule.ts";
import type { Citation } from "../citations-on.ts";
import { citationsOn } from "../citations-on.ts";

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
