/** What the cases of a small library, each followed alone, say of it together: by plain counting, without sets of cases. */
import type { Followed } from "./brute-force.ts";
import type { SmallLibrary } from "./random-library.ts";
import { LEVELS } from "./random-library.ts";

const SORTS: Readonly<Record<string, string>> = {
  "several-branches": "overlap",
  "no-branch": "gap",
  "not-answered": "gap",
  "not-settled": "gap",
  "otherwise-covers": "otherwise",
  "no-such-step": "lost",
  "no-such-pathway": "lost",
};

/** The gaps, overlaps and lost cases, as `pathway#step sort`. */
export function hitchesOf(cases: readonly Followed[]): readonly string[] {
  const all = cases.flatMap(({ stuck }) =>
    [...stuck].map((one) => `${one.split(" ")[0] ?? ""} ${SORTS[one.split(" ")[1] ?? ""] ?? ""}`),
  );
  return [...new Set(all)].sort();
}

/** The answers of the first pathway's decisions that no case gives, at decisions where some case comes and none is stuck. */
export function neverTaken({ pathways: [first] }: SmallLibrary, cases: readonly Followed[]): readonly string[] {
  return (first?.steps ?? []).flatMap((step) => {
    const key = `${first?.id ?? ""}#${step.id}`;
    if (step.type !== "decision" || !cases.some(({ steps }) => steps.has(key))) return [];
    if (cases.some(({ stuck }) => [...stuck].some((one) => one.startsWith(`${key} `)))) return [];
    return [...step.branches, ...(step.otherwise ? [step.otherwise] : [])].flatMap((_, place) =>
      cases.some(({ taken }) => taken.has(`${key}.${place}`)) ? [] : [`${key}.${place}`],
    );
  });
}

/** Whether some case stays in a loop for ever, whatever its loops find out the second time. */
export function neverEnds(cases: readonly Followed[], stays: (one: Followed) => boolean): boolean {
  const first = (one: Followed): readonly (readonly [string, string])[] =>
    [...one.facts, ...one.tools]
      .filter(([name]) => !name.endsWith("'"))
      .map(([name, value]) => [name, JSON.stringify(value)]);
  const search = (left: readonly Followed[], decided: ReadonlySet<string>): boolean => {
    if (!left.some(stays)) return false;
    if (left.every(stays)) return true;
    const open = left.flatMap(first).find(([name]) => !decided.has(name))?.[0];
    if (open === undefined) return false;
    const said = (one: Followed): string | undefined => first(one).find(([name]) => name === open)?.[1];
    const values = new Set(left.flatMap((one) => said(one) ?? []));
    return [...values].some((value) =>
      search(
        left.filter((one) => (said(one) ?? value) === value),
        new Set([...decided, open]),
      ),
    );
  };
  return [...new Set(cases.map(({ entry }) => entry))].some((entry) =>
    search(
      cases.filter((one) => one.entry === entry),
      new Set(),
    ),
  );
}

/** The place of the highest level that a case ends at in a strand; -1 where it ends at none. */
export function levelOf({ pathways }: SmallLibrary, { steps }: Followed, strand: string): number {
  const ends = pathways.flatMap((pathway) =>
    pathway.steps.flatMap((step) =>
      step.type === "outcome" && step.strand === strand && steps.has(`${pathway.id}#${step.id}`)
        ? [LEVELS.indexOf(step.level)]
        : [],
    ),
  );
  return Math.max(-1, ...ends);
}

/** Every case told apart by all variables: `at` has a value for each, and is followed as the case that those values make. */
export interface Whole {
  readonly at: readonly number[];
  readonly followed: Followed;
}

export interface Comparison {
  /** The place of the fact among the values, and of the two answers among its own. */
  readonly variable: number;
  readonly missing: number;
  readonly cautious: number;
  /** What is found out later. */
  readonly later: ReadonlySet<number>;
  /** Whether a case comes to the decision, but for what that fact is. */
  readonly comes: (at: readonly number[]) => boolean;
}

/** Whether some case that gets on everywhere ends lower with the missing answer than the cautious one ever would. */
export function landsLower(
  library: SmallLibrary,
  wholes: readonly Whole[],
  strand: string,
  { variable, missing, cautious, later, comes }: Comparison,
): boolean {
  const known = ({ at }: Whole): string =>
    at.map((value, place) => (place === variable || later.has(place) ? "" : value)).join();
  const least = new Map<string, number>();
  for (const one of wholes.filter(({ at }) => at[variable] === cautious)) {
    const level = levelOf(library, one.followed, strand);
    least.set(known(one), Math.min(level, least.get(known(one)) ?? level));
  }
  return wholes.some(
    (one) =>
      one.at[variable] === missing &&
      one.followed.stuck.size === 0 &&
      comes(one.at) &&
      levelOf(library, one.followed, strand) < (least.get(known(one)) ?? -1),
  );
}
