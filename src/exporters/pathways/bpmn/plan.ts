/** A pathway as BPMN sees it: events, tasks, gateways, and the flows between them, before anything has a place. */
import type { Step, Strand } from "../../../kinds/generated/types.ts";
import type { Edge, Graph } from "../../../pathways/graph.ts";
import { graphOf } from "../../../pathways/graph.ts";
import { backEdges } from "../../../pathways/cycles.ts";
import { segmentsOf } from "../../../pathways/segments.ts";
import type { ExportedPathway } from "../exported-pathway.ts";
import { planNotes } from "./notes.ts";

export interface Plan {
  /** In an order in which each stands after what leads to it, loops apart. */
  readonly nodes: readonly PlanNode[];
  readonly flows: readonly PlanFlow[];
  /** The titles of the stretches that are for one person. */
  readonly groups: readonly string[];
}

export interface PlanNode {
  readonly id: string;
  readonly type: NodeType;
  readonly name: string;
  /** Everything else the pathway says of it. */
  readonly note: string;
  /** The stretch it is in, by place; undefined for what is for everyone. */
  readonly group: number | undefined;
  /** For a handover: what goes on, as a name that both pathways know. */
  readonly message?: string;
}

/** The elements that pathways need. A gateway divides or brings together, never both. */
export type NodeType =
  | "bpmn:StartEvent"
  | "bpmn:EndEvent"
  | "bpmn:IntermediateThrowEvent"
  | "bpmn:UserTask"
  | "bpmn:SendTask"
  | "bpmn:ExclusiveGateway"
  | "bpmn:ParallelGateway";

export interface PlanFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The words on it. */
  readonly name: string | undefined;
  /** When it is taken, as a condition in FEEL. */
  readonly when: string | undefined;
  /** Whether it is what is left when no other is taken. */
  readonly isDefault: boolean;
  /** Whether it closes a loop. */
  readonly back: boolean;
}

/** While it is filled. */
interface Sheet {
  readonly nodes: PlanNode[];
  readonly flows: PlanFlow[];
}

type Place = Pick<PlanNode, "group">;

