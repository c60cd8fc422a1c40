/** Gives every box, lane and link of a diagram its place. */
import type { ElkNode } from "elkjs";
import type { Point } from "./elk-graph.ts";
import { elkGraphOf } from "./elk-graph.ts";
import type { Sketch } from "./sketch.ts";

/** Places in pixels from the diagram's left top corner. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** By the id of the box. */
  readonly boxes: ReadonlyMap<string, Place>;
  /** In the order of the sketch's lanes. */
  readonly lanes: readonly Place[];
  /** By the id of the link: the points of a line of upright and level pieces, from box to box. */
  readonly links: ReadonlyMap<string, readonly Point[]>;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The same sketch gives the same places, and so does one with other words of the same sizes: callers keep what they
 * got by `layoutKey`. The layout library is loaded when the first diagram needs it. Rejects only where that fails.
 */
export async function layOut(sketch: Sketch): Promise<Layout> {
  const { graph, pieces, laneId } = elkGraphOf(sketch);
  const { default: Elk } = await import("elkjs/lib/elk.bundled.js");
  const placed = await new Elk().layout(graph);
  const places = placesIn(placed, { x: 0, y: 0 });
  const lines = linesIn(placed, places);
  const placeOf = (id: string): Place => places.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    width: Math.ceil(placed.width ?? 0),
    height: Math.ceil(placed.height ?? 0),
    boxes: new Map(sketch.boxes.map(({ id }) => [id, placeOf(id)])),
    lanes: sketch.lanes.map((_, index) => placeOf(laneId(index))),
    links: new Map([...pieces].map(([id, parts]) => [id, joined(parts.map((part) => lines.get(part) ?? []))])),
  };
}

/** Equal for two sketches that are laid out alike. */
export function layoutKey({ direction, boxes, lanes, links }: Sketch): string {
  return JSON.stringify([
    direction,
    boxes.map(({ id, shape, lane, width, height }) => [id, shape, lane, width, height]),
    lanes.map(({ title }) => title),
    links.map(({ id, from, to }) => [id, from, to]),
  ]);
}

function placesIn(node: ElkNode, corner: Point): ReadonlyMap<string, Place> {
  const { width = 0, height = 0 } = node;
  const inside = (node.children ?? []).flatMap((child) => [
    ...placesIn(child, { x: corner.x + (child.x ?? 0), y: corner.y + (child.y ?? 0) }),
  ]);
  return new Map([[node.id, { ...corner, width, height }], ...inside]);
}

function linesIn(node: ElkNode, places: ReadonlyMap<string, Place>): ReadonlyMap<string, readonly Point[]> {
  const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
  const own = (node.edges ?? []).map(({ id, sections = [] }): readonly [string, readonly Point[]] => {
    const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
      startPoint,
      ...bendPoints,
      endPoint,
    ]);
    return [id, points.map((point) => ({ x: x + point.x, y: y + point.y }))];
  });
  return new Map([...own, ...(node.children ?? []).flatMap((child) => [...linesIn(child, places)])]);
}

/** One line out of lines that begin where the one before ends, without points that do not turn. */
function joined(lines: readonly (readonly Point[])[]): readonly Point[] {
  const turns: Point[] = [];
  for (const point of lines.flat()) {
    const last = turns.at(-1);
    if (last && near(last.x, point.x) && near(last.y, point.y)) continue;
    const before = turns.at(-2);
    const straight =
      before &&
      last &&
      ((near(before.x, last.x) && near(last.x, point.x)) || (near(before.y, last.y) && near(last.y, point.y)));
    if (straight) turns.pop();
    turns.push(point);
  }
  return turns;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.01;
}
