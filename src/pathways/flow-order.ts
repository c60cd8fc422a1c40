/** Puts things in an order in which each stands after what leads to it, as close as can be to the order they came in. */

/**
 * Each item once; `after` gives what an item must stand behind. Among those that could come next the first of `items`
 * does. Where items wait for one another in a circle, the first of them comes all the same.
 */
export function flowOrder<T>(items: readonly T[], after: (item: T) => readonly T[]): readonly T[] {
  const place = new Map(items.map((item, index) => [item, index]));
  const followers = new Map<T, T[]>(items.map((item) => [item, []]));
  const waiting = new Map<T, number>();
  for (const item of items) {
    const before = [...new Set(after(item))].filter((other) => other !== item && place.has(other));
    waiting.set(item, before.length);
    for (const other of before) followers.get(other)?.push(item);
  }
  const placeOf = (item: T): number => place.get(item) ?? 0;
  const ready = items.filter((item) => waiting.get(item) === 0);
  const ordered: T[] = [];
  const take = (item: T): void => {
    waiting.delete(item);
    ordered.push(item);
    for (const follower of followers.get(item) ?? []) {
      const left = waiting.get(follower);
      if (left === undefined) continue;
      waiting.set(follower, left - 1);
      if (left === 1) insert(ready, follower, placeOf);
    }
  };
  while (waiting.size > 0) {
    const [stuck] = waiting.keys();
    const next = ready.shift() ?? stuck;
    if (next !== undefined && waiting.has(next)) take(next);
  }
  return ordered;
}

function insert<T>(sorted: T[], item: T, placeOf: (item: T) => number): void {
  const index = sorted.findIndex((other) => placeOf(other) > placeOf(item));
  sorted.splice(index < 0 ? sorted.length : index, 0, item);
}
