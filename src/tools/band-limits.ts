/** From which score on each band of a tool begins, so that a mistake in its limits never makes a band too low. */
import type { Tool } from "../kinds/generated/types.ts";

export interface BandLimit {
  readonly code: string;
  /** The least score of the band; of the lowest band, which holds whatever is below it too, -Infinity. */
  readonly from: number;
}

interface BandsOf {
  readonly bands?: readonly Pick<NonNullable<Tool["bands"]>[number], "code" | "min" | "max">[];
}

/** Scores that no band claims, or two, belong to the higher one; a rule reports them. */
export function bandLimits({ bands = [] }: BandsOf): readonly BandLimit[] {
  return bands.map(({ code, min }, index) => {
    const below = bands[index - 1];
    return { code, from: below ? Math.min(min, below.max + 1) : -Infinity };
  });
}

/** Where in the list the band of a score stands. */
export function bandIndex(limits: readonly BandLimit[], score: number): number {
  return limits.findLastIndex(({ from }) => score >= from);
}
