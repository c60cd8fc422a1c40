/** Everything that names of a completed tool can be together, each with answers that make it so. */
import type { Atom } from "../../conditions/atom.ts";
import { holds } from "../../conditions/holds.ts";
import type { Value } from "../../conditions/values.ts";
import { detailsOf } from "../../corpus/extract-details.ts";
import type { Answer, Answers } from "../../tools/answers.ts";
import { isCertain, isCertainCode } from "../../tools/answers.ts";
import type { ToolLogic } from "../../tools/logic.ts";
import { complete, completedValue } from "../../tools/result.ts";
import { visibilityOf } from "../../tools/visibility.ts";
import { atomsByName, cutsOf, stretchOf } from "./cuts.ts";
import { countPairs } from "./count-pairs.ts";
import { otherScores } from "./other-scores.ts";
import { possibleAnswers } from "./possible-answers.ts";
import { RESULTS } from "./possible-results.ts";
import type { NameGroup } from "./tool-names.ts";
import { nameGroups } from "./tool-names.ts";

/** Names that hang together, and what they can be. */
export interface ToolValues {
  readonly names: readonly string[];
  /** Settled ones first, and of those the ones that were answered soonest in the order of the form. */
  readonly values: readonly ToolValue[];
  /** Which of the values these answers make it; every set of answers makes it one. */
  readonly placeOf: (answers: Answers) => number;
}

export interface ToolValue {
  /** What conditions see, by name. */
  readonly seen: ReadonlyMap<string, Value>;
  /** Answers that make it so, to the questions that have to do with it. */
  readonly answers: Answers;
  /** Whether nothing that conditions see is missing or open. */
  readonly settled: boolean;
}

/** More ways than this to answer what decides cannot all be looked at. */
const MOST_WAYS = 20_000;

/**
 * `atoms` are the comparisons of each name that conditions ask for; what they cannot tell apart is one. Undefined
 * where there are too many ways to answer the tool.
 */
export function toolValues(
  logic: ToolLogic,
  atoms: ReadonlyMap<string, readonly Atom[]>,
): readonly ToolValues[] | undefined {
  const groups = nameGroups(logic, [...atoms.keys()]).map((group) => valuesOfGroup(logic, group, atoms));
  const known = groups.filter((group) => group !== undefined);
  return known.length === groups.length ? known : undefined;
}

function valuesOfGroup(
  logic: ToolLogic,
  group: NameGroup,
  atoms: ReadonlyMap<string, readonly Atom[]>,
): ToolValues | undefined {
  const own = new Map(group.asked.map((name) => [name, atoms.get(name) ?? []]));
  const ways = waysToAnswer(logic, group, own);
  if (!ways) return undefined;
  const found = new Map<string, ToolValue>();
  const judge = (answers: Answers): { readonly sign: string; readonly value: ToolValue } => {
    const result = complete(logic, answers);
    const seen = new Map(group.asked.map((name) => [name, completedValue(result, name) ?? null]));
    const settled =
      [...seen].every(([name, value]) => isSettled(name, value)) && !(group.hasResult && result.incomplete);
    const sign = [...seen].map(([name, value]) => signOfValue(name, value, own.get(name) ?? [])).join(" ");
    return { sign, value: { seen, answers, settled } };
  };
  for (const answers of ways) {
    const { sign, value } = judge(answers);
    if (!found.has(sign) || (value.settled && !found.get(sign)?.settled)) found.set(sign, value);
  }
  const ordered = [...found].sort(([, a], [, b]) => openness(a) - openness(b));
  const places = new Map(ordered.map(([sign], place) => [sign, place]));
  return {
    names: group.asked,
    values: ordered.map(([, value]) => value),
    placeOf: (answers) => places.get(judge(answers).sign) ?? -1,
  };
}

