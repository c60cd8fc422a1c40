/** What of a revision would spoil the answers that case systems have kept under a form's permanent names. */
import type { Question, Tool } from "../kinds/generated/types.ts";
import { optionsOf, questionsOf } from "./compare-questions.ts";
import { pairsOf } from "./pairs.ts";
import type { Side } from "./side.ts";

export interface FormBreak {
  /** The id of the tool. */
  readonly tool: string;
  /** What would be spoilt: `dash`, `dash#threats`, `dash#threats.yes`. */
  readonly key: string;
  readonly sentence: string;
}

/** Names that are gone and answers of another sort; what is new spoils nothing. */
export function formBreaks(before: Side, after: Side): readonly FormBreak[] {
  const { both, removed } = pairsOf(
    [...before.documents<Tool>("tool").values()],
    [...after.documents<Tool>("tool").values()],
    ({ id }) => id,
  );
  return [
    ...both.flatMap(([was, is]) => breaksOf(was, is)),
    ...removed
      .filter(({ id }) => !after.corpus.names(id).some(({ type }) => type === "tool"))
      .map(({ id, title }) => ({
        tool: id,
        key: id,
        sentence: `The form “${title}” is gone: what was answered on it has nowhere to go.`,
      })),
  ];
}

function breaksOf(was: Tool, is: Tool): readonly FormBreak[] {
  const { both, removed } = pairsOf(questionsOf(was), questionsOf(is), ({ question }) => question.id);
  const at = (question: Question, words: string, code?: string): FormBreak => {
    const key = `${is.id}#${question.id}${code === undefined ? "" : `.${code}`}`;
    return { tool: is.id, key, sentence: `${is.title}, “${question.label}”: ${words}` };
  };
  return [
    ...removed.map(({ question }) =>
      at(question, "the question is gone, and answers kept under its name would be lost."),
    ),
    ...both.flatMap(([old, now]) => {
      const { question } = now;
      if (old.question.type !== question.type)
        return [at(question, "the sort of answer is another, and answers that were kept do not fit it.")];
      const moved =
        old.group !== now.group
          ? [at(question, "it moved into or out of a group that repeats, and answers that were kept do not fit it.")]
          : [];
      const gone = pairsOf(optionsOf(old.question), optionsOf(question), ({ code }) => code).removed;
      return [
        ...moved,
        ...gone.map(({ code, label }) =>
          at(
            question,
            `the answer “${label}” is gone, and cases that have it would have none.`,
            code.replace("row ", ""),
          ),
        ),
      ];
    }),
  ];
}
