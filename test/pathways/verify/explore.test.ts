/** Every case at once does what each case does on its own. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { keyOf } from "../../../src/pathways/line.ts";
import { anyOfSets } from "../../../src/pathways/sets.ts";
import type { CaseSet } from "../../../src/pathways/verify/case-sets.ts";
import type { Exploration } from "../../../src/pathways/verify/explore.ts";
import { explore } from "../../../src/pathways/verify/explore.ts";
import { runs } from "../../property-runs.ts";
import type { Followed } from "./brute-force.ts";
import { followAll } from "./brute-force.ts";
import type { SmallLibrary } from "./random-library.ts";
import { smallLibrary } from "./random-library.ts";

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

describe("Every case taken through a pathway at once", () => {
  it("comes to the same steps, and is stuck at the same for the same reason, as each case followed alone", () => {
    let followed = 0;
    fc.assert(
      fc.property(smallLibrary, (library) => {
        const cases = followAll(library, 1500);
        if (!cases) return;
        followed += cases.length;
        const found = exploration(library);
        assert.deepEqual(found.notAnswered, []);
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
        }
      }),
      runs(60),
    );
    assert.ok(followed > 0);
  }).timeout(600_000);
});

function grouped({ sets }: Exploration, pairs: readonly (readonly [string, CaseSet])[]): ReadonlyMap<string, CaseSet> {
  const groups = new Map<string, CaseSet[]>();
  for (const [key, set] of pairs) groups.set(key, [...(groups.get(key) ?? []), set]);
  return new Map([...groups].map(([key, parts]) => [key, anyOfSets(sets, parts)]));
}