/** Every way to answer that could make a difference; undefined where there are too many. */
function waysToAnswer(
  logic: ToolLogic,
  group: NameGroup,
  own: ReadonlyMap<string, readonly Atom[]>,
): readonly Answers[] | undefined {
  const deciding = atomsByName(group.conditions);
  const telling = new Map(
    [...new Set([...own.keys(), ...deciding.keys()])].map((name) => {
      return [name, [...(own.get(name) ?? []), ...(deciding.get(name) ?? [])]] as const;
    }),
  );
  const pairs = group.hasResult ? countPairs(logic, telling) : { names: [], choices: [{}] };
  const units = group.hasResult ? logic.units : [];
  const judgement = group.hasResult ? logic.tool.judgement?.question : undefined;
  const isCarried = (name: string): boolean => telling.has(name) || name === judgement;
  const carried = group.answers.filter((name) => isCarried(name) && !pairs.names.includes(name));
  const choices = carried.map((name) => answersTo(logic, name, telling.get(name) ?? [], group.hasResult));
  let ways: readonly Answers[] = pairs.choices;
  for (const choice of choices) {
    if (ways.length * choice.length > MOST_WAYS) return undefined;
    ways = ways.flatMap((way) => choice.map(([, more]) => merged(way, more)));
  }
  const rest = new Map(
    units
      .filter(({ name }) => !carried.includes(name))
      .map(({ name }) => [name, answersTo(logic, name, [], true)] as const),
  );
  if (rest.size === 0) return ways;
  const cuts = cutsOf(
    telling.get("score") ?? [],
    logic.limits.map(({ from }) => from),
  );
  const all: Answers[] = [];
  for (const way of ways) {
    const seen = visibilityOf(logic, way, () => null);
    const others = otherScores(logic, rest, seen, cuts);
    if (!others || all.length + others.length > MOST_WAYS) return undefined;
    all.push(...others.map((more) => more.reduce(merged, way)));
  }
  return all;
}

/** The answers to a question, or to a row of a grid, that make a difference: one of those that are alike. */
function answersTo(
  logic: ToolLogic,
  name: string,
  telling: readonly Atom[],
  counts: boolean,
): readonly (readonly [Value, Answers])[] {
  const details = detailsOf("tool", logic.tool);
  const asked = details?.kind === "tool" ? details.questions : [];
  const type = asked.find((question) => question.name === name)?.type;
  if (!type) return [[null, {}]];
  const units = counts ? logic.units.filter((unit) => unit.name === name) : [];
  const boxes = units.flatMap(({ box }) => box ?? []);
  const isJudgement = counts && logic.tool.judgement?.question === name;
  const first = new Map<string, Value>();
  for (const value of possibleAnswers(type, [...telling, ...boxes.map((code) => includes(name, code))])) {
    const sign = JSON.stringify([
      isSettled(name, value) ? "" : value,
      telling.map((atom) => holds(atom, value)),
      typeof value === "string" ? units.map(({ points }) => points.get(value)) : boxes.length > 0 ? value : "",
      isJudgement && logic.limits.some(({ code }) => code === value) ? value : "",
    ]);
    if (!first.has(sign)) first.set(sign, value);
  }
  return [...first.values()].map((value) => [value, answered(name, value)]);
}

/** A comparison that tells whether a box is ticked. */
function includes(path: string, code: string): Atom {
  return { type: "includes", path, code, holds: true, span: { start: 0, end: 0 } };
}

/** One answer as answers; none where it is unanswered. */
function answered(name: string, value: Value): Answers {
  if (value === null) return {};
  const [id = "", row] = name.split(".");
  return { [id]: row === undefined ? (value as Answer) : { [row]: value as string } };
}

/** Two sets of answers as one; rows of one grid are put together. */
export function merged(one: Answers, other: Answers): Answers {
  const result: Record<string, Answer> = { ...one };
  for (const [id, answer] of Object.entries(other)) {
    const before = result[id];
    const rows = isRows(before) && isRows(answer);
    result[id] = rows ? { ...before, ...answer } : answer;
  }
  return result;
}

function isRows(answer: Answer | undefined): answer is Readonly<Record<string, string>> {
  return typeof answer === "object" && !Array.isArray(answer);
}

function isSettled(name: string, value: Value): boolean {
  if (name === "score") return typeof value === "number";
  if (name === "band")
    return value !== null && typeof value === "object" && "possible" in value && value.possible.length === 1;
  if (name === "incomplete") return value === "no";
  if (value !== null && typeof value === "object" && !Array.isArray(value)) return false;
  return isCertain(value as string | number | readonly string[] | null);
}

/** All that some comparisons of a name can tell of a value. */
function signOfValue(name: string, value: Value, atoms: readonly Atom[]): string {
  if (name === "score" && value !== null) {
    const cuts = cutsOf(atoms);
    const { min, max } =
      typeof value === "object" && "min" in value ? value : { min: Number(value), max: Number(value) };
    return `${stretchOf(cuts, min)}-${stretchOf(cuts, max)}`;
  }
  if (value === null || RESULTS.includes(name)) return JSON.stringify(value);
  const missing = [value].flat().flatMap((code) => (typeof code === "string" && !isCertainCode(code) ? [code] : []));
  return [...missing, ...atoms.map((atom) => String(holds(atom, value)))].join();
}

/** The farther from plain the higher: settled, open in part, nothing answered. */
function openness({ seen, settled }: ToolValue): number {
  if (settled) return 0;
  return [...seen].some(([name, value]) => name !== "incomplete" && value !== null) ? 1 : 2;
}
