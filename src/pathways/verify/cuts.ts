/** Where comparisons may change their truth as a number grows: between two such places all numbers are alike. */
import type { Atom } from "../../conditions/atom.ts";
import type { Normal } from "../../conditions/normalise.ts";

/** The least number of each stretch but the first, in order; `more` are further places where something changes. */
export function cutsOf(atoms: readonly Atom[], more: readonly number[] = []): readonly number[] {
  const ends = atoms.flatMap((atom) =>
    atom.type === "within" ? atom.ranges.flatMap(({ min, max }) => [min, max + 1]) : [],
  );
  return [...new Set([...ends, ...more])].filter(Number.isFinite).sort((a, b) => a - b);
}

/** Which stretch a number lies in, from 0. */
export function stretchOf(cuts: readonly number[], value: number): number {
  return cuts.filter((cut) => cut <= value).length;
}

/** One whole number out of each stretch between two limits, both included: the least where there is one. */
export function oneOfEach(cuts: readonly number[], min: number, max: number): readonly number[] {
  const [first = 0] = cuts;
  const least = Number.isFinite(min) ? min : Math.min(first - 1, max);
  return [least, ...cuts.filter((cut) => cut > least && cut <= max)];
}

/** Every comparison in some conditions. */
export function atomsIn(normals: readonly Normal[]): readonly Atom[] {
  return normals.flatMap((normal) => ("parts" in normal ? atomsIn(normal.parts) : [normal]));
}

/** The comparisons by the name they compare. */
export function atomsByName(normals: readonly Normal[]): ReadonlyMap<string, readonly Atom[]> {
  const byName = new Map<string, Atom[]>();
  for (const atom of atomsIn(normals)) {
    if (atom.type !== "unknown") byName.set(atom.path, [...(byName.get(atom.path) ?? []), atom]);
  }
  return byName;
}
