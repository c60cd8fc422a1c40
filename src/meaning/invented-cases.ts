/** Invented cases that between them go along every way of a pathway and give every answer a decision asks for. */
import { testsOf } from "../conditions/names.ts";
import type { Documents } from "../pathways/documents.ts";
import type { Case } from "../pathways/case.ts";
import type { Answers } from "../tools/answers.ts";
import { toolOf } from "../pathways/ready-pathway.ts";
import type { CaseSet } from "../pathways/verify/case-sets.ts";
import type { Exploration } from "../pathways/verify/explore.ts";
import { explore } from "../pathways/verify/explore.ts";
import { ENTRY } from "../pathways/verify/space.ts";

/** The most situations that are looked at for a comparison. */
const BUDGET = 400_000;
/** What it costs to leave the plainest value of something: so that a case differs in little. */
const COST = 1;

/**
 * Each as plain as can be. `varied` are further answers to tools, by the tool's id: every way of a decision that asks for
 * the tool is tried with each of them. Empty where the pathway cannot be followed.
 */
export function inventedCases(
  documents: Documents,
  pathway: string,
  varied: ReadonlyMap<string, readonly Answers[]> = new Map(),
): readonly Case[] {
  const explored = explore(documents, pathway, BUDGET);
  if (!explored) return [];
  const { journey, sets, space, ready } = explored;
  const plainest = (set: CaseSet): Case =>
    caseOf(
      explored,
      sets.cheapest(set, (_, value) => value * COST),
    );
  const found = new Map<string, Case>();
  const put = (invented: Case): void => void found.set(signOf(invented), invented);
  const conditionsAt = (where: string, step: string): readonly string[] =>
    (ready(where)?.conditions(step) ?? []).flatMap(testsOf).map(({ name }) => name.path);
  for (const [edge, cases] of journey.edges) {
    const [where = "", way = ""] = edge.split("#");
    // What another pathway does with a case is tried where that pathway begins.
    if (where !== pathway) continue;
    const invented = plainest(cases);
    put(invented);
    for (const tool of new Set(conditionsAt(where, way.slice(0, way.lastIndexOf("."))).map(toolOf))) {
      for (const answers of varied.get(tool) ?? []) {
        put({ ...invented, tools: new Map([...invented.tools, [tool, answers]]) });
      }
    }
  }
  for (const { step, line, cases } of journey.visits.values()) {
    if (step.type !== "decision" || line.pathway !== pathway) continue;
    const asked = new Set(conditionsAt(pathway, step.id));
    space.variables.forEach(({ seen, settled, again }, variable) => {
      if (again || ![...seen.keys()].some((name) => asked.has(name))) return;
      for (const value of settled.keys()) {
        const set = sets.and(
          cases,
          sets.where(variable, (one) => one === value),
        );
        if (!sets.isNone(set)) put(plainest(set));
      }
    });
  }
  return [...found.values()];
}

/** What is not said takes its plainest value. What would be found out a second time is left as it was the first time. */
function caseOf({ pathway, ready, space }: Exploration, chosen: ReadonlyMap<number, number>): Case {
  const starts = ready(pathway)?.graph.starts ?? [];
  const facts = new Map<string, string>();
  const tools = new Map<string, Answers>();
  space.variables.forEach(({ sort, name, again, seen, answers }, variable) => {
    if (again || sort === "entry") return;
    const value = chosen.get(variable) ?? 0;
    if (sort === "tool") {
      tools.set(name, { ...tools.get(name), ...answers(value) });
      return;
    }
    const [said] = [...seen.values()].map((values) => values[value]);
    if (typeof said === "string") facts.set(name, said);
  });
  return { pathway, entry: starts[chosen.get(ENTRY) ?? 0]?.id ?? "", facts, tools };
}

/** Equal for two cases with the same answers. */
export function signOf({ pathway, entry, facts, tools }: Case): string {
  const pairs = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([pathway, entry, pairs(facts), pairs(tools)]);
}
