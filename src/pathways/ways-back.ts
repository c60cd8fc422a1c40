/** The ways on which a line comes round again, and what is then asked anew. */
import { testsOf } from "../conditions/names.ts";
import { depthFirst } from "./depth-first.ts";
import type { Ready } from "./line.ts";
import { followingKeys } from "./ways.ts";

/** By `from to`, the keys of the two ends of a way back: the facts, as `pathway#ask`, that its loop asks for. */
export type WaysBack = ReadonlyMap<string, readonly string[]>;

/** The steps to which the ways into a pathway lead, by key, in the order of the document. */
export function waysIn(ready: Ready, pathway: string): readonly string[] {
  const starts = ready(pathway)?.graph.starts ?? [];
  return [...new Set(starts.flatMap(({ to }) => to.map((step) => `${pathway}#${step}`)))];
}

/**
 * Walks from the steps a line begins at, in the order of the documents. A way that leads to a step on the way to which
 * it is met closes a loop: every step from which its beginning can be come to without passing its end. What decisions
 * in the loop ask for is asked again by a line that goes back.
 */
export function waysBack(ready: Ready, starts: readonly string[]): WaysBack {
  const following = remembered((key: string) => followingKeys(ready, key));
  const reached = new Set<string>();
  const closing: (readonly [from: string, to: string])[] = [];
  depthFirst(starts, following, {
    enter: (key) => reached.add(key),
    loop: (from, way) => closing.push([from, following(from)[way] ?? ""]),
  });
  if (closing.length === 0) return new Map();
  const before = new Map<string, string[]>([...reached].map((key) => [key, []]));
  for (const key of reached) for (const next of following(key)) before.get(next)?.push(key);
  return new Map(
    closing.map(([from, to]) => {
      const loop = new Set([to]);
      depthFirst([from], (key) => (key === to ? [] : (before.get(key) ?? [])), { enter: (key) => loop.add(key) });
      return [`${from} ${to}`, [...new Set([...loop].flatMap((key) => asksAt(ready, key)))].sort()];
    }),
  );
}

/** The facts that a step's conditions ask for; none unless it is a decision. */
function asksAt(ready: Ready, key: string): readonly string[] {
  const [pathway = "", step = ""] = key.split("#");
  const there = ready(pathway);
  const names = there?.conditions(step).flatMap(testsOf) ?? [];
  return names.flatMap(({ name }) => (there?.isAsk(name.path) ? [`${pathway}#${name.path}`] : []));
}

function remembered<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(key);
    known.set(key, found);
    return found;
  };
}
