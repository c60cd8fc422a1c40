/** Where the ways out of a step lead, other pathways included. */
import type { Step } from "../kinds/generated/types.ts";
import type { Ready } from "./line.ts";
import { keyOf } from "./line.ts";

export interface Way {
  readonly pathway: string;
  readonly step: string;
  /** The edge, as its graph calls it: `harm.2`. */
  readonly edge: string;
}

/** In the order of the document; of a decision, one for each branch and one for `otherwise`. */
export function waysOut(step: Step, pathway: string): readonly Way[] {
  const way = (to: string, place: number): Way => ({ pathway, step: to, edge: `${step.id}.${place}` });
  switch (step.type) {
    case "outcome":
      return [];
    case "handover":
      return [{ ...way(step.to.step, 0), pathway: step.to.pathway }];
    case "decision":
      return [...step.branches, ...(step.otherwise ? [step.otherwise] : [])].map(({ to }, place) => way(to, place));
    default:
      return step.next.map(way);
  }
}

/** The steps that follow one, by key, each once; none where a step does not exist. */
export function followingKeys(ready: Ready, key: string): readonly string[] {
  const [pathway = "", id = ""] = key.split("#");
  const step = ready(pathway)?.graph.steps.get(id);
  if (!step) return [];
  const ways = waysOut(step, pathway).filter((way) => ready(way.pathway)?.graph.steps.has(way.step));
  return [...new Set(ways.map(keyOf))];
}
