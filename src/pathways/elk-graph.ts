/** A sketch as the graph that the layout library places: lanes are boxes with boxes in them, and links pass their edge. */
import type { ElkExtendedEdge, ElkNode, ElkPort, LayoutOptions } from "elkjs";
import { laneTitleHeight, laneTitleWidth } from "./lane-title.ts";
import type { Box, Direction, Sketch } from "./sketch.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ElkGraph {
  readonly graph: ElkNode;
  /** The edges that make up a link, in order, by the link's id. */
  readonly pieces: ReadonlyMap<string, readonly string[]>;
  /** The name a lane has in the graph. */
  readonly laneId: (lane: number) => string;
}

/** A lane, or the sheet itself, while it is filled. */
interface Container extends ElkNode {
  readonly children: ElkNode[];
  readonly edges: ElkExtendedEdge[];
  readonly ports: ElkPort[];
}

/**
 * Boxes stand in reading order, in which only links of loops go back: the library is told to keep that order, so it
 * turns no other link round. All links of a box leave at one place; each arrives at its own.
 */
export function elkGraphOf({ direction, boxes, lanes, links }: Sketch): ElkGraph {
  const sheet = container("sheet", { ...optionsFor(direction), ...IN_READING_ORDER });
  const lane = lanes.map(({ title }, index) => container(laneId(index), laneOptions(direction, title)));
  const sides = SIDES[direction];
  const home = new Map<string, Container>();
  for (const box of boxes) {
    const place = (box.lane === undefined ? undefined : lane[box.lane]) ?? sheet;
    home.set(box.id, place);
    if (place !== sheet && place.children.length === 0) sheet.children.push(place);
    place.children.push(nodeOf(box, direction));
  }
  const pieces = new Map<string, readonly string[]>();
  for (const { id, from, to, arrow } of links) {
    const fromHome = home.get(from) ?? sheet;
    const toHome = home.get(to) ?? sheet;
    const exit = exitOf(from);
    if (fromHome === toHome) {
      pieces.set(id, [edge(fromHome, id, exit, to, arrow ? undefined : SHORT)]);
      continue;
    }
    const parts: string[] = [];
    let source = exit;
    if (fromHome !== sheet) {
      source = `${exit} door`;
      const known = fromHome.ports.some((port) => port.id === source);
      parts.push(known ? `${source} way` : edge(fromHome, `${source} way`, exit, doorOf(fromHome, source, sides.out)));
    }
    const target = toHome === sheet ? to : doorOf(toHome, `${id} door`, sides.in);
    parts.push(edge(sheet, id, source, target));
    if (toHome !== sheet) parts.push(edge(toHome, `${id} way`, target, to));
    pieces.set(id, parts);
  }
  return { graph: sheet, pieces, laneId };
}

const SIDES = { down: { in: "NORTH", out: "SOUTH" }, right: { in: "WEST", out: "EAST" } } as const;

/** Lanes beside each other stand in the order of the list, the child's first, at the cost of a crossing. */
const IN_READING_ORDER: LayoutOptions = { "elk.layered.crossingMinimization.forceNodeModelOrder": "true" };

const laneId = (lane: number): string => `lane ${lane}`;
/** An answer stands next to its decision, however far it leads. */
const SHORT: LayoutOptions = { "elk.layered.priority.shortness": "10", "elk.layered.priority.straightness": "0" };

const exitOf = (box: string): string => `${box} exit`;

function nodeOf({ id, width, height }: Box, direction: Direction): ElkNode {
  const layoutOptions = { "elk.portConstraints": "FIXED_SIDE", "elk.portAlignment.default": "CENTER" };
  const ports = [{ id: exitOf(id), layoutOptions: { "elk.port.side": SIDES[direction].out } }];
  return { id, width, height, layoutOptions, ports };
}

function container(id: string, layoutOptions: LayoutOptions): Container {
  return { id, layoutOptions, children: [], edges: [], ports: [] };
}

function edge(place: Container, id: string, source: string, target: string, layoutOptions?: LayoutOptions): string {
  place.edges.push({ id, sources: [source], targets: [target], ...(layoutOptions && { layoutOptions }) });
  return id;
}

function doorOf(lane: Container, id: string, side: string): string {
  lane.ports.push({ id, width: 0, height: 0, layoutOptions: { "elk.port.side": side } });
  return id;
}

function laneOptions(direction: Direction, title: string): LayoutOptions {
  return {
    ...optionsFor(direction),
    "elk.padding": `[top=${laneTitleHeight + 16},left=16,right=16,bottom=16]`,
    "elk.portConstraints": "FIXED_SIDE",
    "elk.nodeSize.constraints": "MINIMUM_SIZE",
    "elk.nodeSize.minimum": `(${laneTitleWidth(title)},0)`,
    "elk.alignment": direction === "down" ? "TOP" : "LEFT",
  };
}

function optionsFor(direction: Direction): LayoutOptions {
  return {
    "elk.algorithm": "layered",
    "elk.direction": direction === "down" ? "DOWN" : "RIGHT",
    "elk.edgeRouting": "ORTHOGONAL",
    "elk.padding": "[top=12,left=12,right=12,bottom=12]",
    "elk.layered.cycleBreaking.strategy": "MODEL_ORDER",
    "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
    "elk.layered.considerModelOrder.crossingCounterNodeInfluence": "0.1",
    "elk.layered.considerModelOrder.crossingCounterPortInfluence": "0.05",
    "elk.layered.layering.strategy": "LONGEST_PATH_SOURCE",
    "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
    "elk.layered.nodePlacement.bk.fixedAlignment": "BALANCED",
    "elk.spacing.nodeNode": "24",
    "elk.spacing.edgeNode": "16",
    "elk.spacing.edgeEdge": "12",
    "elk.layered.spacing.nodeNodeBetweenLayers": "28",
    "elk.layered.spacing.edgeNodeBetweenLayers": "14",
    "elk.layered.spacing.edgeEdgeBetweenLayers": "12",
    "elk.randomSeed": "1",
  };
}
