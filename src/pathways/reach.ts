/** Which steps of a pathway can be come to, and from which no end can be come to. */
import { depthFirst } from "./depth-first.ts";
import type { Graph } from "./graph.ts";
import { predecessors, successors } from "./graph.ts";

/** Every step that can be come to from some steps, those included; without `from`, from the ways in. */
export function reachable(graph: Graph, from?: readonly string[]): ReadonlySet<string> {
  const roots = from ?? graph.starts.flatMap(({ to }) => to);
  return gathered(
    roots.filter((id) => graph.steps.has(id)),
    (id) => successors(graph, id),
  );
}

/** The steps nobody ever comes to, in the order of the document. */
export function unreachable(graph: Graph): readonly string[] {
  const reached = reachable(graph);
  return [...graph.steps.keys()].filter((id) => !reached.has(id));
}

/** The steps that are no end and lead nowhere, because what they point at does not exist. */
export function deadEnds(graph: Graph): readonly string[] {
  return [...graph.steps.keys()].filter((id) => !isEnd(graph, id) && graph.leaving.get(id)?.length === 0);
}

/** The steps from which no outcome and no other pathway can be come to, dead ends included. */
export function endless(graph: Graph): readonly string[] {
  const ends = [...graph.steps.keys()].filter((id) => isEnd(graph, id));
  const ending = gathered(ends, (id) => predecessors(graph, id));
  return [...graph.steps.keys()].filter((id) => !ending.has(id));
}

/** Whether a line ends here: with an outcome, or with another pathway. */
function isEnd(graph: Graph, id: string): boolean {
  const step = graph.steps.get(id);
  return step?.type === "outcome" || (step?.type === "handover" && step.to.pathway !== graph.pathway);
}

function gathered(roots: readonly string[], waysOf: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  depthFirst(roots, waysOf, { enter: (id) => found.add(id) });
  return found;
}
