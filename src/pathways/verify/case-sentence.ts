/** An invented case in a few words: “score 14, separation yes, school not known”. */
import type { Value } from "../../conditions/values.ts";
import { completeTool } from "../../tools/result.ts";
import type { Exploration } from "./explore.ts";
import { RESULTS } from "./possible-results.ts";
import type { Variable } from "./space.ts";

/** `needed` is what has to be so, by variable; where nothing has to, every case is meant. */
export function caseSentence(explored: Exploration, needed: ReadonlyMap<number, number>): string {
  const { space } = explored;
  const tools = new Set(space.variables.flatMap(({ sort, name }) => (sort === "tool" ? [name] : [])));
  const parts = [...needed].flatMap(([number, value]): readonly string[] => {
    const variable = space.variables[number];
    if (!variable) return [];
    const words = wordsOf(explored, variable, value, tools.size > 1);
    return variable.again ? words.map((one) => `${one} the second time`) : words;
  });
  return parts.length === 0 ? "in every case" : parts.join(", ");
}

function wordsOf(explored: Exploration, variable: Variable, value: number, named: boolean): readonly string[] {
  const { ready, pathway } = explored;
  const { sort, name, seen } = variable;
  if (sort === "entry")
    return [`comes in by “${ready(pathway)?.graph.starts[value]?.title ?? "it has happened again"}”`];
  if (sort === "ask") {
    const [[path, values] = ["", []]] = seen;
    return [`${plain(path)} ${valueWords(values[value] ?? null)}`];
  }
  const before = named ? `${plain(name)} ` : "";
  const names = [...seen].map(([path, values]) => [path.slice(path.indexOf(".") + 1), values[value] ?? null] as const);
  const results = names.some(([path]) => RESULTS.includes(path));
  return [
    ...(results ? [`${before}${resultWords(explored, variable, value)}`] : []),
    ...names
      .filter(([path]) => !RESULTS.includes(path))
      .map(([path, one]) => `${before}${plain(path)} ${valueWords(one)}`),
  ];
}

/** The score with its band where a judgement has raised it; “at least” where answers are missing. */
function resultWords({ documents }: Exploration, { name, answers }: Variable, value: number): string {
  const tool = documents.tool(name);
  const result = tool && completeTool(tool, answers(value));
  if (!result?.score) return result?.band ? `not answered, judged ${plain(result.band.code)}` : "not answered";
  const { min, max } = result.score;
  const score = min === max ? `score ${min}` : `score ${min} to ${max} with answers missing`;
  return result.band?.raisedByJudgement ? `${score} raised to ${plain(result.band.code)} by judgement` : score;
}

function valueWords(value: Value): string {
  if (value === null) return "not answered";
  if (typeof value === "string") return plain(value);
  if (typeof value === "number") return String(value);
  if ("possible" in value) return `incomplete, ${value.possible.map(plain).join(" or ")}`;
  if ("min" in value) return `${value.min} to ${value.max}`;
  return value.length === 0 ? "none of the answers" : value.map(plain).join(" and ");
}

function plain(code: string): string {
  return code.replaceAll(/[_.-]/gu, " ");
}
