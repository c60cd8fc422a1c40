/** The sheet with which a built form is tried: invented answers from the library's scenarios, and what the form must then show. */
import { readEntry } from "../../../corpus/reading.ts";
import type { Scenario } from "../../../kinds/generated/types.ts";
import { scenarioCase } from "../../../pathways/scenario-case.ts";
import type { Answer, Answers } from "../../../tools/answers.ts";
import { complete } from "../../../tools/result.ts";
import type { FormTool } from "../form-tool.ts";
import type { Cell, Sheet } from "./xlsx.ts";

interface Trial {
  readonly title: string;
  readonly answers: Answers;
}

export function testScriptSheet(form: FormTool): Sheet {
  const trials: readonly Trial[] = [{ title: "Nothing answered", answers: {} }, ...scenarioTrials(form)];
  return {
    name: "Test script",
    columns: [
      ["Case (invented)", 44],
      ["Step", 7],
      ["Field id", 26],
      ["Enter", 34],
      ["Then the form shows", 80],
      ["Passed? (Y/N)", 10],
    ],
    rows: trials.flatMap((trial) => trialRows(trial, form)),
  };
}

function trialRows({ title, answers }: Trial, form: FormTool): readonly (readonly Cell[])[] {
  const entered = Object.entries(answers).flatMap(([question, answer]) => entries(question, answer));
  return [
    ...entered.map(([field, text], index) => [title, index + 1, field, text]),
    [title, entered.length + 1, undefined, undefined, expected(answers, form)],
  ];
}

function expected(answers: Answers, { logic, tool }: FormTool): string {
  const { visible, score, band, incomplete } = complete(logic, answers);
  const bandTitle = tool.bands?.find(({ code }) => code === band?.code)?.title ?? band?.code;
  const lines = [`Questions: ${visible.questions.join(", ")}`];
  if (tool.score) {
    lines.push(
      score ? `Score: ${score.min === score.max ? score.min : `${score.min} to ${score.max}`}` : "Score: none",
    );
  }
  if (tool.bands)
    lines.push(band ? `Band: ${incomplete ? "incomplete, at least " : ""}${bandTitle ?? ""}` : "Band: none");
  return lines.join("\n");
}

/** What is entered, field by field. */
function entries(question: string, answer: Answer): readonly (readonly [field: string, text: string])[] {
  if (typeof answer !== "object") return [[question, String(answer)]];
  if (Array.isArray(answer)) {
    return answer.flatMap((item: string | Answers, index) =>
      typeof item === "string"
        ? [[question, item] as const]
        : Object.entries(item).flatMap(([inner, value]) =>
            entries(inner, value).map(([field, text]) => [`${question}, entry ${index + 1}: ${field}`, text] as const),
          ),
    );
  }
  return Object.entries(answer as Readonly<Record<string, string>>).map(([row, code]) => [`${question}_${row}`, code]);
}

/** None that answers a question whose place the owner's own questions take. */
function scenarioTrials({ tool, logic, library }: FormTool): readonly Trial[] {
  return library.corpus.ofKind("scenario").flatMap(({ uri, title }): readonly Trial[] => {
    const source = library.corpus.entry(uri)?.source;
    if (!source?.text.includes(tool.id)) return [];
    const { sound, document } = readEntry(source);
    if (!sound) return [];
    const answers = scenarioCase(document.value as unknown as Scenario).tools.get(tool.id);
    const asked = Object.keys(answers ?? {}).every((question) => logic.questions.has(question));
    return answers && asked ? [{ title, answers }] : [];
  });
}
