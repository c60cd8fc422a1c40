/** The names in one decision's conditions, with everything each can be once its tool is completed or its fact found out. */
import type { Atom } from "../../conditions/atom.ts";
import type { ConditionType, Scope } from "../../conditions/types.ts";
import type { Value } from "../../conditions/values.ts";
import type { ToolDetails } from "../../corpus/details.ts";
import { isCertain } from "../../tools/answers.ts";
import { resultValue } from "../../tools/result.ts";
import type { CaseSets } from "./case-sets.ts";
import type { Names, Possible } from "./condition-sets.ts";
import { askAnswers, possibleAnswers } from "./possible-answers.ts";
import { possibleResults, RESULTS } from "./possible-results.ts";
import type { Plainness, Situation } from "./situation.ts";

export interface DecisionNames {
  readonly find: Names;
  /** How far a value is from what is plain. */
  readonly plainness: (variable: number, value: number) => Plainness;
  /** What a name is in a case; the plainest it can be where the case does not say. */
  readonly valueIn: (needed: ReadonlyMap<number, number>, path: string) => Value | undefined;
  /** The case in names and values. */
  readonly situation: (needed: ReadonlyMap<number, number>) => Situation;
}

/** More values than this of one name cannot all be looked at. */
const MOST_VALUES = 5000;

/** Adds the variables of these names; undefined where one of them can be too many things. */
export function decisionNames(
  sets: CaseSets,
  atoms: ReadonlyMap<string, readonly Atom[]>,
  scope: Scope,
  toolOf: (path: string) => ToolDetails | undefined,
): DecisionNames | undefined {
  const found = new Map<string, Possible>();
  const settled: (readonly boolean[])[] = [];
  const add = (
    names: readonly (readonly [path: string, type: ConditionType, values: readonly Value[]])[],
    isSettled: (value: number) => boolean,
  ): boolean => {
    const count = names[0]?.[2].length ?? 0;
    if (count === 0 || count > MOST_VALUES) return false;
    const variable = sets.variable(count);
    settled[variable] = Array.from({ length: count }, (_, value) => isSettled(value));
    for (const [path, type, values] of names) found.set(path, { variable, type, values });
    return true;
  };
  for (const [path, asked] of atoms) {
    if (found.has(path)) continue;
    const type = scope(path);
    if (!type) return undefined;
    const [tool = "", name] = path.split(".");
    if (name !== undefined && RESULTS.includes(name)) {
      const own = resultAtoms(tool, atoms);
      const details = toolOf(path);
      const results = details ? possibleResults(details, own) : [];
      const names = [...own.keys()].flatMap((result) => {
        const of = scope(`${tool}.${result}`);
        return of ? [[`${tool}.${result}`, of, results.map((one) => resultValue(result, one) ?? null)] as const] : [];
      });
      if (!add(names, (value) => results[value]?.incomplete === false)) return undefined;
    } else {
      const isAsk = name === undefined && type.type === "choice";
      const values = isAsk ? askAnswers(type.codes, asked) : possibleAnswers(type, asked);
      if (!add([[path, type, values]], (value) => isSettled(values[value]))) return undefined;
    }
  }
  const valueIn = (needed: ReadonlyMap<number, number>, path: string): Value | undefined => {
    const one = found.get(path);
    return one?.values[needed.get(one.variable) ?? 0];
  };
  return {
    find: (path) => found.get(path),
    plainness: (variable, value) => (value === 0 ? "plain" : settled[variable]?.[value] ? "other" : "missing"),
    valueIn,
    situation: (needed) =>
      [...found].flatMap(([path, { variable }]) =>
        needed.has(variable) ? [{ path, value: valueIn(needed, path) ?? null }] : [],
      ),
  };
}

/** The comparisons of a tool's score, band and incompleteness, by these names. */
function resultAtoms(tool: string, atoms: ReadonlyMap<string, readonly Atom[]>): ReadonlyMap<string, readonly Atom[]> {
  return new Map(
    RESULTS.flatMap((result) => {
      const asked = atoms.get(`${tool}.${result}`);
      return asked ? [[result, asked] as const] : [];
    }),
  );
}

/** Whether an answer is given and no part of it is missing. */
function isSettled(value: Value | undefined): boolean {
  return value !== undefined && (typeof value !== "object" || isList(value)) && isCertain(value);
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}
