/** What a walk-through says on a terminal. */
import type { Corpus } from "../../corpus/corpus.ts";
import type { Pathway, Tool } from "../../kinds/generated/types.ts";
import type { Documents } from "../../pathways/documents.ts";
import { stepFacts } from "../../pathways/step-facts.ts";
import { strandTitles } from "../../pathways/strand-titles.ts";
import { stuckWords } from "../../pathways/stuck-words.ts";
import type { StepTaken } from "../../pathways/walk-log.ts";
import type { WalkQuestion, WalkView, WayTaken } from "../../pathways/walk-view.ts";
import type { Answers } from "../../tools/answers.ts";
import { completeTool } from "../../tools/result.ts";
import { inkFor } from "../formats/ink.ts";
import type { Style } from "../formats/results.ts";
import { visible } from "../formats/visible.ts";
import { wrap } from "../formats/wrap.ts";

export interface WalkWords {
  readonly head: (pathway: Pathway) => string;
  readonly steps: (steps: readonly StepTaken[]) => string;
  readonly question: (question: Extract<WalkQuestion, { type: "fact" }>) => string;
  readonly tool: (tool: Tool) => string;
  readonly result: (tool: Tool, answers: Answers) => string;
  readonly where: (view: WalkView) => string;
  /** `key` is the step asked about, and `wayTo` how the case came to it. */
  readonly why: (key: string | undefined, wayTo: (key: string) => readonly WayTaken[]) => string;
  readonly end: (view: WalkView) => string;
}

/** Always on the screen, before anything is asked. */
export const NOT_FOR_CASES =
  "Not for use with a real case: answer as for a case that you make up, and never enter anything of a real person.";

export function walkWords(corpus: Corpus, documents: Documents, style: Style): WalkWords {
  const ink = inkFor(style.colour);
  const columns = Math.max(40, Math.min(style.columns, 120));
  const paragraph = (text: string, margin: string): string =>
    wrap(visible(text), columns - margin.length)
      .map((line) => margin + line)
      .join("\n");
  const titleOf = (key: string): string => `“${corpus.names(key)[0]?.title ?? key}”`;

  return {
    head: ({ title }) => `${ink.bold(visible(title))}\n${ink.warning(NOT_FOR_CASES)}`,
    steps: (steps) => steps.map(stepWords).join("\n"),
    question: ({ at, question }) => `${ink.dim(visible(titleOf(at)))}\n${ink.bold(visible(question))}`,
    tool: ({ title }) => `\n${ink.bold(visible(`Complete “${title}” with invented answers`))}`,
    result: resultWords,
    where: ({ ends }) =>
      ends
        .map(({ taken, state }) =>
          paragraph(`${strandOf(taken)}: ${state === "ended" ? "ended at" : "is at"} “${taken.step.title}”`, "  "),
        )
        .join("\n"),
    why: (key, wayTo) => {
      if (key === undefined) return "";
      const way = wayTo(key);
      const lines = way.map(({ from, answer }) => `“${from.step.title}”${answer === undefined ? "" : `: “${answer}”`}`);
      return ["The case came here by way of:", ...lines, `and so to ${titleOf(key)}.`]
        .map((line, at) => paragraph(line, at === 0 ? "" : "  "))
        .join("\n");
    },
    end: ({ outcomes, stuck }) =>
      [
        ink.bold(stuck.length > 0 ? "The case cannot go on everywhere." : "Nothing more is asked. The case ended at:"),
        ...outcomes.map((key) => paragraph(`- ${titleOf(key)}`, "  ")),
        ...stuck.map((one) => paragraph(stuckWords(one, documents), "  ")),
      ].join("\n"),
  };

  function stepWords(taken: StepTaken): string {
    const { step } = taken;
    const sort = step.type === "outcome" ? "Ends: " : "";
    const facts = stepFacts(corpus, step).map(({ label, words }) => paragraph(`${label}: ${words}`, "    "));
    const does = "does" in step ? [paragraph(step.does, "    ")] : [];
    const safety = "safety" in step ? [paragraph(`Safety: ${step.safety}`, "    ")] : [];
    return [
      `\n${ink.bold(visible(`${sort}${step.title}`))} ${ink.dim(`(${strandOf(taken)})`)}`,
      ...does,
      ...facts,
      ...safety,
    ].join("\n");
  }

  function strandOf({ step }: StepTaken): string {
    return strandTitles[step.strand];
  }

  function resultWords(tool: Tool, answers: Answers): string {
    const { score, band, incomplete } = completeTool(tool, answers);
    const title = tool.bands?.find(({ code }) => code === band?.code)?.title;
    const count =
      score === null
        ? "nothing was counted"
        : score.min === score.max
          ? `score ${score.min}`
          : `score from ${score.min} to ${score.max}`;
    const words = [count, ...(title === undefined ? [] : [`band “${title}”`]), ...(incomplete ? ["incomplete"] : [])];
    return tool.score ? paragraph(`“${tool.title}”: ${words.join(", ")}.`, "  ") : "";
  }
}
