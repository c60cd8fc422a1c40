/** Every case at once does what each case does on its own. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Surroundings } from "../../../src/pathways/verify/surroundings.ts";
import { asked } from "../../../src/pathways/verify/answers-compared.ts";
import type { Fault, Property } from "../../../src/pathways/verify/fault.ts";
import { allIsReached } from "../../../src/pathways/verify/properties/all-is-reached.ts";
import { missingNotLower } from "../../../src/pathways/verify/properties/missing-not-lower.ts";
import { noEndlessRound } from "../../../src/pathways/verify/properties/no-endless-round.ts";
import { waysOn } from "../../../src/pathways/verify/properties/ways-on.ts";
import { roundsOf } from "../../../src/pathways/verify/rounds.ts";
import { isCertainCode } from "../../../src/tools/answers.ts";
import type { Whole } from "./verdicts.ts";
import { hitchesOf, landsLower, neverEnds, neverTaken } from "./verdicts.ts";
import type { Line } from "../../../src/pathways/line.ts";
import { keyOf, stateOf } from "../../../src/pathways/line.ts";
import { anyOfSets } from "../../../src/pathways/sets.ts";
import type { CaseSet } from "../../../src/pathways/verify/case-sets.ts";
import type { Exploration } from "../../../src/pathways/verify/explore.ts";
import { explore } from "../../../src/pathways/verify/explore.ts";
import { runs } from "../../property-runs.ts";
import type { Followed } from "./brute-force.ts";
import { followAll } from "./brute-force.ts";
import type { SmallLibrary } from "./random-library.ts";
import { LEVELS, decidingLibrary, smallLibrary } from "./random-library.ts";

function exploration({ pathways, tools }: SmallLibrary): Exploration {
  const documents = {
    pathway: (id: string) => pathways.find((one) => one.id === id),
    tool: (id: string) => tools.find((one) => one.id === id),
  };
  const found = explore(documents, pathways[0]?.id ?? "");
  assert.ok(found);
  return found;
}

/** The value of each variable in a case; the last where the case says nothing of it, because then it makes no difference. */
function valuesOf({ space, ready, pathway }: Exploration, one: Followed): (variable: number) => number {
  const entries = ready(pathway)?.graph.starts.map(({ id }) => id) ?? [];
  return (number) => {
    const variable = space.variables[number];
    assert.ok(variable);
    const name = `${variable.name}${variable.again ? "'" : ""}`;
    if (variable.sort === "entry") return entries.indexOf(one.entry);
    if (variable.sort === "tool") return variable.placeOf(one.tools.get(name) ?? {});
    const [values = []] = variable.seen.values();
    const said = one.facts.get(name);
    return said === undefined ? values.length - 1 : values.indexOf(said);
  };
}

/** The faults that verification finds by one property. */
function faultsOf(found: Exploration, property: Property): readonly Fault[] {
  const levels = LEVELS.map((id) => ({ id, title: id, means: id, lead: "service" }));
  const around: Partial<Surroundings> = {
    ...found.documents,
    levels,
    isHandedTo: () => false,
  };
  return [...property(found, around as Surroundings)];
}

const LIMIT = 20_000;

/** Every combination of values, with the case it makes; undefined where there are too many to count. */
function wholesOf(found: Exploration, cases: readonly Followed[]): readonly Whole[] | undefined {
  const { variables } = found.space;
  const count = variables.reduce((product, { settled }) => product * settled.length, 1);
  if (count > LIMIT) return undefined;
  const made = new Map<string, Whole>();
  for (const followed of cases) {
    const valueOf = valuesOf(found, followed);
    const options = variables.map(({ sort, name, again, settled }, number) => {
      const full = `${name}${again ? "'" : ""}`;
      const isSaid = sort === "entry" || followed.facts.has(full) || followed.tools.has(full);
      return isSaid ? [valueOf(number)] : [...settled.keys()];
    });
    let rows: readonly (readonly number[])[] = [[]];
    for (const values of options) rows = rows.flatMap((row) => values.map((value) => [...row, value]));
    for (const at of rows) made.set(at.join(), { at, followed });
  }
  assert.equal(made.size, count, "no combination is left out");
  return [...made.values()];
}

/** What `verify` and the cases followed alone each say of missing answers, as `pathway#step`. */
function lowerOf(library: SmallLibrary, found: Exploration, wholes: readonly Whole[]): readonly string[] {
  const all = new Set<string>();
  for (const at of asked(found)) {
    const cautious = at.answers.indexOf(at.ask.cautious);
    for (const [missing, answer] of at.answers.entries()) {
      if (missing === cautious || (answer !== null && isCertainCode(answer))) continue;
      const { variable, later } = at;
      const comes = (one: readonly number[]): boolean => found.sets.has(at.before, (number) => one[number] ?? 0);
      const strands = ["child", "non_abusive_parent", "person_who_harms", "everyone"];
      if (strands.some((strand) => landsLower(library, wholes, strand, { variable, missing, cautious, later, comes })))
        all.add(at.key);
    }
  }
  return [...all].sort();
}

