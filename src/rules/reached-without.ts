/** The steps of a pathway that can be come to without a decision that should have been made first. */
import { graphOf } from "../pathways/graph.ts";
import type { Pathway } from "../kinds/generated/types.ts";
import type { Ask } from "./pathway-on-page.ts";
import { turnsOn } from "./pathway-on-page.ts";

/** Their ids, from the ways in of this pathway and past no decision that turns on one of `facts`. */
export function reachedWithout(pathway: Pathway, facts: readonly Ask[]): ReadonlySet<string> {
  const graph = graphOf(pathway);
  const reached = new Set<string>();
  const waiting = graph.starts.flatMap(({ to }) => to);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const step = graph.steps.get(id);
    if (!step || reached.has(id)) continue;
    reached.add(id);
    if (step.type === "decision" && turnsOn(step, facts)) continue;
    waiting.push(...(graph.leaving.get(id) ?? []).map(({ to }) => to));
  }
  return reached;
}
