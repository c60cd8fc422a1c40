/** A pathway as a graph: its steps, where each of them leads, and where people come in. */
import type { Pathway, Step } from "../kinds/generated/types.ts";

export interface Graph {
  /** The pathway's id. */
  readonly pathway: string;
  /** By id, in the order of the document; of two with one id the first counts. */
  readonly steps: ReadonlyMap<string, Step>;
  /** Where people come in: the entry points as they are written, then the repeat incident. */
  readonly starts: readonly Start[];
  /** From step to step inside this pathway, in the order of the document. */
  readonly edges: readonly Edge[];
  /** From a step to a step of another pathway. */
  readonly handovers: readonly HandoverEdge[];
  /** Places that point at a step this pathway does not have. */
  readonly dangling: readonly { readonly from: string; readonly to: string }[];
  /** The edges that leave a step. */
  readonly leaving: ReadonlyMap<string, readonly Edge[]>;
  /** The edges that arrive at a step. */
  readonly arriving: ReadonlyMap<string, readonly Edge[]>;
}

/** A way in. */
export interface Start {
  readonly type: "entry" | "repeat";
  /** The entry's id; `repeat_incident` for the way in when it happens again. */
  readonly id: string;
  /** The entry's title; undefined for the repeat incident, which has none. */
  readonly title: string | undefined;
  /** The steps it leads to, those the pathway has. */
  readonly to: readonly string[];
}

/** A way from one step to another. */
export interface Edge {
  /** `harm.2`: the step it leaves, and which of its ways it is, from 0. Permanent while nobody reorders the ways. */
  readonly id: string;
  /** What it is written as; `handover` where a pathway hands over to itself. */
  readonly type: "next" | "branch" | "otherwise" | "handover";
  readonly from: string;
  readonly to: string;
  /** The answer, for a branch and for otherwise. */
  readonly label: string | undefined;
  /** The condition, for a branch. */
  readonly when: string | undefined;
}

/** A way out into another pathway. */
export interface HandoverEdge {
  readonly from: string;
  readonly pathway: string;
  readonly step: string;
}

/** The id of the way in that every pathway has for the next time. */
export const REPEAT = "repeat_incident";

/** The graph of a pathway whose shape is sound; its references may still be wrong. */
export function graphOf(pathway: Pathway): Graph {
  const steps = new Map<string, Step>();
  for (const step of pathway.steps) if (!steps.has(step.id)) steps.set(step.id, step);
  const dangling: { from: string; to: string }[] = [];
  const known = (from: string, to: string): boolean => {
    if (steps.has(to)) return true;
    dangling.push({ from, to });
    return false;
  };
  const starts: readonly Start[] = [
    ...pathway.entries.map(({ id, title, to }): Start => ({ type: "entry", id, title, to })),
    { type: "repeat" as const, id: REPEAT, title: undefined, to: [pathway.repeat_incident.to] },
  ].map((start) => ({ ...start, to: start.to.filter((to) => known(start.id, to)) }));
  const edges = [...steps.values()]
    .flatMap((step) => waysOf(step, pathway.id).map((way, index) => ({ id: `${step.id}.${index}`, ...way })))
    .filter(({ from, to }) => known(from, to));
  return {
    pathway: pathway.id,
    steps,
    starts,
    edges,
    handovers: [...steps.values()].flatMap((step) =>
      step.type === "handover" && step.to.pathway !== pathway.id ? [{ from: step.id, ...step.to }] : [],
    ),
    dangling,
    leaving: grouped(steps, edges, "from"),
    arriving: grouped(steps, edges, "to"),
  };
}

/** The steps that follow a step, each once. */
export function successors(graph: Graph, step: string): readonly string[] {
  return [...new Set((graph.leaving.get(step) ?? []).map(({ to }) => to))];
}

/** The steps that a step follows, each once. */
export function predecessors(graph: Graph, step: string): readonly string[] {
  return [...new Set((graph.arriving.get(step) ?? []).map(({ from }) => from))];
}

function waysOf(step: Step, pathway: string): readonly Omit<Edge, "id">[] {
  const from = step.id;
  switch (step.type) {
    case "decision": {
      const branches = step.branches.map(({ title, when, to }): Omit<Edge, "id"> => ({
        type: "branch",
        from,
        to,
        label: title,
        when,
      }));
      const { otherwise } = step;
      if (!otherwise) return branches;
      return [...branches, { type: "otherwise", from, to: otherwise.to, label: otherwise.title, when: undefined }];
    }
    case "handover":
      if (step.to.pathway !== pathway) return [];
      return [{ type: "handover", from, to: step.to.step, label: undefined, when: undefined }];
    case "outcome":
      return [];
    default:
      return step.next.map((to): Omit<Edge, "id"> => ({ type: "next", from, to, label: undefined, when: undefined }));
  }
}

function grouped(
  steps: ReadonlyMap<string, Step>,
  edges: readonly Edge[],
  end: "from" | "to",
): ReadonlyMap<string, readonly Edge[]> {
  const groups = new Map<string, Edge[]>([...steps.keys()].map((id) => [id, []]));
  for (const edge of edges) groups.get(edge[end])?.push(edge);
  return groups;
}
