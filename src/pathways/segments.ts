/** Divides a pathway into stretches that are for one person each: the lanes of the diagram, the headings of the list. */
import type { Strand } from "../kinds/generated/types.ts";
import { backEdges } from "./cycles.ts";
import { flowOrder } from "./flow-order.ts";
import type { Graph } from "./graph.ts";

/** A stretch of steps for one person. No stretch leads, by way of others, back to itself, loops of the pathway apart. */
export interface Segment {
  readonly strand: Strand;
  /** Whether an earlier stretch is for the same person. */
  readonly continued: boolean;
  /** In an order in which each step stands after those that lead to it, loops apart. */
  readonly steps: readonly string[];
}

/** Everybody first, then the child, whom the pathway is for. */
export const STRANDS: readonly Strand[] = ["everyone", "child", "non_abusive_parent", "person_who_harms"];

interface Stretch {
  readonly strand: Strand;
  readonly steps: string[];
  /** The stretches that lead straight to it. */
  readonly after: Set<Stretch>;
}

/**
 * The stretches in reading order: each after those that lead to it, otherwise strand by strand, and what continues a
 * strand after the beginnings of all. Every step is in exactly one.
 */
export function segmentsOf(graph: Graph): readonly Segment[] {
  const back = backEdges(graph);
  const before = (id: string): readonly string[] =>
    (graph.arriving.get(id) ?? []).filter((edge) => !back.has(edge)).map(({ from }) => from);
  const stretches: Stretch[] = [];
  const home = new Map<string, Stretch>();
  for (const id of flowOrder([...graph.steps.keys()], before)) {
    const strand = graph.steps.get(id)?.strand ?? "everyone";
    const leading = new Set(before(id).flatMap((other) => home.get(other) ?? []));
    const open = stretches.findLast((stretch) => stretch.strand === strand);
    const fits = open && ![...leading].some((stretch) => stretch !== open && comesAfter(stretch, open));
    const stretch = fits ? open : { strand, steps: [], after: new Set<Stretch>() };
    if (!fits) stretches.push(stretch);
    stretch.steps.push(id);
    home.set(id, stretch);
    for (const other of leading) if (other !== stretch) stretch.after.add(other);
  }
  const rows = STRANDS.map((strand) => stretches.filter((stretch) => stretch.strand === strand));
  const rowByRow = stretches.flatMap((_, turn) => rows.flatMap((row) => row[turn] ?? []));
  const met = new Set<Strand>();
  return flowOrder(rowByRow, ({ after }) => [...after]).map(({ strand, steps }) => {
    const continued = met.has(strand);
    met.add(strand);
    return { strand, continued, steps };
  });
}

/** Whether `stretch` can only be read after `first`. */
function comesAfter(stretch: Stretch, first: Stretch): boolean {
  const seen = new Set<Stretch>();
  const open = [stretch];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next === first) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...next.after);
  }
  return false;
}
