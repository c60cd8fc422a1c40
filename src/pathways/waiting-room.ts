/** Lines that wait for each other at joins, and when they go on. */
import { depthFirst } from "./depth-first.ts";
import type { Line, Ready } from "./line.ts";
import { keyOf, stateOf, withNames } from "./line.ts";
import type { Sets } from "./sets.ts";
import { anyOfSets } from "./sets.ts";
import { followingKeys } from "./ways.ts";

/** Cases that come to a step on a line. */
export interface Arrival<S> {
  readonly line: Line;
  readonly cases: S;
  /** The states it comes from and in which cases: one, several behind a join, none at an entry. */
  readonly from: ReadonlyMap<string, S>;
  /** Whether it is made of the lines that a join has waited for. */
  readonly joined: boolean;
}

export interface WaitingRoom<S> {
  readonly add: (arrival: Arrival<S>) => void;
  /** To be asked when no line can go on otherwise: the lines of one join, as one line for each that they know together. */
  readonly release: () => readonly Arrival<S>[];
}

/**
 * A join lets those of its cases go on in which no line waits at another join that leads to it. Where joins wait for
 * each other in a circle, the one that stands first in the documents goes on.
 */
export function waitingRoom<S>(sets: Sets<S>, ready: Ready): WaitingRoom<S> {
  const waiting = new Map<string, Map<string, Arrival<S>>>();
  const leading = new Map<string, ReadonlySet<string>>();
  return { add, release };

  function add(arrival: Arrival<S>): void {
    const key = keyOf(arrival.line);
    const room = waiting.get(key) ?? new Map<string, Arrival<S>>();
    waiting.set(key, room);
    const state = stateOf(arrival.line);
    const before = room.get(state);
    if (!before) {
      room.set(state, arrival);
      return;
    }
    const from = new Map(before.from);
    for (const [origin, some] of arrival.from) from.set(origin, sets.or(from.get(origin) ?? sets.none, some));
    room.set(state, { ...before, cases: sets.or(before.cases, arrival.cases), from });
  }

  function release(): readonly Arrival<S>[] {
    const joins = [...waiting.keys()].sort(inDocuments);
    const [first] = joins;
    if (first === undefined) return [];
    for (const join of joins) {
      const others = joins.filter((other) => other !== join && following(other).has(join));
      const free = others.reduce((left, other) => sets.without(left, casesAt(other)), casesAt(join));
      if (!sets.isNone(free)) return letGo(join, free);
    }
    return letGo(first, casesAt(first));
  }

  function letGo(join: string, cases: S): readonly Arrival<S>[] {
    const room = waiting.get(join) ?? new Map<string, Arrival<S>>();
    const arrivals = [...room.values()];
    for (const [state, arrival] of room) {
      const left = sets.without(arrival.cases, cases);
      if (sets.isNone(left)) room.delete(state);
      else room.set(state, { ...arrival, cases: left });
    }
    if (room.size === 0) waiting.delete(join);
    return together(arrivals, cases).map(({ line, cases: group }) => ({
      line,
      cases: group,
      from: new Map(
        arrivals.flatMap((arrival) =>
          [...arrival.from].flatMap(([origin, some]) => {
            const shared = sets.and(group, some);
            return sets.isNone(shared) ? [] : [[origin, shared] as const];
          }),
        ),
      ),
      joined: true,
    }));
  }

  /** The cases by what the lines that come in them know together. */
  function together(arrivals: readonly Arrival<S>[], cases: S): readonly { readonly line: Line; readonly cases: S }[] {
    const [first] = arrivals;
    if (!first) return [];
    let groups = new Map<string, { readonly line: Line; readonly cases: S }>();
    const start = { ...first.line, known: [], again: [] };
    groups.set(stateOf(start), { line: start, cases });
    for (const { line: coming, cases: some } of arrivals) {
      const next: typeof groups = new Map();
      const put = (line: Line, part: S): void => {
        if (sets.isNone(part)) return;
        const state = stateOf(line);
        next.set(state, { line, cases: sets.or(next.get(state)?.cases ?? sets.none, part) });
      };
      for (const { line, cases: group } of groups.values()) {
        const { known, again } = coming;
        put(
          { ...line, known: withNames(line.known, known), again: withNames(line.again, again) },
          sets.and(group, some),
        );
        put(line, sets.without(group, some));
      }
      groups = next;
    }
    return [...groups.values()];
  }

  function casesAt(join: string): S {
    const arrivals = [...(waiting.get(join)?.values() ?? [])];
    return anyOfSets(
      sets,
      arrivals.map(({ cases }) => cases),
    );
  }

  function following(join: string): ReadonlySet<string> {
    const known = leading.get(join);
    if (known) return known;
    const found = new Set<string>();
    const next = (key: string): readonly string[] => followingKeys(ready, key);
    depthFirst(next(join), next, { enter: (key) => found.add(key) });
    leading.set(join, found);
    return found;
  }

  function inDocuments(a: string, b: string): number {
    const [[pathway = "", step = ""], [other = "", later = ""]] = [a.split("#"), b.split("#")];
    if (pathway !== other) return pathway < other ? -1 : 1;
    const steps = [...(ready(pathway)?.graph.steps.keys() ?? [])];
    return steps.indexOf(step) - steps.indexOf(later);
  }
}