describe("Every case taken through a pathway at once", () => {
  it("says what the cases say that are followed alone", () => {
    const met = { cases: 0, hitches: 0, never: 0, forever: 0 };
    fc.assert(
      fc.property(smallLibrary, (library) => {
        const cases = followAll(library, 1500);
        if (!cases) return;
        met.cases += cases.length;
        const found = exploration(library);
        assert.deepEqual(found.notAnswered, []);
        const within = (states: readonly string[], round: readonly Line[]): boolean =>
          round.every((line) => states.includes(stateOf(line)));
        const steps = grouped(
          found,
          [...found.journey.visits.values()].map(({ line, cases: set }) => [keyOf(line), set]),
        );
        const stuck = grouped(
          found,
          found.stuck.map(({ line, reason, cases: set }) => [`${keyOf(line)} ${reason}`, set]),
        );
        for (const one of cases) {
          const valueOf = valuesOf(found, one);
          const having = (sets: ReadonlyMap<string, CaseSet>): readonly string[] =>
            [...sets].flatMap(([key, set]) => (found.sets.has(set, valueOf) ? [key] : [])).sort();
          const words = `${one.entry} ${JSON.stringify([[...one.facts], [...one.tools]])}`;
          assert.deepEqual(having(steps), [...one.steps].sort(), words);
          assert.deepEqual(having(stuck), [...one.stuck].sort(), words);
          for (const key of one.taken) {
            const [pathway = "", edge = ""] = key.split("#");
            assert.ok(found.sets.has(found.journey.edges.get(`${pathway}#${edge}`) ?? found.sets.none, valueOf), words);
          }
          const rounds = roundsOf(found).filter(({ staying }) =>
            [...staying.values()].some((set) => found.sets.has(set, valueOf)),
          );
          assert.ok(
            one.rounds.every((round) => rounds.some(({ states }) => within(states, round))) &&
              rounds.every(({ states }) => one.rounds.some((round) => within(states, round))),
            `goes round: ${words}`,
          );
        }
        const hitches = hitchesOf(cases);
        const told = faultsOf(found, waysOn).map(({ key, sort = "" }) => `${key} ${sort}`);
        assert.deepEqual([...new Set(told)].sort(), hitches);
        const never = neverTaken(library, cases);
        assert.deepEqual(
          faultsOf(found, allIsReached).map(({ sort = "" }) => `random#${sort}`),
          never,
        );
        const forever = roundsOf(found).filter(({ states }) =>
          neverEnds(cases, ({ rounds }) => rounds.some((round) => within(states, round))),
        );
        const endless = faultsOf(found, noEndlessRound).filter(({ cases: set }) => set !== undefined);
        assert.deepEqual(
          endless.map(({ key }) => key),
          forever.map(({ keys: [key = ""] }) => key),
        );
        met.hitches += hitches.length;
        met.never += never.length;
        met.forever += forever.length;
      }),
      runs(300),
    );
    for (const [what, count] of Object.entries(met)) assert.ok(count > 0, `some ${what} among the pathways`);
  }).timeout(600_000);

  it("says of missing answers what the cases say that are followed alone", () => {
    const met = { compared: 0, lower: 0 };
    fc.assert(
      fc.property(fc.oneof(smallLibrary, { weight: 3, arbitrary: decidingLibrary }), (library) => {
        const cases = followAll(library, 1500);
        const found = cases && exploration(library);
        const wholes = found && wholesOf(found, cases);
        if (!wholes) return;
        const lower = lowerOf(library, found, wholes);
        const told = faultsOf(found, missingNotLower).map(({ key }) => key);
        assert.deepEqual([...new Set(told)].sort(), lower);
        met.compared += 1;
        met.lower += lower.length;
      }),
      runs(300),
    );
    for (const [what, count] of Object.entries(met)) assert.ok(count > 0, `some ${what} among the pathways`);
  }).timeout(600_000);
});

function grouped({ sets }: Exploration, pairs: readonly (readonly [string, CaseSet])[]): ReadonlyMap<string, CaseSet> {
  const groups = new Map<string, CaseSet[]>();
  for (const [key, set] of pairs) groups.set(key, [...(groups.get(key) ?? []), set]);
  return new Map([...groups].map(([key, parts]) => [key, anyOfSets(sets, parts)]));
}
