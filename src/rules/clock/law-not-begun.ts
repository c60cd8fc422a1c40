/** Reports what rests on a part of a law that has not begun, or of which nobody knows whether it still runs as a pilot. */
import type { Commencement } from "../../corpus/commencement-words.ts";
import { sayDate } from "../../corpus/sentences.ts";
import type { LibraryRule, RuleProblem } from "../rule.ts";
import { hasNoForce } from "../source-state.ts";
import type { Citation } from "../citations-on.ts";
import { citationsOn } from "../citations-on.ts";

const ACT = (commencement: string) => ({
  kind: "sources" as const,
  uri: "acts.yaml",
  text: `entries:
  - { id: orders-act, title: Orders Act, type: act, publisher: Parliament, edition: "2026", sections: ["3", "4"], commencement: [${commencement}], jurisdiction: [england], confirmation: { state: to_confirm, question: Read it. } }
`,
});

const CITING = (where: string) => `sources:\n  - { source: orders-act, where: ${where} }\n`;

export const lawNotBegun: LibraryRule<readonly Citation[]> = {
  id: "law-not-begun",
  scope: "library",
  severity: "error",
  kinds: "all",
  says: "Something rests on a part of a law that has not begun, or on a pilot whose last known day has passed.",
  why: "Families and courts would be told of duties and orders that nobody has yet.",
  todo: "Say what holds today, or find out whether it has begun here and correct the list of sources.",
  source: "C08; protection orders began in some areas only, and parts of the Act of 2026 have not begun",
  examples: {
    bad: [
      {
        kind: "protocol",
        text: CITING("⟦section 3⟧"),
        beside: [ACT('{ sections: ["3"], state: not_begun }')],
      },
      {
        title: "A pilot that is over for all anybody knows, called in force by a chapter that rests on all of it.",
        kind: "guidance",
        text: '---\nIt is in force.\n\n:::law{source="⟦orders-act⟧" strength="may"}\nAsk for an order.\n:::\n',
        beside: [ACT("{ state: pilot, until: 2026-03-31, areas: [Testbridge] }")],
      },
    ],
    good: [
      {
        title: "Another section of the same law.",
        kind: "protocol",
        text: CITING("section 4"),
        beside: [ACT('{ sections: ["3"], state: not_begun }')],
      },
      {
        title: "A pilot that runs, in a chapter that sounds doubtful.",
        kind: "guidance",
        text: '---\nIt may not be in force.\n\n:::law{source="orders-act" strength="may"}\nAsk for an order.\n:::\n',
        beside: [ACT("{ state: pilot, until: 2027-03-31, areas: [Testbridge] }")],
      },
    ],
  },
  gather: citationsOn,
  *check(facts, view, citations): Iterable<RuleProblem> {
    const laws = view.details("sources").flatMap(({ value }) => value.entries?.filter((one) => one.commencement) ?? []);
    if (laws.length === 0) return;
    const own = new Set(facts.names.filter(({ type }) => type === "source").map(({ key }) => key));
    for (const { title, commencement = [], id } of laws) {
      for (const part of commencement.filter((one) => hasNoForce(one, view.today))) {
        const { sections } = part;
        const spans = sections
          ? citations
              .filter((one) => one.source === id && one.sections.some((section) => sections.includes(section)))
              .map(({ span }) => span)
          : facts.references.filter(({ key, from }) => key === id && !own.has(from)).map(({ span }) => span);
        for (const span of spans) yield { span, message: messageOn(title, part, view.today) };
      }
    }
  },
};

function messageOn(title: string, { sections, state, from, until = "" }: Commencement, today: string): string {
  const what = sections
    ? `${sections.length === 1 ? "Section" : "Sections"} ${sections.join(", ")} of “${title}”`
    : `“${title}”`;
  const has = sections && sections.length > 1 ? "have" : "has";
  return state === "pilot" && !(from !== undefined && from > today)
    ? `${what} ran as a pilot until ${sayDate(until)}, and nobody has recorded what holds since, so readers could rely on what cannot be had. Find out, and correct the list of sources.`
    : `${what} ${has} not begun, so nobody has this duty or power yet. Say what holds today.`;
}
