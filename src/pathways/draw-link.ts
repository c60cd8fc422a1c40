/** Draws one link of a diagram: a line of upright and level pieces with rounded corners, and its arrow. */
import type { Point } from "./elk-graph.ts";
import { palette } from "./palette.ts";
import type { Link } from "./sketch.ts";
import { element, rounded } from "./svg.ts";

const CORNER = 6;
const ARROW = 8;

/** The link along its points; nothing for fewer than two. */
export function drawLink({ back, arrow }: Link, points: readonly Point[]): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return "";
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const along = { x: (end.x - before.x) / length, y: (end.y - before.y) / length };
  const stop = arrow ? { x: end.x - along.x * ARROW, y: end.y - along.y * ARROW } : end;
  const line = element("path", {
    class: back ? "pg-link pg-back" : "pg-link",
    d: lineThrough([...points.slice(0, -1), stop]),
    fill: "none",
    stroke: palette.muted,
    "stroke-width": 1.5,
    "stroke-dasharray": back ? "6 4" : undefined,
  });
  return arrow ? line + arrowHead(end, along) : line;
}

function lineThrough(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!before) return `M${pair(point)}`;
      if (!after) return `L${pair(point)}`;
      const turn = Math.min(CORNER, distance(before, point) / 2, distance(point, after) / 2);
      return `L${pair(towards(point, before, turn))}Q${pair(point)} ${pair(towards(point, after, turn))}`;
    })
    .join("");
}

function arrowHead(end: Point, along: Point): string {
  const base = { x: end.x - along.x * ARROW, y: end.y - along.y * ARROW };
  const across = { x: -along.y * 4, y: along.x * 4 };
  const left = { x: base.x + across.x, y: base.y + across.y };
  const right = { x: base.x - across.x, y: base.y - across.y };
  return element("path", { class: "pg-arrow", d: `M${pair(end)}L${pair(left)}L${pair(right)}Z`, fill: palette.muted });
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function pair({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}
