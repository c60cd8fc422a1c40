/** Cases that end elsewhere than they did before a revision, each with an invented example. */
import { documentsOf } from "../pathways/documents.ts";
import type { Documents } from "../pathways/documents.ts";
import type { Case } from "../pathways/case.ts";
import type { Levels, Pathway, Scenario, Tool } from "../kinds/generated/types.ts";
import { scenarioCase } from "../pathways/scenario-case.ts";
import { walk } from "../pathways/walk.ts";
import { caseWords } from "./case-words.ts";
import type { Change } from "./change.ts";
import { inventedCases, signOf } from "./invented-cases.ts";
import { scoredAnswers } from "./scored-answers.ts";
import type { Answers } from "../tools/answers.ts";
import type { Side } from "./side.ts";

export interface MovedCase {
  /** The id of the pathway in which it begins. */
  readonly pathway: string;
  readonly example: Case;
  /** The outcomes, as `pathway#step`, and where it cannot go on. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether the highest level it ends at is lower than it was. */
  readonly lower: boolean;
  /** The example and both ends, for a board paper. */
  readonly sentence: string;
}

/**
 * Tries one case for every way and every answer of both revisions, and all scenarios, in the pathways that changed or
 * that use a tool that did. A case that moves only where several unusual answers meet may not be among them.
 */
export function movedCases(before: Side, after: Side, changes: readonly Change[]): readonly MovedCase[] {
  const [old, now] = [documentsOf(before.corpus), documentsOf(after.corpus)];
  const found = new Map<string, MovedCase>();
  const varied = variedTools(before, after, changes);
  for (const pathway of concerned(before, after, changes)) {
    const tried = new Set<string>();
    const cases = [
      ...scenariosOf(after, pathway),
      ...scenariosOf(before, pathway),
      ...inventedCases(now, pathway, varied),
      ...inventedCases(old, pathway, varied),
    ];
    for (const example of cases.sort((a, b) => weight(a) - weight(b))) {
      const sign = signOf(example);
      if (tried.has(sign)) continue;
      tried.add(sign);
      const [was, is] = [endsOf(old, example), endsOf(now, example)];
      const key = JSON.stringify([pathway, was, is]);
      if (was.join() === is.join() || found.has(key)) continue;
      found.set(key, movedCase(before, after, example, was, is));
    }
  }
  return [...found.values()];
}

/** Pathways in both libraries whose steps changed, or whose conditions ask for a tool that did. */
function concerned(before: Side, after: Side, changes: readonly Change[]): readonly string[] {
  const of = (kind: string): ReadonlySet<string> =>
    new Set(changes.filter((change) => change.kind === kind).map(({ document }) => document));
  const [pathways, tools] = [of("pathway"), of("tool")];
  const old = before.documents<Pathway>("pathway");
  return [...after.documents<Pathway>("pathway").values()].flatMap((pathway) => {
    const uses = pathway.steps.some(
      (step) => step.type === "complete_tool" && step.tool !== undefined && tools.has(step.tool),
    );
    return old.has(pathway.id) && (uses || pathways.has(pathway.id)) ? [pathway.id] : [];
  });
}

/** Answers for every score of the tools that changed. */
function variedTools(before: Side, after: Side, changes: readonly Change[]): ReadonlyMap<string, readonly Answers[]> {
  const [old, now] = [before.documents<Tool>("tool"), after.documents<Tool>("tool")];
  const ids = new Set(changes.flatMap(({ kind, document }) => (kind === "tool" ? [document] : [])));
  return new Map(
    [...ids].flatMap((id) => {
      const [was, is] = [old.get(id), now.get(id)];
      return was && is ? [[id, scoredAnswers(was, is)] as const] : [];
    }),
  );
}

function scenariosOf(side: Side, pathway: string): readonly Case[] {
  return [...side.documents<Scenario>("scenario").values()].filter((one) => one.pathway === pathway).map(scenarioCase);
}

/** In order, so that two walks can be compared. */
function endsOf(documents: Documents, example: Case): readonly string[] {
  const { outcomes, stuck } = walk(documents, example);
  return [...outcomes, ...stuck.map(({ key }) => `stuck ${key}`)].sort();
}

function movedCase(before: Side, after: Side, example: Case, was: readonly string[], is: readonly string[]): MovedCase {
  const [high, now] = [highest(before, was), highest(after, is)];
  const lower = high !== undefined && now !== undefined && now < high;
  const gone = was.filter((end) => !is.includes(end));
  const fresh = is.filter((end) => !was.includes(end));
  const where = [
    ...(gone.length > 0 ? [`no longer ends at ${endWords(before, gone)}`] : []),
    ...(fresh.length > 0 ? [`now ends at ${endWords(after, fresh)}`] : []),
  ].join(" and ");
  const warning = lower ? " Its highest level is lower than before." : "";
  const sentence = `${after.title(example.pathway).slice(1, -1)}: a case with ${caseWords(after, example)} ${where}.${warning}`;
  return { pathway: example.pathway, example, before: was, after: is, lower, sentence };
}

function endWords(side: Side, ends: readonly string[]): string {
  const words = ends.map((end) => {
    if (end.startsWith("stuck ")) return `nothing, because it cannot go on at ${side.title(end.slice(6))}`;
    const level = levelOf(side, end);
    return level === undefined ? side.title(end) : `${side.title(end)} (${side.title(level).slice(1, -1)})`;
  });
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

function levelOf(side: Side, outcome: string): string | undefined {
  const [pathway = "", id = ""] = outcome.split("#");
  const step = side
    .documents<Pathway>("pathway")
    .get(pathway)
    ?.steps.find((one) => one.id === id);
  return step?.type === "outcome" ? step.level : undefined;
}

function highest(side: Side, ends: readonly string[]): number | undefined {
  const order = [...side.documents<Levels>("levels").values()].flatMap(({ levels }) => levels.map(({ id }) => id));
  const places = ends.flatMap((end) => {
    const level = levelOf(side, end);
    return level !== undefined && order.includes(level) ? [order.indexOf(level)] : [];
  });
  return places.length === 0 ? undefined : Math.max(...places);
}

/** The fewest answers first: they make the plainest example. */
function weight({ facts, tools }: Case): number {
  return facts.size + [...tools.values()].reduce((sum, answers) => sum + Object.keys(answers).length, 0);
}
