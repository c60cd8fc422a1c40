/** A pathway made ready for walking: its graph, its conditions parsed, and what the names in them stand for. */
import type { Condition } from "../conditions/condition.ts";
import { parseCondition } from "../conditions/parse.ts";
import type { Scope } from "../conditions/types.ts";
import { pathwayScope } from "../corpus/condition-scope.ts";
import { detailsOf } from "../corpus/extract-details.ts";
import type { Pathway } from "../kinds/generated/types.ts";
import type { Documents } from "./documents.ts";
import type { Graph } from "./graph.ts";
import { graphOf } from "./graph.ts";

export interface ReadyPathway {
  readonly pathway: Pathway;
  readonly graph: Graph;
  /** Whether a name in a condition of this pathway is a fact that it asks for. */
  readonly isAsk: (path: string) => boolean;
  /** What a name in a condition of this pathway stands for. */
  readonly scope: Scope;
  /** The conditions of a decision's branches, in order, by the decision's id. */
  readonly conditions: (step: string) => readonly Condition[];
}

/** The id of a tool whose name in conditions is the first part of a path: `severity_grid.band` is of `severity-grid`. */
export function toolOf(path: string): string {
  return (path.split(".")[0] ?? "").replaceAll("_", "-");
}

/** What was made ready of some documents, kept as long as they are: comparisons walk thousands of cases through them. */
const made = new WeakMap<Documents, Map<string, ReadyPathway | undefined>>();

/** Gives pathways by id, each made ready once. */
export function readyPathways(documents: Documents): (id: string) => ReadyPathway | undefined {
  const ready = made.get(documents) ?? new Map<string, ReadyPathway | undefined>();
  made.set(documents, ready);
  return (id) => {
    if (!ready.has(id)) {
      const pathway = documents.pathway(id);
      ready.set(id, pathway && readyPathway(pathway, documents));
    }
    return ready.get(id);
  };
}

function readyPathway(pathway: Pathway, documents: Documents): ReadyPathway {
  const graph = graphOf(pathway);
  const asks = (pathway.asks ?? []).map(({ id, answers }) => ({ id, codes: answers.map(({ code }) => code) }));
  const scope = pathwayScope(asks, (id) => {
    const tool = documents.tool(id);
    const details = tool && detailsOf("tool", tool);
    return details?.kind === "tool" ? details : undefined;
  });
  const conditions = new Map<string, readonly Condition[]>();
  for (const step of graph.steps.values()) {
    if (step.type !== "decision") continue;
    conditions.set(
      step.id,
      step.branches.map(({ when }) => parseCondition(when).condition),
    );
  }
  const askIds = new Set(asks.map(({ id }) => id));
  return { pathway, graph, isAsk: (path) => askIds.has(path), scope, conditions: (step) => conditions.get(step) ?? [] };
}
