/** Reports a word whose meaning the law gives and that is not tied to the law, and a library that leaves children out of it. */
import { nodeAt } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import type { Glossary } from "../../kinds/generated/types.ts";
import type { LibraryRule, Page, RuleProblem } from "../rule.ts";

type Term = NonNullable<Glossary["terms"]>[number];

interface Defined {
  readonly term: Term;
  readonly span: Span;
}

const ACT = {
  kind: "sources" as const,
  uri: "acts.yaml",
  text: `entries:
  - { id: abuse-act, title: Domestic Abuse Act, type: act, publisher: Parliament, edition: "2021", sections: ["1", "2", "3"], jurisdiction: [england], confirmation: { state: to_confirm, question: Read it. } }
`,
};
const TERM = (id: string, rest: string) =>
  `  - { id: ${id}, title: ${id}, means: Behaviour towards another person., ${rest} }\n`;
const ABUSE = TERM("abuse", "defines: domestic_abuse, source: abuse-act, where: sections 1 and 2");
const CHILD = TERM("child-victim", "defines: child_as_victim, source: abuse-act, where: section 3");

export const definitionWithoutLaw: LibraryRule<readonly Defined[]> = {
  id: "definition-without-law",
  scope: "library",
  severity: "error",
  kinds: ["glossary"],
  says: "A word whose meaning the law gives does not name its section, or the library defines abuse and not children as victims of it.",
  why: "With the definition of an earlier year, a child who sees, hears or feels the effects would still be a bystander.",
  todo: "Name the Act under `source` and its section under `where`, and add a term with `defines: child_as_victim`.",
  source: "C09 and C10; Domestic Abuse Act 2021, sections 1 to 3",
  examples: {
    bad: [
      {
        title: "The right words, from no law.",
        kind: "glossary",
        text: `terms:\n${TERM("abuse", "defines: ⟦domestic_abuse⟧, source: front-door-handbook").replace("Behaviour", "Section 1 of the Act means behaviour")}${CHILD}`,
        beside: [ACT],
      },
      {
        title: "Abuse without the children, whom only its words name.",
        kind: "glossary",
        text: `terms:\n${ABUSE.replace("defines: domestic_abuse", "defines: ⟦domestic_abuse⟧").replace("another person", "a child as a victim")}`,
        beside: [ACT],
      },
    ],
    good: [
      { kind: "glossary", text: `terms:\n${ABUSE}${CHILD}`, beside: [ACT] },
      {
        title: "A word that sounds like it and whose meaning the law does not give.",
        kind: "glossary",
        text: `terms:\n${TERM("domestic-abuse-service", "source: front-door-handbook")}`,
        beside: [{ kind: "glossary", uri: "more.yaml", text: `terms:\n${CHILD}` }, ACT],
      },
    ],
  },
  gather: ({ sound, document }: Page) =>
    (sound ? ((document.value as unknown as Glossary).terms ?? []) : []).flatMap((term, index) => {
      const span = nodeAt(document.data, ["terms", index, "defines"])?.span;
      return term.defines && span ? [{ term, span }] : [];
    }),
  *check(_facts, view, defined): Iterable<RuleProblem> {
    if (defined.length === 0) return;
    const laws = view.details("sources").flatMap(({ value }) => value.entries ?? []);
    const terms = view.details("glossary").flatMap(({ value }) => value.terms ?? []);
    for (const { term, span } of defined) {
      const isFromLaw = laws.some(({ id, type }) => id === term.source && type === "act") && term.where !== undefined;
      if (!isFromLaw) {
        const message =
          `The law gives the meaning of “${term.title}”, and no Act and section are named for it, so an earlier meaning could stand here. ` +
          "Name the Act under “source” and the section under “where”.";
        yield { span, message };
      }
      if (term.defines !== "domestic_abuse" || terms.some(({ defines }) => defines === "child_as_victim")) continue;
      const message =
        `“${term.title}” has the law's meaning, and no word says that a child who sees, hears or feels its effects is a victim too. ` +
        "Add a term with “defines: child_as_victim”.";
      yield { span, message };
    }
  },
};
