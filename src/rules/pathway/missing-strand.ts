/** Reports a pathway that leaves the child, the non-abusive parent or the person who harms out. */
import { entryOf } from "../../document/data.ts";
import type { Pathway, Strand } from "../../kinds/generated/types.ts";
import type { LocalRule, RuleProblem } from "../rule.ts";

const STRANDS: readonly [Strand, string][] = [
  ["child", "the child"],
  ["non_abusive_parent", "the non-abusive parent"],
  ["person_who_harms", "the person who harms"],
];

export const missingStrand: LocalRule = {
  id: "missing-strand",
  scope: "document",
  severity: "error",
  kinds: ["pathway"],
  says: "A pathway has no step for one of the three people it is about, and does not say why.",
  why: "Whoever has no step is forgotten: plans then ask everything of one parent, or see the adults and not the child.",
  todo: "Add steps with that strand, or an entry under `exemptions` that says why not and where the person is looked after.",
  source: "P01",
  examples: {
    bad: [
      {
        title: "A step whose title names the child, in the strand for everyone.",
        kind: "pathway",
        text: `⟦steps⟧:
  - id: child-step
    type: support
    strand: everyone
    title: Work with the child and with the person who harms
    by: { role: social-worker, agency: childrens-services }
    next: [supported]
`,
        without: ["exemptions"],
      },
      {
        title: "One of the three is left out without a reason.",
        kind: "pathway",
        text: `⟦steps⟧:
  - id: see-child
    type: support
    strand: child
    title: See the child
    by: { role: social-worker, agency: childrens-services }
    next: [supported]
exemptions: []
`,
      },
    ],
    good: [
      {
        title: "Titles that name nobody, in the right strands.",
        kind: "pathway",
        text: `steps:
  - id: first
    type: support
    strand: child
    title: Talk
    by: { role: social-worker, agency: childrens-services }
    next: [second]
  - id: second
    type: disrupt
    strand: person_who_harms
    title: Nothing for the child
    by: { role: social-worker, agency: childrens-services }
    next: [supported]
exemptions: []
`,
      },
      {
        title: "A strand that another pathway covers.",
        kind: "pathway",
        text: `steps:
  - id: first
    type: support
    strand: child
    title: Talk
    by: { role: social-worker, agency: childrens-services }
    next: [supported]
exemptions:
  - { strand: person_who_harms, reason: The front door looks after this person., covered_by: front-door }
`,
      },
    ],
  },
  *check({ sound, document }): Iterable<RuleProblem> {
    if (!sound) return;
    const { steps, exemptions = [] } = document.value as unknown as Pathway;
    const present = new Set([...steps, ...exemptions].map(({ strand }) => strand));
    const missing = STRANDS.filter(([strand]) => !present.has(strand));
    const span = entryOf(document.data, "steps")?.keySpan;
    if (missing.length === 0 || !span) return;
    const people = missing.map(([, words]) => words).join(" or ");
    const strands = missing.map(([strand]) => strand).join(" and ");
    const message =
      `This pathway has no step for ${people}, so it would be left to chance what happens to them. ` +
      `Add steps with the strand ${strands}, or say under “exemptions” why not and who looks after that.`;
    yield { span, message };
  },
};