/** The plan of a pathway; every way in, step and answer is in it. */
export function planOf(exported: ExportedPathway): Plan {
  const { pathway, titles } = exported;
  const graph = graphOf(pathway);
  const back = backEdges(graph);
  const notes = planNotes(exported);
  const sheet: Sheet = { nodes: [], flows: [] };
  const segments = segmentsOf(graph);
  const laned = segments.filter(({ strand }) => strand !== "everyone");

  for (const start of graph.starts) {
    const id = `entry_${start.id}`;
    const name = start.title ?? "When it happens again";
    sheet.nodes.push({ id, type: "bpmn:StartEvent", name, note: notes.start(start), group: undefined });
    fork(
      sheet,
      { group: undefined },
      id,
      unique(start.to).map((to) => ({ to, back: false })),
    );
  }
  for (const segment of segments) {
    const group = segment.strand === "everyone" ? undefined : laned.indexOf(segment);
    for (const id of segment.steps) {
      const step = graph.steps.get(id);
      if (step) addStep(step, { group });
    }
  }
  return {
    nodes: sheet.nodes,
    flows: sheet.flows,
    groups: laned.map(({ strand, continued }) => groupTitle(strand, continued)),
  };

  function groupTitle(strand: Strand, continued: boolean): string {
    return continued ? `${titles[strand]}, continued` : titles[strand];
  }

  function addStep(step: Step, place: Place): void {
    const { nodes } = sheet;
    const id = stepId(step.id);
    const name = step.title;
    const note = notes.step(step);
    const leaving = graph.leaving.get(step.id) ?? [];
    const several = arrivals(graph, step.id) > 1;
    if (several && step.type !== "join") {
      nodes.push({ ...place, id: `${id}_in`, type: "bpmn:ExclusiveGateway", name: "", note: "" });
      flow(sheet, `${id}_in`, id);
    }
    if (step.type === "decision") {
      addDecision(step, leaving, { ...place, id, name, note });
      return;
    }
    if (step.type === "handover" && step.to.pathway !== pathway.id) {
      nodes.push({ ...place, id, type: "bpmn:EndEvent", name, note, message: `${step.to.pathway}#${step.to.step}` });
      return;
    }
    nodes.push({ ...place, id, type: typeOf(step, several), name, note });
    fork(
      sheet,
      place,
      id,
      unique(leaving.map(({ to }) => to)).map((to) => ({ to, back: isBack(leaving, to) })),
    );
  }

  /**
   * One answer is an exclusive gateway. All that apply run side by side, each behind a gateway of its own that asks
   * whether it applies: the inclusive gateway, which would say the same in one, is read in two ways and advised against.
   */
  function addDecision(
    step: Extract<Step, { type: "decision" }>,
    leaving: readonly Edge[],
    node: Omit<PlanNode, "type">,
  ): void {
    const { id, group } = node;
    const otherwise = noneOf(step);
    if (step.mode === "one_of") {
      const type = leaving.length > 1 ? "bpmn:ExclusiveGateway" : "bpmn:UserTask";
      sheet.nodes.push({ ...node, type });
      for (const edge of leaving) {
        const isDefault = edge.type === "otherwise";
        const words = leaving.length > 1 ? { name: edge.label, when: edge.when, isDefault } : {};
        flow(sheet, id, target(edge.to), { ...words, id: flowId(edge), back: back.has(edge) });
      }
      return;
    }
    if (leaving.length > 1) sheet.nodes.push({ ...node, type: "bpmn:ParallelGateway" });
    for (const edge of leaving) {
      const [applies, ends] = [`${stepId(edge.id)}_applies`, `${stepId(edge.id)}_ends`];
      const asked = leaving.length > 1 ? { ...node, id: applies, name: `${edge.label ?? ""}?`, note: "" } : node;
      sheet.nodes.push({ ...asked, type: "bpmn:ExclusiveGateway" });
      if (leaving.length > 1) flow(sheet, id, applies);
      const yes = { id: flowId(edge), name: "Applies", when: edge.when ?? otherwise, back: back.has(edge) };
      flow(sheet, asked.id, target(edge.to), yes);
      sheet.nodes.push({ id: ends, type: "bpmn:EndEvent", name: "Nothing more here", note: "", group });
      flow(sheet, asked.id, ends, { name: "Does not apply", isDefault: true });
    }
  }

  function isBack(leaving: readonly Edge[], to: string): boolean {
    return leaving.some((edge) => edge.to === to && back.has(edge));
  }

  /** Where a flow to a step arrives: before it, where several do. */
  function target(step: string): string {
    const several = arrivals(graph, step) > 1 && graph.steps.get(step)?.type !== "join";
    return several ? `${stepId(step)}_in` : stepId(step);
  }

  function fork(
    { nodes }: Sheet,
    place: Place,
    from: string,
    ways: readonly { readonly to: string; readonly back: boolean }[],
  ): void {
    const source = ways.length > 1 ? `${from}_out` : from;
    if (ways.length > 1) {
      nodes.push({ ...place, id: source, type: "bpmn:ParallelGateway", name: "", note: "" });
      flow(sheet, from, source);
    }
    for (const way of ways) flow(sheet, source, target(way.to), { back: way.back });
  }
}

/** The condition under which none of the branches of a decision applies. */
function noneOf({ branches }: Extract<Step, { type: "decision" }>): string {
  return `not(${branches.map(({ when }) => `(${when})`).join(" or ")})`;
}

function typeOf(step: Step, several: boolean): NodeType {
  switch (step.type) {
    case "outcome":
      return "bpmn:EndEvent";
    case "join":
      if (!several) return "bpmn:IntermediateThrowEvent";
      return step.waits_for === "all" ? "bpmn:ParallelGateway" : "bpmn:ExclusiveGateway";
    case "notify":
    case "inform":
    case "refer":
      return "bpmn:SendTask";
    default:
      return "bpmn:UserTask";
  }
}

/** How many flows lead to a step. Answers of one decision that lead to the same step are several. */
function arrivals(graph: Graph, step: string): number {
  const starts = graph.starts.filter(({ to }) => to.includes(step)).length;
  const edges = graph.arriving.get(step) ?? [];
  const single = new Set(edges.filter(({ type }) => type === "next" || type === "handover").map(({ from }) => from));
  return starts + single.size + edges.filter(({ type }) => type === "branch" || type === "otherwise").length;
}

function flow({ flows }: Sheet, from: string, to: string, more: Partial<PlanFlow> = {}): void {
  const id = `flow_${from}_${to}`;
  flows.push({ id, from, to, name: undefined, when: undefined, isDefault: false, back: false, ...more });
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

const stepId = (id: string): string => `step_${id}`;
const flowId = ({ id }: Edge): string => `flow_${id}`;
