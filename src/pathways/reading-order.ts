/** The numbered list of a pathway: the authoritative text of which the diagram is a picture. */
import type { Step, Strand } from "../kinds/generated/types.ts";
import type { Edge, Graph, Start } from "./graph.ts";
import { segmentsOf } from "./segments.ts";

export interface ReadingOrder {
  /** The ways in, each with the numbers it begins at. */
  readonly starts: readonly ListedStart[];
  /** The stretches of the list in the order they are read; a strand may come up more than once. */
  readonly sections: readonly Section[];
  /** The number of every step, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
}

export interface ListedStart {
  readonly start: Start;
  readonly to: readonly number[];
}

/** Steps in a row for the same person. */
export interface Section {
  readonly strand: Strand;
  /** Whether an earlier section is for the same person. */
  readonly continued: boolean;
  readonly items: readonly ListedStep[];
}

export interface ListedStep {
  readonly number: number;
  readonly step: Step;
  /** Where it leads inside this pathway, in the order of the document: “go to 7”. */
  readonly exits: readonly Exit[];
}

export interface Exit {
  readonly edge: Edge;
  /** The number of the step it leads to. */
  readonly to: number;
  /** Whether it goes back to this step or to one with a lower number: the reader has to turn back. */
  readonly back: boolean;
}

/** The list of a graph: stretch by stretch, every step exactly once; the same for the same document. */
export function readingOrder(graph: Graph): ReadingOrder {
  const segments = segmentsOf(graph);
  const numbers = new Map(segments.flatMap(({ steps }) => steps).map((id, index) => [id, index + 1]));
  const numberOf = (id: string): number => numbers.get(id) ?? 0;
  const listed = (step: Step): ListedStep => {
    const number = numberOf(step.id);
    const exits = (graph.leaving.get(step.id) ?? []).map((edge): Exit => {
      const to = numberOf(edge.to);
      return { edge, to, back: to <= number };
    });
    return { number, step, exits };
  };
  return {
    starts: graph.starts.map((start) => ({ start, to: start.to.map(numberOf) })),
    sections: segments.map(({ strand, continued, steps }) => ({
      strand,
      continued,
      items: steps.flatMap((id) => graph.steps.get(id) ?? []).map(listed),
    })),
    numbers,
  };
}
