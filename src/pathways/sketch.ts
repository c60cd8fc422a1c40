/** What is drawn of a pathway, with the words and the size of every box, before anything has a place. */
import type { Pathway, Step, Strand } from "../kinds/generated/types.ts";
import { backEdges } from "./cycles.ts";
import type { Graph } from "./graph.ts";
import { graphOf } from "./graph.ts";
import { segmentsOf } from "./segments.ts";
import type { Shape } from "./shape.ts";
import { boxSize, shapeOf, wordsFor } from "./shape.ts";
import type { StrandTitles } from "./strand-titles.ts";
import { strandTitles } from "./strand-titles.ts";

/** The way a diagram runs: down on a telephone, to the right on a wide screen and on paper. */
export type Direction = "down" | "right";

export interface Sketch {
  readonly title: string;
  readonly direction: Direction;
  /** The ways in, then the steps in reading order, the answers of a decision behind it. */
  readonly boxes: readonly Box[];
  /** The stretches that are for one person, in reading order. */
  readonly lanes: readonly Lane[];
  readonly links: readonly Link[];
}

export interface Box {
  /** Unique in the sketch. */
  readonly id: string;
  readonly shape: Shape;
  readonly strand: Strand;
  /** The lane it is in, by place; undefined for what is for everyone. */
  readonly lane: number | undefined;
  /** The step it shows, or the first one it leads to. */
  readonly step: string | undefined;
  /** The step's number in the list. */
  readonly number: number | undefined;
  /** All its words. */
  readonly title: string;
  /** The words that are drawn. */
  readonly lines: readonly string[];
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Lane {
  readonly strand: Strand;
  readonly title: string;
}

export interface Link {
  readonly id: string;
  /** The box it leaves. */
  readonly from: string;
  /** The box it arrives at. */
  readonly to: string;
  /** Whether it closes a loop. */
  readonly back: boolean;
  /** Whether it ends in an arrow; the short way from a decision to its answer does not. */
  readonly arrow: boolean;
}

export interface SketchOptions {
  readonly direction: Direction;
  /** What the partnership calls the people. */
  readonly titles?: StrandTitles;
}

/** The sketch of a pathway whose shape is sound. */
export function sketch(pathway: Pathway, { direction, titles = strandTitles }: SketchOptions): Sketch {
  const graph = graphOf(pathway);
  const segments = segmentsOf(graph);
  const laned = segments.filter(({ strand }) => strand !== "everyone");
  const back = backEdges(graph);
  const boxes: Box[] = graph.starts.map(({ type, id, title, to }) =>
    boxOf(direction, {
      id: startId(id),
      shape: type === "repeat" ? "repeat" : "start",
      strand: "everyone",
      lane: undefined,
      step: to[0],
      number: undefined,
      title: title ?? "When it happens again",
    }),
  );
  const links: Link[] = graph.starts.flatMap(({ id, to }) =>
    [...new Set(to)].map((step) => ({
      id: `${startId(id)} ${step}`,
      from: startId(id),
      to: stepId(step),
      back: false,
      arrow: true,
    })),
  );
  let number = 0;
  for (const segment of segments) {
    const lane = segment.strand === "everyone" ? undefined : laned.indexOf(segment);
    for (const step of stepsOf(graph, segment.steps)) {
      const place = { strand: step.strand, lane };
      const { id, title } = step;
      boxes.push(
        boxOf(direction, { ...place, id: stepId(id), shape: shapeOf(step), step: id, number: ++number, title }),
      );
      for (const edge of graph.leaving.get(id) ?? []) {
        const arrives = { to: stepId(edge.to), back: back.has(edge), arrow: true };
        if (edge.label === undefined) {
          links.push({ id: edge.id, from: stepId(id), ...arrives });
          continue;
        }
        const answer = answerId(edge.id);
        const label = { id: answer, shape: "answer", step: undefined, number: undefined, title: edge.label } as const;
        boxes.push(boxOf(direction, { ...place, ...label }));
        links.push({ id: `${edge.id} answer`, from: stepId(id), to: answer, back: false, arrow: false });
        links.push({ id: edge.id, from: answer, ...arrives });
      }
    }
  }
  const lanes = laned.map(({ strand, continued }) => ({
    strand,
    title: continued ? `${titles[strand]}, continued` : titles[strand],
  }));
  return { title: pathway.title, direction, boxes, lanes, links };
}

function boxOf(direction: Direction, box: Omit<Box, "lines" | "width" | "height">): Box {
  const lines = wordsFor(box.shape, box.title, direction);
  return { ...box, lines, ...boxSize(box.shape, lines, direction) };
}

function stepsOf(graph: Graph, ids: readonly string[]): readonly Step[] {
  return ids.flatMap((id) => graph.steps.get(id) ?? []);
}

const startId = (id: string): string => `start ${id}`;
const stepId = (id: string): string => `step ${id}`;
const answerId = (edge: string): string => `answer ${edge}`;
