/** In which order lines go on where there are very many cases: each step after those that lead to it, so that it is come to once. */
import { depthFirst } from "../depth-first.ts";
import type { Line, Ready } from "../line.ts";
import { keyOf } from "../line.ts";
import { followingKeys } from "../ways.ts";

/** The rank of a line by the step it comes to; ways back apart, no step ranks before one that leads to it. */
export function travelOrder(ready: Ready, starts: readonly string[]): (line: Line) => number {
  const left: string[] = [];
  depthFirst(starts, (key) => followingKeys(ready, key), { leave: (key) => left.push(key) });
  const ranks = new Map(left.map((key, place) => [key, -place]));
  return (line) => ranks.get(keyOf(line)) ?? 0;
}
