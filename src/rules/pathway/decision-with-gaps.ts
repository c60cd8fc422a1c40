/** Reports a decision that leaves a case without a way on, or gives it two where only one may be taken. */
import type { Decision } from "../../kinds/generated/types.ts";
import type { Coverage, Gap } from "../../pathways/verify/decision-coverage.ts";
import { decisionCoverage } from "../../pathways/verify/decision-coverage.ts";
import type { Situation } from "../../pathways/verify/situation.ts";
import { askedDecision } from "../asked-cases.ts";
import type { HeldAsk, HeldDecision, HeldDecisions } from "../decisions-on.ts";
import { caseWords, decisionsOn } from "../decisions-on.ts";
import type { LibraryRule, RuleProblem } from "../rule.ts";

/** More combinations than this are left to the thorough way. */
const FEW = 64;

const STEPS = (fields: string) => `asks:
  - id: danger
    question: Is anybody in danger?
    answers: [{ code: "yes", label: "Yes" }, { code: "no", label: "No" }, { code: not_known, label: Not known }]
    cautious: "yes"
steps:
  - id: ⟦decide⟧
    type: decision
    strand: everyone
    title: Is anybody in danger, or is it not known?
    mode: one_of
    by: { role: team-manager, agency: childrens-services }
${fields}`;

const unmarked = (text: string) => text.replace(/[⟦⟧]/gu, "");

export const decisionWithGaps: LibraryRule<HeldDecisions> = {
  id: "decision-with-gaps",
  scope: "library",
  severity: "error",
  kinds: ["pathway"],
  says: "A decision has no way on for some case, gives it two where only one may be taken, or leaves missing information to “otherwise”.",
  why: "A family in just that position falls through, or two people do different things about it.",
  todo: "Add a branch for the case, or change the conditions so that exactly one is true of it.",
  source: "P03",
  examples: {
    bad: [
      {
        title: "Not known is only in the titles.",
        kind: "pathway",
        text: STEPS(`    branches:
      - { title: "Yes, or not known", when: 'danger = "yes"', to: protected }
      - { title: "No", when: 'danger = "no"', to: supported }
`),
      },
      {
        title: "Two branches for one answer, whatever they are called.",
        kind: "pathway",
        text: unmarked(
          STEPS(`    branches:
      - { title: "Yes", when: 'danger in ("yes", "not_known")', to: protected }
      - { title: "No", when: 'SECOND', to: supported }
`),
        ).replace("'SECOND'", `⟦'danger in ("no", "not_known")'⟧`),
      },
      {
        title: "Not known left to otherwise, and a band that has no branch.",
        kind: "pathway",
        text: unmarked(
          STEPS(`    branches:
      - { title: "Yes", when: 'danger = "yes"', to: protected }
    otherwise: { title: Everything else, to: SECOND }
`),
        ).replace("SECOND", "⟦supported⟧"),
      },
    ],
    good: [
      {
        title: "Titles that leave something out.",
        kind: "pathway",
        text: unmarked(
          STEPS(`    branches:
      - { title: "Yes", when: 'danger in ("yes", "not_known")', to: protected }
      - { title: Perhaps, when: 'danger = "no"', to: supported }
`),
        ),
      },
      {
        title: "Every band, complete or not.",
        kind: "pathway",
        text: unmarked(
          STEPS(`    branches:
      - { title: Raised, when: 'checklist.incomplete = "yes" or checklist.band = "raised"', to: protected }
      - { title: Lower, when: 'checklist.incomplete = "no" and checklist.band = "lower"', to: supported }
`),
        ).replace(/asks:\n(?: .*\n)*/u, ""),
      },
    ],
  },
  gather: decisionsOn,
  *check({ details }, view, { asks, decisions }): Iterable<RuleProblem> {
    if (details?.kind !== "pathway") return;
    const tool = (id: string) => view.detailsOf("tool", id);
    const complete = new Set(asks.filter((ask) => ask.answers.some(isNotKnown)).map(({ id }) => id));
    for (const held of decisions) {
      if (isPlainlyCovered(held.decision, asks)) continue;
      const coverage = decisionCoverage(held.decision, { asks: details.asks, tool });
      if (!coverage) continue;
      // A fact that does not offer “not known” is reported where it is asked for.
      const gaps = coverage.gaps.filter(
        ({ reason, names }) =>
          reason !== "not-answered" || names.some((name) => complete.has(name) || !asks.some(({ id }) => id === name)),
      );
      const say = (situation: Situation): string =>
        caseWords(situation, asks, (id) => view.names(id).find(({ type }) => type === "tool")?.title);
      yield* gapProblems(held, gaps, say);
      yield* overlapProblems(held, coverage, say);
    }
  },
};

type Say = (situation: Situation) => string;

function isNotKnown({ code }: { readonly code: string }): boolean {
  return code === "not_known";
}

/** One problem for what no branch takes and one for what otherwise takes wrongly, each with its plainest case. */
function* gapProblems(
  { decision: { title, otherwise }, span, otherwise: otherwiseSpan }: HeldDecision,
  gaps: readonly Gap[],
  say: Say,
): Iterable<RuleProblem> {
  const taken = gaps.filter(({ reason }) => reason === "otherwise-covers");
  const [left] = gaps.filter(({ reason }) => reason !== "otherwise-covers");
  if (left) {
    const certain = left.reason === "no-branch" ? "true" : "certain to be true";
    const message = `At “${title}” no branch is ${certain} where ${say(left.situation)}, so a family in this position would fall through. Add a branch for it.`;
    yield { span, message };
  }
  const [covered] = taken;
  if (!covered) return;
  const message =
    `At “${title}” the case in which ${say(covered.situation)} is left to “${otherwise?.title ?? ""}”, as if missing information were good news. ` +
    "Give it a branch of its own.";
  yield { span: otherwiseSpan ?? span, message };
}

function* overlapProblems(
  { decision, span, conditions }: HeldDecision,
  { overlaps }: Coverage,
  say: Say,
): Iterable<RuleProblem> {
  for (const {
    branches: [one, other],
    situation,
  } of overlaps) {
    const title = (place: number) => `“${decision.branches[place]?.title ?? ""}”`;
    const always = situation.length === 0 ? "always" : `where ${say(situation)}`;
    const message =
      `${title(one)} and ${title(other)} are both true ${always}, so two people would do different things. ` +
      "Change the conditions so that only one is true, or let all that apply be taken.";
    yield { span: conditions[other] ?? span, message };
  }
}

/** Whether a decision over few answers to facts has exactly one way for each: most have, and are quickly seen to. */
function isPlainlyCovered(decision: Decision, asks: readonly HeldAsk[]): boolean {
  const asking = askedDecision(decision, asks);
  if (!asking?.asksOnlyFacts || asking.count(asking.asked) > FEW) return false;
  if (!asking.asked.every(({ answers }) => answers.some(isNotKnown))) return false;
  return asking.cases(asking.asked).every((answers) => asking.decided(answers).hitch === undefined);
}
