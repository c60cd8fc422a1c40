/** Where a pathway goes round: its loops, and the edges that lead back. */
import { depthFirst } from "./depth-first.ts";
import type { Edge, Graph } from "./graph.ts";
import { predecessors, successors } from "./graph.ts";

/**
 * The edges that lead back to a step on the way to which they are met, walking from the ways in, in the order of the
 * document. Without them the graph has no loop.
 */
export function backEdges(graph: Graph): ReadonlySet<Edge> {
  const back = new Set<Edge>();
  const leaving = (id: string): readonly Edge[] => graph.leaving.get(id) ?? [];
  depthFirst(
    [...graph.starts.flatMap(({ to }) => to), ...graph.steps.keys()],
    (id) => leaving(id).map(({ to }) => to),
    { loop: (from, way) => back.add(leaving(from)[way] as Edge) },
  );
  return back;
}

/** The groups of steps that can each be come to from all others of the group, in the order of the document. */
export function cycles(graph: Graph): readonly (readonly string[])[] {
  const finished: string[] = [];
  depthFirst(graph.steps.keys(), (id) => successors(graph, id), { leave: (id) => finished.push(id) });
  const group = new Map<string, string>();
  for (const root of finished.reverse()) {
    if (group.has(root)) continue;
    depthFirst([root], (id) => predecessors(graph, id).filter((other) => !group.has(other)), {
      enter: (id) => group.set(id, root),
    });
  }
  const members = new Map<string, string[]>();
  for (const id of graph.steps.keys()) {
    const root = group.get(id) as string;
    members.set(root, [...(members.get(root) ?? []), id]);
  }
  return [...members.values()].filter(
    ([first = "", ...others]) => others.length > 0 || successors(graph, first).includes(first),
  );
}
