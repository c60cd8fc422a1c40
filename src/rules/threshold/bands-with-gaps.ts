/** Reports bands of a tool that leave a score out, share one, or are in no order. */
import { scoreRange } from "../../corpus/score-range.ts";
import { nodeAt } from "../../document/data.ts";
import { setScalar } from "../../document/edit.ts";
import type { Tool } from "../../kinds/generated/types.ts";
import type { LocalRule, Page, RuleProblem } from "../rule.ts";

type Band = NonNullable<Tool["bands"]>[number];

const BANDS = (first: string, second: string) => `score: { method: sum, questions: [afraid, hurt, alone] }
bands:
  - { code: lower, title: Nought to one, ${first}, means: Nothing shows danger now. }
  - { code: raised, title: Two to three, ${second}, means: There is danger. }
judgement: { direction: raises_only, by: [social-worker] }
`;

export const bandsWithGaps: LocalRule = {
  id: "bands-with-gaps",
  scope: "document",
  severity: "error",
  kinds: ["tool"],
  says: "The bands of a tool leave a score without a band, give it two, or are not in order.",
  why: "A family with just that score would get no response, or two different ones.",
  todo: "Let the first band begin at the least score, each next one just above the last, and the last end at the greatest.",
  source: "T01",
  examples: {
    bad: [
      {
        title: "A score of 2 has no band, whatever the titles say.",
        kind: "tool",
        text: BANDS("min: 0, max: 1", "min: ⟦3⟧, max: 3"),
      },
      { title: "A score of 1 has two bands.", kind: "tool", text: BANDS("min: 0, max: 1", "min: ⟦1⟧, max: 3") },
      {
        title: "The least score and the greatest have none.",
        kind: "tool",
        text: BANDS("min: ⟦1⟧, max: 1", "min: 2, max: ⟦2⟧"),
      },
      { title: "A band that ends before it begins.", kind: "tool", text: BANDS("min: 0, max: 1", "min: 2, max: ⟦1⟧") },
    ],
    good: [
      { kind: "tool", text: BANDS("min: 0, max: 1", "min: 2, max: 3") },
      { title: "Titles that do not fit the limits.", kind: "tool", text: BANDS("min: 0, max: 2", "min: 3, max: 3") },
    ],
  },
  *check(page): Iterable<RuleProblem> {
    if (!page.sound) return;
    const tool = page.document.value as unknown as Tool;
    const { bands = [] } = tool;
    const reversed = bands.findIndex(({ min, max }) => min > max);
    if (reversed >= 0) {
      const { title, min, max } = bands[reversed] as Band;
      yield* at(
        page,
        reversed,
        "max",
        `The band “${title}” ends at ${max}, before it begins at ${min}, so no score is in it. Correct one of the two.`,
      );
      return;
    }
    for (let index = 1; index < bands.length; index++) {
      const [before, band] = [bands[index - 1] as Band, bands[index] as Band];
      const message = between(before, band);
      if (message) yield* at(page, index, "min", message, before.max + 1);
    }
    yield* ends(page, tool, bands);
  },
};

function between(before: Band, band: Band): string | undefined {
  if (band.min === before.max + 1) return undefined;
  const todo = `Let “${band.title}” begin at ${before.max + 1}, or change where “${before.title}” ends.`;
  if (band.min > before.max) {
    const left = scores(before.max + 1, band.min - 1);
    return `${left} in no band, so a family with that score would get no response. ${todo}`;
  }
  if (band.min < before.min)
    return `“${band.title}” begins below “${before.title}”, so nobody can see which is the higher. Put the bands in order, the lowest first.`;
  const shared = scores(band.min, Math.min(before.max, band.max));
  return `${shared} both in “${before.title}” and in “${band.title}”, so a family with that score would get two responses. ${todo}`;
}

function scores(from: number, to: number): string {
  return from === to ? `A score of ${from} is` : `Scores of ${from} to ${to} are`;
}

/** What lies below the first band and above the last. */
function* ends(page: Page, tool: Tool, bands: readonly Band[]): Iterable<RuleProblem> {
  const range = scoreRange(tool);
  const [first, last] = [bands[0], bands.at(-1)];
  if (!range || !first || !last) return;
  if (first.min > range.min) {
    const left = scores(range.min, first.min - 1);
    yield* at(
      page,
      0,
      "min",
      `${left} below every band, so a family with that score would get no response. Let “${first.title}” begin at ${range.min}.`,
      range.min,
    );
  }
  if (last.max < range.max) {
    const left = scores(last.max + 1, range.max);
    const message = `${left} above every band, so a family at the greatest risk would get no response. Let “${last.title}” end at ${range.max}.`;
    yield* at(page, bands.length - 1, "max", message, range.max);
  }
}

function* at(
  { document }: Page,
  index: number,
  field: "min" | "max",
  message: string,
  right?: number,
): Iterable<RuleProblem> {
  const path = ["bands", index, field];
  const span = nodeAt(document.data, path)?.span;
  if (!span) return;
  if (right === undefined) yield { span, message };
  else
    yield { span, message, fixes: [{ title: `Write ${right}`, safe: false, edits: setScalar(document, path, right) }] };
}
