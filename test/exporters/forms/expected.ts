/** What a client should hold of a form once a tool is answered, by our own engine, in the names of the form. */
import type { Question, Tool } from "../../../src/kinds/generated/types.ts";
import type { Answer, Answers } from "../../../src/tools/answers.ts";
import type { CompletedTool } from "../../../src/tools/result.ts";

/** By the name of a question or of a row; of a repeating group's questions, by name and entry as `incident_on:2`. */
export type Held = Readonly<Record<string, readonly (string | number)[]>>;

export interface Expected {
  /** Sections, questions and rows that are asked, and what is said of the result. */
  readonly shown: readonly string[];
  readonly answers: Held;
  readonly results: Readonly<Record<string, string | number>>;
}

export function expectedOf(tool: Tool, completed: CompletedTool): Expected {
  const { visible, score, band, incomplete } = completed;
  const questions = questionsOf(tool);
  const rows = visible.questions.flatMap((id) => {
    const question = questions.get(id);
    return question?.type === "matrix" ? question.rows.map(({ code }) => `${id}.${code}`) : [];
  });
  const result = tool.bands ? band : score;
  const notes = [
    ...(band ? [`band/${band.code}`] : []),
    ...(result && incomplete ? ["incomplete/at_least"] : []),
    ...(tool.score && !result ? ["incomplete/none"] : []),
  ];
  const top = band?.possible.at(-1);
  return {
    shown: [...visible.sections, ...visible.questions, ...rows, ...notes].sort(),
    answers: heldOf(completed.answers),
    results: {
      ...(score ? { "score.min": score.min, "score.max": score.max } : {}),
      ...(band && top ? { band: band.code, "band.most": top } : {}),
      ...(tool.score ? { incomplete: incomplete ? "yes" : "no" } : {}),
    },
  };
}

/** Every name of the form that an author gave or that speaks of the result; help and headings are not among them. */
export function isNamed(tool: Tool, name: string): boolean {
  if (name.startsWith("band/") || name.startsWith("incomplete/")) return true;
  const [id = ""] = name.endsWith("/help") ? [] : name.split(".");
  return questionsOf(tool).has(id) || tool.sections.some((section) => section.id === name);
}

export function questionsOf(tool: Tool): ReadonlyMap<string, Question> {
  const withInner = (question: Question): readonly Question[] =>
    question.type === "repeating_group" ? [question, ...question.questions.flatMap(withInner)] : [question];
  const all = tool.sections.flatMap((section) => section.questions).flatMap(withInner);
  return new Map(all.map((question) => [question.id, question]));
}

/** Empty entries of repeating groups are nothing. */
export function heldOf(answers: Answers, entry = ""): Held {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, answer]): (readonly [string, readonly (string | number)[]])[] => {
      if (typeof answer !== "object") return [[name + entry, [answer]]];
      if (!isList(answer)) return Object.entries(answer).map(([row, code]) => [`${name}.${row}${entry}`, [code]]);
      const codes = answer.filter((item) => typeof item === "string");
      if (codes.length > 0) return [[name + entry, codes]];
      return entriesOf(answer).flatMap((one, index) => Object.entries(heldOf(one, `:${index + 1}`)));
    }),
  );
}

/** The entries of a repeating group in which something is answered. */
export function entriesOf(answer: Answer): readonly Answers[] {
  if (!isList(answer)) return [];
  return answer.flatMap((entry) => (typeof entry === "object" && Object.keys(entry).length > 0 ? [entry] : []));
}

function isList(answer: Answer): answer is readonly string[] | readonly Answers[] {
  return Array.isArray(answer);
}
