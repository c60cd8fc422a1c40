/** Everything in which cases that go through some pathways can differ: facts, and what completed tools say. */
import type { Atom } from "../../conditions/atom.ts";
import type { Normal } from "../../conditions/normalise.ts";
import { normalise } from "../../conditions/normalise.ts";
import type { Value } from "../../conditions/values.ts";
import type { Answers } from "../../tools/answers.ts";
import { isCertainCode } from "../../tools/answers.ts";
import { logicOf } from "../../tools/logic.ts";
import type { Documents } from "../documents.ts";
import type { Graph } from "../graph.ts";
import { followingKeys } from "../ways.ts";
import type { Line, Ready } from "../line.ts";
import type { ReadyPathway } from "../ready-pathway.ts";
import { toolOf } from "../ready-pathway.ts";
import type { CaseSets } from "./case-sets.ts";
import type { Names, Possible } from "./condition-sets.ts";
import { atomsByName } from "./cuts.ts";
import { askAnswers } from "./possible-answers.ts";
import type { Plainness } from "./situation.ts";
import type { ToolValues } from "./tool-values.ts";
import { toolValues } from "./tool-values.ts";

/** One thing in which cases differ: a fact, or names of one tool that hang together. */
export interface Variable {
  readonly sort: "entry" | "ask" | "tool";
  /** The pathway's id, `pathway#ask`, or the tool's id. */
  readonly name: string;
  /** Whether it is what was found out a second time, on a line that came round. */
  readonly again: boolean;
  /** What conditions see for each of its values, by the name they write. */
  readonly seen: ReadonlyMap<string, readonly Value[]>;
  /** For each of its values, whether nothing is missing or open. */
  readonly settled: readonly boolean[];
  /** Answers to the tool that make a value so; none for a fact. */
  readonly answers: (value: number) => Answers;
  /** Which value these answers to the tool make; the first for a fact. */
  readonly placeOf: (answers: Answers) => number;
}

export interface Space {
  /** In the order in which cases come to them. */
  readonly variables: readonly Variable[];
  /** What names stand for on a line. */
  readonly names: (line: Line, there: ReadyPathway) => Names;
  /** The conditions of a decision's branches, without negations. */
  readonly normals: (pathway: string, step: string) => readonly Normal[];
  readonly plainness: (variable: number, value: number) => Plainness;
  /** The tools that can be answered in too many ways to be looked at. */
  readonly beyond: ReadonlySet<string>;
}

/** The first of all variables: by which entry point cases come in, in the order of the document. */
export const ENTRY = 0;

/**
 * What can differ in cases that begin in a pathway; `pathways` are all that they can come to. Variables are added to
 * `sets` as lines come to them.
 */
export function spaceOf(
  documents: Documents,
  ready: Ready,
  sets: CaseSets,
  { pathway, graph }: ReadyPathway,
  pathways: readonly string[],
): Space {
  sets.variable(graph.starts.length);
  const variables: Variable[] = [entryVariable(pathway.id, graph)];
  const numbers = new Map<string, number>();
  const normals = normalsOf(ready, pathways);
  const { asks, tools } = comparisons(ready, normals);
  const parts = new Map<string, readonly ToolValues[] | undefined>();
  const beyond = new Set<string>();

  const numberOf = (key: string, make: () => Variable): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const variable = make();
    const number = sets.variable(variable.settled.length);
    variables[number] = variable;
    numbers.set(key, number);
    return number;
  };
  const possible = (number: number, path: string, there: ReadyPathway): Possible | undefined => {
    const values = variables[number]?.seen.get(path);
    const type = there.scope(path);
    return values && type && { variable: number, values, type };
  };
  const partsOf = (tool: string): readonly ToolValues[] => {
    if (!parts.has(tool)) {
      const document = documents.tool(tool);
      const found = document
        ? toolValues(logicOf(document), tools.get(tool) ?? new Map<string, readonly Atom[]>())
        : [];
      parts.set(tool, found);
      if (!found) beyond.add(tool);
    }
    return parts.get(tool) ?? [];
  };
  const names =
    (line: Line, there: ReadyPathway): Names =>
    (path) => {
      if (there.isAsk(path)) {
        const name = `${line.pathway}#${path}`;
        const again = line.again.includes(name);
        const number = numberOf(`${name} ${again}`, () => askVariable(name, again, path, there, asks.get(name) ?? []));
        return possible(number, path, there);
      }
      const tool = toolOf(path);
      if (!line.known.includes(tool)) return undefined;
      const again = line.again.includes(tool);
      const first = path.split(".")[0] ?? "";
      const place = partsOf(tool).findIndex((part) => part.names.includes(path.slice(first.length + 1)));
      const part = partsOf(tool)[place];
      if (!part) return undefined;
      return possible(
        numberOf(`${tool} ${place} ${again}`, () => toolVariable(tool, again, first, part)),
        path,
        there,
      );
    };
  return {
    variables,
    names,
    normals: (pathway, step) => normals.get(`${pathway}#${step}`) ?? [],
    plainness: (variable, value) => (value === 0 ? "plain" : variables[variable]?.settled[value] ? "other" : "missing"),
    beyond,
  };
}

