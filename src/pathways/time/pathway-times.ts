/** How long a pathway may take, from each way in to each of its ends. */
import type { ReadyPathway } from "../ready-pathway.ts";
import type { Moment } from "./calendar.ts";
import type { ClockOf, Elapsed } from "./elapsed.ts";
import { elapsedFrom } from "./elapsed.ts";

export interface PathwayTime extends Elapsed {
  /** The way in, by the entry's id. */
  readonly entry: string;
  /** The outcome, or the step that hands over to another pathway, by its id. */
  readonly end: string;
}

/** In the order of the document, by way in and then by end; ends that a way in does not lead to are left out. */
export function pathwayTimes({ graph }: ReadyPathway, clockOf: ClockOf, begins: Moment): readonly PathwayTime[] {
  const handing = new Set(graph.handovers.map(({ from }) => from));
  const ends = [...graph.steps.values()].filter(({ id, type }) => type === "outcome" || handing.has(id));
  return graph.starts.flatMap((start) => {
    const found = elapsedFrom(graph, start.to, clockOf, begins);
    return ends.flatMap(({ id }) => {
      const there = found.get(id);
      return there ? [{ entry: start.id, end: id, ...there }] : [];
    });
  });
}
