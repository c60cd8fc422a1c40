/** The shortest and the longest way are those that are found by trying every way, and a limit that cannot be kept is named. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Duration, Pathway } from "../../../src/kinds/generated/types.ts";
import { graphOf, successors } from "../../../src/pathways/graph.ts";
import { dayOf, endOf, momentOf } from "../../../src/pathways/time/calendar.ts";
import { elapsedFrom, limitOf } from "../../../src/pathways/time/elapsed.ts";
import { beginningsFrom, overruns } from "../../../src/pathways/time/overall-limits.ts";
import { runs } from "../../property-runs.ts";
import { arbitraryPathway } from "../arbitrary-pathway.ts";
import { small } from "../small-pathway.ts";

const CLOCKS: Readonly<Record<string, Duration>> = {
  hours: { value: 4, unit: "hours" },
  day: { value: 1, unit: "working_days" },
  days: { value: 3, unit: "working_days" },
  week: { value: 7, unit: "calendar_days" },
  fortnight: { value: 10, unit: "working_days" },
};
const clockOf = (id: string): Duration | undefined => CLOCKS[id];
const monday = momentOf("2026-11-02", 9);

/** The same pathway with these limits at its steps, in turn; undefined leaves a step without. */
function limited(pathway: Pathway, clocks: readonly (string | undefined)[]): Pathway {
  const steps = pathway.steps.map((step, place) => {
    const clock = clocks[place % clocks.length];
    return clock === undefined || step.type === "outcome" || step.type === "join" ? step : { ...step, clock };
  });
  return { ...pathway, steps };
}

/** When each step is done on every way there that comes to no step twice. */
function everyWay(pathway: Pathway, start: string): ReadonlyMap<string, readonly number[]> {
  const graph = graphOf(pathway);
  const found = new Map<string, number[]>();
  const go = (id: string, at: number, before: readonly string[]): void => {
    const limit = limitOf(graph.steps.get(id), clockOf);
    const done = limit ? endOf(at, limit) : at;
    found.set(id, [...(found.get(id) ?? []), done]);
    for (const next of successors(graph, id)) if (![...before, id].includes(next)) go(next, done, [...before, id]);
  };
  go(start, monday, []);
  return found;
}

const clocks = fc.array(fc.constantFrom(undefined, ...Object.keys(CLOCKS)), { minLength: 1, maxLength: 9 });

describe("The time a pathway takes", () => {
  it("is at least that of the quickest of all ways", () => {
    fc.assert(
      fc.property(arbitraryPathway({ most: 8 }), clocks, (random, limits) => {
        const pathway = limited(random, limits);
        const found = elapsedFrom(graphOf(pathway), ["s0"], clockOf, monday);
        const ways = everyWay(pathway, "s0");
        assert.deepEqual([...found.keys()].sort(), [...ways.keys()].sort());
        for (const [id, { shortest }] of found) assert.equal(shortest.ends, Math.min(...(ways.get(id) ?? [])), id);
      }),
      runs(300),
    );
  });

  it("is at most that of the slowest of all ways where none goes round", () => {
    fc.assert(
      fc.property(arbitraryPathway({ most: 9, forwards: true }), clocks, (random, limits) => {
        const pathway = limited(random, limits);
        const ways = everyWay(pathway, "s0");
        for (const [id, { longest }] of elapsedFrom(graphOf(pathway), ["s0"], clockOf, monday))
          assert.equal(longest.ends, Math.max(...(ways.get(id) ?? [])), id);
      }),
      runs(300),
    );
  });

  it("names the way and the steps that have no limit", () => {
    const pathway = limited(small({ steps: ["a -> b c", "b -> d", "c -> d", "join d -> e", "e"] }), [
      "hours",
      "day",
      undefined,
    ]);
    const there = elapsedFrom(graphOf(pathway), ["a"], clockOf, monday).get("e");
    assert.deepEqual(there?.longest.steps, ["a", "b", "d", "e"]);
    assert.deepEqual(there.longest.unlimited, []);
    assert.deepEqual(there.shortest.steps, ["a", "c", "d", "e"]);
    assert.deepEqual(there.shortest.unlimited, ["c"]);
    assert.equal(dayOf(there.longest.ends), "2026-11-03");
  });
});

describe("A limit for a whole stretch", () => {
  const pathway = limited(small({ steps: ["a -> b c", "b -> d", "c -> d", "d -> e", "e"] }), [
    "hours",
    "fortnight",
    "day",
    "days",
  ]);
  const broken = (clock: string): readonly (readonly [string, string])[] =>
    overruns(graphOf(pathway), [{ from: "a", to: "e", clock }], clockOf, beginningsFrom(momentOf("2026-11-02"))).map(
      ({ way, route }) => [way, route.steps.join(" ")],
    );

  it("is broken when even the shortest way takes longer", () => {
    assert.deepEqual(broken("days"), [["shortest", "a c d e"]]);
  });

  it("is broken when the longest way takes longer", () => {
    assert.deepEqual(broken("fortnight"), [["longest", "a b d e"]]);
  });

  it("is kept, is left to others where there is no such clock, and says nothing of steps that are not on the way", () => {
    const wide = { value: 20, unit: "working_days" } as const;
    const limits = ["wide", "none"].map((clock) => ({ from: "a", to: "e", clock }));
    const clock = (id: string): Duration | undefined => (id === "wide" ? wide : clockOf(id));
    const from = beginningsFrom(momentOf("2026-11-02"));
    assert.deepEqual(overruns(graphOf(pathway), limits, clock, from), []);
    assert.deepEqual(overruns(graphOf(pathway), [{ from: "e", to: "a", clock: "hours" }], clock, from), []);
  });

  it("is not broken by a bank holiday alone", () => {
    const two = limited(small({ steps: ["a -> b", "b"] }), ["five"]);
    const five = { value: 5, unit: "working_days" } as const;
    const clock = (id: string): Duration | undefined => (id === "five" ? five : clockOf(id));
    const christmas = momentOf("2026-12-21", 9);
    assert.ok(endOf(christmas, five) > endOf(christmas, { value: 7, unit: "calendar_days" }));
    const limits = [{ from: "a", to: "b", clock: "week" }];
    assert.deepEqual(overruns(graphOf(two), limits, clock, beginningsFrom(momentOf("2026-12-14"))), []);
  });
});
