/** Puts what targets cannot hold in order for whoever reads it: each thing once, with all its places. */
import type { Loss } from "./export-library.ts";
import type { Exporter } from "./exporter.ts";

/** What the same targets cannot hold. */
export interface LossGroup {
  readonly targets: readonly Exporter[];
  readonly things: readonly LostThing[];
}

/** The same thing at one place or more. */
export interface LostThing {
  readonly message: string;
  readonly losses: readonly Loss[];
}

/** In the order in which each first appears. */
export function lossGroups(losses: readonly Loss[]): readonly LossGroup[] {
  return grouped(losses, ({ targets }) => targets.map(({ id }) => id).join(" ")).map((same) => ({
    targets: same[0].targets,
    things: grouped(same, ({ message }) => message).map((places) => ({
      message: places[0].message,
      losses: places,
    })),
  }));
}

type Some<T> = readonly [T, ...T[]];

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly Some<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}