/** The pathways that can be come to from one, that one first. */
export function pathwaysFrom(ready: Ready, pathway: string): readonly string[] {
  const found = new Set([pathway]);
  for (const id of found) {
    for (const step of ready(id)?.graph.steps.keys() ?? []) {
      for (const key of followingKeys(ready, `${id}#${step}`)) found.add(key.split("#")[0] ?? "");
    }
  }
  return [...found];
}

function normalsOf(ready: Ready, pathways: readonly string[]): ReadonlyMap<string, readonly Normal[]> {
  const found = new Map<string, readonly Normal[]>();
  for (const id of pathways) {
    const there = ready(id);
    if (!there) continue;
    for (const step of there.graph.steps.keys()) {
      const conditions = there.conditions(step);
      if (conditions.length > 0)
        found.set(
          `${id}#${step}`,
          conditions.map((one) => normalise(one, there.scope)),
        );
    }
  }
  return found;
}

/** The comparisons of every fact, by `pathway#ask`, and of every tool's names, by its id and the name in it. */
function comparisons(ready: Ready, normals: ReadonlyMap<string, readonly Normal[]>) {
  const asks = new Map<string, Atom[]>();
  const tools = new Map<string, Map<string, Atom[]>>();
  for (const [key, own] of normals) {
    const pathway = key.split("#")[0] ?? "";
    for (const [path, atoms] of atomsByName(own)) {
      if (ready(pathway)?.isAsk(path)) {
        const name = `${pathway}#${path}`;
        asks.set(name, [...(asks.get(name) ?? []), ...atoms]);
        continue;
      }
      const tool = tools.get(toolOf(path)) ?? new Map<string, Atom[]>();
      const name = path.slice(path.indexOf(".") + 1);
      tool.set(name, [...(tool.get(name) ?? []), ...atoms]);
      tools.set(toolOf(path), tool);
    }
  }
  return { asks, tools };
}

function entryVariable(pathway: string, { starts }: Graph): Variable {
  return {
    sort: "entry",
    name: pathway,
    again: false,
    seen: new Map(),
    settled: starts.map(() => true),
    answers: () => ({}),
    placeOf: () => 0,
  };
}

function askVariable(
  name: string,
  again: boolean,
  path: string,
  there: ReadyPathway,
  atoms: readonly Atom[],
): Variable {
  const type = there.scope(path);
  const values = type?.type === "choice" ? askAnswers(type.codes, atoms) : [null];
  return {
    sort: "ask",
    name,
    again,
    seen: new Map([[path, values]]),
    settled: values.map((value) => typeof value === "string" && isCertainCode(value)),
    answers: () => ({}),
    placeOf: () => 0,
  };
}

function toolVariable(tool: string, again: boolean, prefix: string, { names, values, placeOf }: ToolValues): Variable {
  return {
    sort: "tool",
    name: tool,
    again,
    seen: new Map(names.map((name) => [`${prefix}.${name}`, values.map(({ seen }) => seen.get(name) ?? null)])),
    settled: values.map(({ settled }) => settled),
    answers: (value) => values[value]?.answers ?? {},
    placeOf,
  };
}
