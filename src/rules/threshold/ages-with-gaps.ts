/** Reports ages that do not fit together: answers that leave an age out or share one, and tools for ages their people do not have. */
import { nodeAt } from "../../document/data.ts";
import type { Ages, Subject } from "../../kinds/generated/types.ts";
import { pathwayOn } from "../pathway-on-page.ts";
import type { LocalRule, Page, RuleProblem } from "../rule.ts";
import { toolOn } from "../tool-on-page.ts";

/** A child is anybody under 18: Children Act 1989, section 105. */
const GROWN_UP = 18;

const ASK = (older: string, label = "Over 16") => `asks:
  - id: age
    question: How old is the person?
    answers:
      - { code: younger, label: Under 16, ages: { from: 0, to: 15 } }
      - { code: older, label: ${label}, ages: { from: ${older} } }
      - { code: not_known, label: Not known }
    cautious: younger
`;
const STEPS = `steps:
  - id: decide
    type: decision
    strand: non_abusive_parent
    title: How old?
    mode: one_of
    by: { role: team-manager, agency: childrens-services }
    branches:
      - { title: Younger, when: 'age in ("younger", "not_known")', to: protected }
      - { title: Older, when: 'age = "older"', to: supported }
`;

export const agesWithGaps: LocalRule = {
  id: "ages-with-gaps",
  scope: "document",
  severity: "error",
  kinds: ["pathway", "tool"],
  says: "Ages do not fit: answers leave an age out or share one, or a tool is for ages that the people it is for do not have.",
  why: "Somebody of exactly 16 falls between two answers, or a child is asked an adult's questions.",
  todo: "Let the ages of the answers follow each other without a gap, and give a tool for children ages under 18.",
  source: "C13; Children Act 1989, section 105; Domestic Abuse Act 2021, section 1",
  examples: {
    bad: [
      {
        title: "Nobody of 16 has an answer, whatever the label says.",
        kind: "pathway",
        text: ASK("⟦17⟧", "16 or over") + STEPS,
      },
      { title: "Two answers for somebody of 15.", kind: "pathway", text: ASK("⟦15⟧") + STEPS },
      {
        title: "A tool for children and their ages, and not for these.",
        kind: "tool",
        text: "about: child\nwith: [child]\nages: { from: ⟦18⟧ }\n",
      },
    ],
    good: [
      { title: "A label that is a year out.", kind: "pathway", text: ASK("16", "17 or over") + STEPS },
      { kind: "tool", text: "about: young_person\nwith: [young_person]\nages: { from: 13, to: 17 }\n" },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    yield* answersOn(page);
    const tool = toolOn(page);
    const span = nodeAt(page.document.data, ["ages", "from"])?.span;
    if (!tool?.ages || !span) return;
    const { from, to } = tool.ages;
    const people = [...(tool.about ? [tool.about] : []), ...(tool.with ?? [])];
    if (to !== undefined && to < from) {
      yield {
        span,
        message: `No age is both ${from} or more and ${to} or less, so the tool is for nobody. Correct one of the two.`,
      };
    } else if (from >= GROWN_UP && people.length > 0 && people.every((person) => YOUNG.includes(person))) {
      const message =
        `This tool is for children and young people, and for ages from ${from}, which none of them has. ` +
        "Correct the ages, or say whom it is for.";
      yield { span, message };
    }
  },
};

const YOUNG: readonly Subject[] = ["child", "unborn_child", "young_person"];

function* answersOn(page: Page): Iterable<RuleProblem> {
  for (const [index, { answers, question }] of (pathwayOn(page)?.asks ?? []).entries()) {
    const placed = answers
      .flatMap(({ ages, label }, at) => (ages ? [{ ages, label, at }] : []))
      .sort((a, b) => a.ages.from - b.ages.from);
    for (const [at, { ages, label, at: own }] of placed.entries()) {
      const before = placed[at - 1];
      const span = nodeAt(page.document.data, ["asks", index, "answers", own, "ages", "from"])?.span;
      if (!before || !span || ages.from === endOf(before.ages)) continue;
      const what =
        ages.from > endOf(before.ages)
          ? `Nobody of ${endOf(before.ages)} has an answer between “${before.label}” and “${label}”`
          : `Somebody of ${ages.from} has two answers, “${before.label}” and “${label}”`;
      yield {
        span,
        message: `${what} of “${question}”, so two people would send them different ways. Let the ages follow each other.`,
      };
    }
  }
}

/** The first age above. */
function endOf({ to }: Ages): number {
  return to === undefined ? Number.POSITIVE_INFINITY : to + 1;
}
