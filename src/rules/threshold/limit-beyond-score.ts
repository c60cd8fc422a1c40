/** Reports a band or a stated highest score that no answers can reach. */
import { scoreRange } from "../../corpus/score-range.ts";
import type { Path } from "../../document/data.ts";
import { nodeAt } from "../../document/data.ts";
import { setScalar } from "../../document/edit.ts";
import type { Tool } from "../../kinds/generated/types.ts";
import type { LocalRule, Page, RuleProblem } from "../rule.ts";

const BANDS = (lower: string, raised: string) => `bands:
  - { code: lower, title: Lower, ${lower}, means: Nothing shows danger now. }
  - { code: raised, title: Raised, ${raised}, means: There is danger. }
judgement: { direction: raises_only, by: [social-worker] }
`;

export const limitBeyondScore: LocalRule = {
  id: "limit-beyond-score",
  scope: "document",
  severity: "error",
  kinds: ["tool"],
  says: "A band or a highest score is above what the questions can give.",
  why: "A threshold that nobody can reach keeps families from the help it leads to.",
  todo: "Count the questions and their points again, then correct the limit or the questions.",
  source: "T03",
  examples: {
    bad: [
      {
        title: "Three questions of one point, and a band from 4; its title says otherwise.",
        kind: "tool",
        text: `score: { method: sum, questions: [afraid, hurt, alone] }\n${BANDS("min: 0, max: 3", "min: ⟦4⟧, max: ⟦27⟧")}`,
      },
      {
        title: "A form of 24 questions with a score of 27.",
        kind: "tool",
        text: `form: result_record\nscore: { method: counted, items: 24, maximum: ⟦27⟧ }\n${BANDS("min: 0, max: 13", "min: 14, max: 24")}`,
      },
    ],
    good: [
      {
        kind: "tool",
        text: `score: { method: sum, questions: [afraid, hurt, alone] }\n${BANDS("min: 0, max: 1", "min: 2, max: 3")}`,
      },
      {
        title: "A title with a number that is no limit.",
        kind: "tool",
        text: `title: Checklist of 27 questions\nform: result_record\nscore: { method: counted, items: 24, maximum: 24 }\n${BANDS("min: 0, max: 13", "min: 14, max: 24")}`,
      },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    if (!page.sound) return;
    const tool = page.document.value as unknown as Tool;
    const range = scoreRange(tool);
    if (!range) return;
    const { maximum } = tool.score ?? {};
    if (maximum !== undefined && maximum !== range.max) {
      const what = `The highest score is given as ${maximum}, but the questions can give ${range.max} at most`;
      yield* at(
        page,
        ["score", "maximum"],
        `${what}, so one of the two is wrong. Count again and correct it.`,
        range.max,
      );
    }
    for (const [index, { title, min, max }] of (tool.bands ?? []).entries()) {
      for (const [field, limit] of [
        ["min", min],
        ["max", max],
      ] as const) {
        if (limit <= range.max) continue;
        const what = `The band “${title}” ${field === "min" ? "begins" : "ends"} at ${limit}, but no answers give more than ${range.max}`;
        yield* at(
          page,
          ["bands", index, field],
          `${what}, so its threshold is not what it seems. Correct the limit or the questions.`,
          field === "max" ? range.max : undefined,
        );
      }
    }
  },
};

/** `right` is what the limit would have to be, where only one number can be right. */
function* at({ document }: Page, path: Path, message: string, right: number | undefined): Iterable<RuleProblem> {
  const span = nodeAt(document.data, path)?.span;
  if (!span) return;
  const fixes =
    right === undefined ? [] : [{ title: `Write ${right}`, safe: false, edits: setScalar(document, path, right) }];
  yield { span, message, fixes };
}
