/** Reports a decision at which an answer that is missing leads to less than the answer that has to be assumed. */
import type { Decision } from "../../kinds/generated/types.ts";
import { isCertainCode } from "../../tools/answers.ts";
import { askedDecision } from "../asked-cases.ts";
import type { HeldAsk, HeldDecision, HeldDecisions } from "../decisions-on.ts";
import { decisionsOn } from "../decisions-on.ts";
import { reachOf, reachTogether } from "../reach-of.ts";
import type { LibraryRule, RuleProblem } from "../rule.ts";

/** Where the facts of one decision have more combinations of answers than this, they are not looked at. */
const MOST = 256;

const ASK = `asks:
  - id: danger
    question: Is anybody in danger?
    answers: [{ code: "yes", label: "Yes" }, { code: "no", label: "No" }, { code: not_known, label: Not known }]
    cautious: "yes"
`;
const STEPS = (branches: string, clock: string) => `${ASK}steps:
  - id: decide
    type: decision
    strand: everyone
    title: Is anybody in danger?
    mode: one_of
    by: { role: team-manager, agency: childrens-services }
    branches:
${branches}  - id: find-out
    type: gather_information
    strand: everyone
    title: Find out who is in danger
    by: { role: social-worker, agency: childrens-services }
${clock}    next: [protected]
`;
const CLOCK = "    clock: decision-on-referral\n";

export const notKnownReassures: LibraryRule<HeldDecisions> = {
  id: "not-known-reassures",
  scope: "library",
  severity: "error",
  kinds: ["pathway"],
  says: "An answer that is missing leads to a lower level of help than the cautious answer, or nobody finds it out by a day.",
  why: "What nobody could ask would count as good news, and a family in danger would quietly get less.",
  todo: "Send “not known” where the cautious answer goes, or to a step that finds it out by a time limit and leads as high.",
  source: "P04",
  examples: {
    bad: [
      {
        title: "Not known treated like no, under a title that says it is followed up.",
        kind: "pathway",
        text: STEPS(
          `      - { title: "Yes", when: 'danger = "yes"', to: find-out }
      - { title: "No, or not known and followed up", when: ⟦'danger in ("no", "not_known")'⟧, to: supported }
`,
          CLOCK,
        ),
      },
      {
        title: "A step that is called finding out and only informs.",
        kind: "pathway",
        text: STEPS(
          `      - { title: "Yes", when: 'danger = "yes"', to: protected }
      - { title: Not known, when: ⟦'danger = "not_known"'⟧, to: tell }
      - { title: "No", when: 'danger = "no"', to: find-out }
`,
          CLOCK,
        ).replace(
          "  - id: find-out",
          `  - id: tell
    type: inform
    strand: everyone
    title: Find it out
    by: { role: social-worker, agency: childrens-services }
    next: [serious]
  - id: serious
    type: outcome
    strand: child
    title: Looked after
    level: level-4
    owner: { role: social-worker, agency: childrens-services }
    feedback: { to: referrer, clock: feedback-to-referrer }
  - id: find-out`,
        ),
      },
    ],
    good: [
      {
        title: "Found out first and then as high, whatever the titles say.",
        kind: "pathway",
        text: STEPS(
          `      - { title: "Yes", when: 'danger = "yes"', to: protected }
      - { title: Nothing to do, when: 'danger = "not_known"', to: find-out }
      - { title: "No", when: 'danger = "no"', to: supported }
`,
          CLOCK,
        ),
      },
      {
        title: "Treated like the cautious answer.",
        kind: "pathway",
        text: STEPS(
          `      - { title: "Yes", when: 'danger in ("yes", "not_known")', to: find-out }
      - { title: "No", when: 'danger = "no"', to: supported }
`,
          "",
        ),
      },
    ],
  },
  gather: decisionsOn,
  *check({ id = "" }, view, { asks, decisions }): Iterable<RuleProblem> {
    const reach = (step: string) => reachOf(`${id}#${step}`, view);
    for (const held of decisions) {
      for (const worse of answersThatDiffer(held.decision, asks)) {
        const missing = reachTogether(worse.missing.map(reach));
        if (worse.cautious.every((step) => missing.steps.has(`${id}#${step}`))) continue;
        const isLower = missing.level < reachTogether(worse.cautious.map(reach)).level;
        if (!isLower && missing.findsOut) continue;
        yield { span: placeOf(held, worse), message: messageOf(worse, isLower) };
      }
    }
  },
};

/** A missing answer that leads elsewhere than the cautious one does. */
interface Differing {
  readonly ask: HeldAsk;
  readonly code: string;
  /** The steps that the cautious answer leads to, and those that the missing one leads to. */
  readonly cautious: readonly string[];
  readonly missing: readonly string[];
  /** The branches that the missing one takes. */
  readonly places: readonly number[];
}

/** For each missing answer the first combination with the other facts in which it makes a difference. */
function answersThatDiffer(decision: Decision, asks: readonly HeldAsk[]): readonly Differing[] {
  const asked = askedDecision(decision, asks);
  if (!asked || asked.count(asked.asked) > MOST) return [];
  return asked.asked.flatMap((ask) => {
    const missing = ask.answers.map(({ code }) => code).filter((code) => !isCertainCode(code) && code !== ask.cautious);
    const others = missing.length === 0 ? [] : asked.cases(asked.asked.filter((one) => one !== ask));
    return missing.flatMap((code): readonly Differing[] => {
      for (const answers of others) {
        const places = asked.decided(new Map([...answers, [ask.id, code]])).taken;
        const cautious = asked.decided(new Map([...answers, [ask.id, ask.cautious]])).taken;
        if (places.length === 0 || cautious.every((place) => places.includes(place))) continue;
        const steps = (some: readonly number[]) => some.map((place) => asked.ways[place] ?? "");
        return [{ ask, code, cautious: steps(cautious), missing: steps(places), places }];
      }
      return [];
    });
  });
}

function placeOf({ conditions, otherwise, span }: HeldDecision, { places: [place = 0] }: Differing) {
  return conditions[place] ?? otherwise ?? span;
}

function messageOf({ ask, code }: Differing, isLower: boolean): string {
  const label = (wanted: string) => ask.answers.find((one) => one.code === wanted)?.label ?? wanted;
  const start = `For “${ask.question}”, “${label(code)}” leads`;
  if (isLower) {
    return (
      `${start} to a lower level of help than “${label(ask.cautious)}”, which has to be assumed, so missing information would count as good news. ` +
      "Send it the same way, or to a step that finds it out and leads as high."
    );
  }
  return (
    `${start} another way than “${label(ask.cautious)}”, and nobody finds it out by a day, so it could stay unknown. ` +
    "Lead it through a step that finds it out and has a time limit."
  );
}
