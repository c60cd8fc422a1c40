/** Gives every element of a BPMN plan its place, with the product's own layout. */
import type { Layout, Place } from "../../../pathways/layout.ts";
import { layOut } from "../../../pathways/layout.ts";
import type { Point } from "../../../pathways/elk-graph.ts";
import type { Box, Link, Sketch } from "../../../pathways/sketch.ts";
import { textWidth } from "../../../pathways/text-width.ts";
import { wrapped } from "../../../pathways/wrap.ts";
import type { NodeType, Plan, PlanFlow, PlanNode } from "./plan.ts";

export interface Placed {
  /** By the id of the node. */
  readonly shapes: ReadonlyMap<string, PlacedShape>;
  /** By the id of the flow. */
  readonly edges: ReadonlyMap<string, PlacedEdge>;
  /** In the order of the plan's groups. */
  readonly groups: readonly Place[];
}

export interface PlacedShape {
  readonly bounds: Place;
  /** Where its name stands, when that is beside it. */
  readonly label: Place | undefined;
}

export interface PlacedEdge {
  readonly points: readonly Point[];
  readonly label: Place | undefined;
}

/** The heights and widths that modellers draw elements in, in pixels. */
const EVENT = 36;
const GATEWAY = 50;
const TASK = 150;
/** How modellers set names: inside tasks, and beside events, gateways and flows. */
const INSIDE = { size: 12, weight: "normal", line: 14.4 } as const;
const BESIDE = { size: 11, weight: "normal", line: 13.2 } as const;
const LABEL = 120;
/** Above everything, for the words of caution. */
const TOP = 60;

/** The same plan gives the same places. Rejects only where the layout library fails. */
export async function place(plan: Plan): Promise<Placed> {
  const sketch = sketchOf(plan);
  const layout = await layOut(sketch);
  const shapes = new Map(plan.nodes.map((node) => [node.id, shapeIn(node, layout)]));
  const edges = new Map(plan.flows.map((flow) => [flow.id, edgeIn(flow, layout, shapes)]));
  return { shapes, edges, groups: layout.lanes.map(lower) };
}

/** A flow with words goes through a box that keeps room for them, as answers do in the drawing. */
function sketchOf({ nodes, flows, groups }: Plan): Sketch {
  const boxes: Box[] = [];
  const links: Link[] = [];
  for (const node of nodes) {
    boxes.push(boxOf(node.id, node.group, sizeOf(node)));
    for (const { id, from, to, name, back } of flows.filter((one) => one.from === node.id)) {
      if (name === undefined) {
        links.push({ id, from, to, back, arrow: true });
        continue;
      }
      const label = labelSize(name);
      const room = { width: label.width + 20, height: 2 * label.height + 8 };
      boxes.push(boxOf(`${id} words`, node.group, room));
      links.push({ id: `${id} words`, from, to: `${id} words`, back: false, arrow: false });
      links.push({ id, from: `${id} words`, to, back, arrow: true });
    }
  }
  const lanes = groups.map((title) => ({ strand: "everyone" as const, title }));
  return { title: "", direction: "right", boxes, lanes, links };
}

function boxOf(id: string, group: number | undefined, size: { width: number; height: number }): Box {
  const plain = {
    shape: "step",
    strand: "everyone",
    step: undefined,
    number: undefined,
    title: "",
    lines: [],
  } as const;
  return { ...plain, id, lane: group, ...size };
}

function sizeOf({ type, name }: PlanNode): { width: number; height: number } {
  if (isTask(type)) {
    const lines = wrapped(name, TASK - 24, INSIDE);
    return { width: TASK, height: Math.max(80, Math.ceil(lines.length * INSIDE.line) + 44) };
  }
  const side = sideOf(type);
  if (name === "") return { width: side, height: side };
  const label = labelSize(name);
  return { width: Math.max(side, label.width), height: side + 2 * (label.height + 6) };
}

function shapeIn({ id, type, name }: PlanNode, layout: Layout): PlacedShape {
  const box = lower(layout.boxes.get(id) ?? nowhere);
  if (isTask(type)) return { bounds: box, label: undefined };
  const side = sideOf(type);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const bounds = { x: x - side / 2, y: y - side / 2, width: side, height: side };
  if (name === "") return { bounds, label: undefined };
  const { width, height } = labelSize(name);
  return { bounds, label: { x: x - width / 2, y: bounds.y + side + 6, width, height } };
}

function edgeIn(
  { id, from, to, name }: PlanFlow,
  layout: Layout,
  shapes: ReadonlyMap<string, PlacedShape>,
): PlacedEdge {
  const points = [
    ...(name === undefined ? [] : (layout.links.get(`${id} words`) ?? [])),
    ...(layout.links.get(id) ?? []),
  ].map(({ x, y }) => ({ x, y: y + TOP }));
  const line = [...points];
  const [first, last] = [line[0], line.at(-1)];
  const source = shapes.get(from)?.bounds;
  const sink = shapes.get(to)?.bounds;
  if (source && first) line.unshift({ x: source.x + source.width, y: source.y + source.height / 2 });
  if (sink && last) line.push(...arrival(last, sink));
  return { points: withoutRepeats(line), label: name === undefined ? undefined : labelIn(`${id} words`, name, layout) };
}

/** The words stand above the line that goes through the middle of their room. */
function labelIn(box: string, name: string, layout: Layout): Place {
  const { x, y, width: room, height: all } = lower(layout.boxes.get(box) ?? nowhere);
  const { width, height } = labelSize(name);
  return { x: x + (room - width) / 2, y: y + all / 2 - height - 3, width, height };
}

/** The rest of the way from where a line meets the room of an element to the element itself. */
function arrival(last: Point, { x, y, width, height }: Place): readonly Point[] {
  const middle = y + height / 2;
  const off = Math.abs(last.y - middle);
  if (width >= TASK || off < 0.5) return [{ x, y: last.y }];
  if (off < height / 2 - 1) return [{ x: x + off, y: last.y }];
  return [
    { x: last.x, y: middle },
    { x, y: middle },
  ];
}

function withoutRepeats(points: readonly Point[]): readonly Point[] {
  return points.filter(({ x, y }, at) => {
    const before = points[at - 1];
    return !before || Math.abs(before.x - x) > 0.5 || Math.abs(before.y - y) > 0.5;
  });
}

function labelSize(name: string): { width: number; height: number } {
  const lines = wrapped(name, LABEL, BESIDE);
  const widest = Math.max(...lines.map((line) => textWidth(line, BESIDE.size, BESIDE.weight)));
  return { width: Math.ceil(widest) + 4, height: Math.ceil(lines.length * BESIDE.line) };
}

function lower({ x, y, width, height }: Place): Place {
  return { x, y: y + TOP, width, height };
}

function isTask(type: NodeType): boolean {
  return type === "bpmn:UserTask" || type === "bpmn:SendTask";
}

function sideOf(type: NodeType): number {
  return type.endsWith("Gateway") ? GATEWAY : EVENT;
}

const nowhere: Place = { x: 0, y: 0, width: 0, height: 0 };
