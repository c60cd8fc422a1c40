/** What a decision leaves without a branch, gives two, or leaves to otherwise. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { parseCondition } from "../../../src/conditions/parse.ts";
import type { Value } from "../../../src/conditions/values.ts";
import { pathwayScope } from "../../../src/corpus/condition-scope.ts";
import type { ToolDetails } from "../../../src/corpus/details.ts";
import { decide } from "../../../src/pathways/decide.ts";
import type { Decision } from "../../../src/kinds/generated/types.ts";
import type { Coverage } from "../../../src/pathways/verify/decision-coverage.ts";
import { decisionCoverage } from "../../../src/pathways/verify/decision-coverage.ts";
import type { Situation } from "../../../src/pathways/verify/situation.ts";
import { runs } from "../../property-runs.ts";

const asks = [
  { id: "safe", codes: ["yes", "no", "not_known"] },
  { id: "agrees", codes: ["yes", "declined", "not_known"] },
  { id: "urgent", codes: ["yes", "no"] },
];
const dash: ToolDetails = {
  kind: "tool",
  form: "checklist",
  edition: "1",
  with: [],
  recordedIn: [],
  recordsUse: false,
  answers: {},
  adoptedEdition: "1",
  score: { min: 0, max: 6 },
  bands: [
    { code: "standard", title: "Standard", min: 0, max: 1 },
    { code: "medium", title: "Medium", min: 2, max: 3 },
    { code: "high", title: "High", min: 4, max: 6 },
  ],
  questions: [
    { name: "threats", type: { type: "choice", codes: ["yes", "no", "not_known"] } },
    { name: "kinds", type: { type: "multi", codes: ["physical", "coercion", "none", "not_known"] } },
    { name: "children", type: { type: "number", whole: true, min: 0, max: 12 } },
    { name: "moved_on", type: { type: "date" } },
  ],
};
const declared = { asks, tool: (id: string) => (id === "dash" ? dash : undefined) };

function decision(mode: Decision["mode"], branches: readonly string[], otherwise = false): Decision {
  return {
    id: "d",
    type: "decision",
    strand: "everyone",
    title: "Which?",
    mode,
    by: { role: "worker", agency: "service" },
    branches: branches.map((when) => ({ title: when, when, to: "x" })),
    ...(otherwise ? { otherwise: { title: "Otherwise", to: "x" } } : {}),
  };
}

function coverage(mode: Decision["mode"], branches: readonly string[], otherwise = false): Coverage {
  const found = decisionCoverage(decision(mode, branches, otherwise), declared);
  assert.ok(found);
  return found;
}

function inWords(situation: Situation): string {
  return situation.map(({ path, value }) => `${path} ${JSON.stringify(value)}`).join(", ");
}

function gapsOf({ gaps }: Coverage): readonly string[] {
  return gaps.map(({ reason, situation }) => `${reason}: ${inWords(situation)}`);
}

describe("A decision", () => {
  it("that names every answer is covered, whatever the other facts are", () => {
    const found = coverage("one_of", ['safe = "yes"', 'safe in ("no", "not_known")']);
    assert.deepEqual(found, { gaps: [], overlaps: [], otherwise: [], more: false });
  });

  it("leaves a gap for an answer that no branch names", () => {
    assert.deepEqual(gapsOf(coverage("one_of", ['safe = "yes"', 'safe = "no"'])), ['no-branch: safe "not_known"']);
    assert.deepEqual(gapsOf(coverage("one_of", ['safe = "yes"', 'safe = "no" and agrees = "yes"'])), [
      'no-branch: safe "not_known"',
      'no-branch: safe "no", agrees "declined"',
      'no-branch: safe "no", agrees "not_known"',
    ]);
  });

  it("leaves a gap where a fact may stay unanswered because nobody can say that it is not known", () => {
    assert.deepEqual(gapsOf(coverage("one_of", ['urgent = "yes"', 'urgent = "no"'])), ["not-answered: urgent null"]);
    assert.deepEqual(gapsOf(coverage("one_of", ['urgent in ("yes", "unanswered")', 'urgent = "no"'])), []);
  });

  it("has an overlap where two branches that exclude each other are both true, once for each two", () => {
    const found = coverage("one_of", ['safe != "yes"', 'agrees = "yes"', 'safe = "yes" and agrees != "yes"']);
    assert.deepEqual(
      found.overlaps.map(({ branches, situation }) => `${branches.join()}: ${inWords(situation)}`),
      ['0,1: safe "no", agrees "yes"'],
    );
    assert.deepEqual(coverage("all_that_apply", ['safe != "yes"', 'agrees = "yes"']).overlaps, []);
  });

  it("of all that apply leaves a gap where none does", () => {
    assert.deepEqual(gapsOf(coverage("all_that_apply", ['safe = "yes"', 'agrees = "yes"'])), [
      'no-branch: safe "no", agrees "declined"',
      'no-branch: safe "no", agrees "not_known"',
      'no-branch: safe "not_known", agrees "declined"',
      'no-branch: safe "not_known", agrees "not_known"',
    ]);
  });

  it("lists what otherwise catches, and refuses not known, declined, a score and a band", () => {
    const found = coverage("one_of", ['safe = "yes"'], true);
    assert.deepEqual(found.otherwise.map(inWords), ['safe "no"']);
    assert.deepEqual(gapsOf(found), ['otherwise-covers: safe "not_known"']);
    assert.deepEqual(found.gaps[0]?.names, ["safe"]);
    const scored = coverage("one_of", ["dash.score >= 4"], true);
    assert.deepEqual(scored.otherwise, []);
    assert.deepEqual(gapsOf(scored), [
      "not-answered: dash.score null",
      'not-settled: dash.score {"min":0,"max":4}',
      "otherwise-covers: dash.score 0",
    ]);
  });

  it("follows band and score of one tool together", () => {
    const bands = ['dash.band = "high"', "dash.score < 4"].map((when) => `${when} and dash.incomplete = "no"`);
    const found = coverage("one_of", [...bands, 'dash.incomplete = "yes"']);
    assert.deepEqual(
      found.overlaps.map(({ situation }) => inWords(situation)),
      ['dash.score 0, dash.band {"possible":["high"]}, dash.incomplete "no"'],
      "a judgement raises the band of a score below the limit",
    );
    assert.deepEqual(gapsOf(found), []);
    const plain = coverage("one_of", [
      'dash.incomplete = "yes"',
      'dash.band = "high" and dash.incomplete = "no"',
      'dash.band != "high" and dash.incomplete = "no"',
    ]);
    assert.deepEqual([plain.gaps, plain.overlaps], [[], []]);
  });

  it("leaves a gap where the bands are named and an incomplete one is not", () => {
    const found = coverage("one_of", ['dash.band in ("standard", "medium")', 'dash.band = "high"']);
    assert.deepEqual(gapsOf(found), [
      "not-answered: dash.band null",
      'not-settled: dash.band {"possible":["standard","medium","high"]}',
      'not-settled: dash.band {"possible":["medium","high"]}',
    ]);
  });

  it("looks at numbers, days and ticked boxes as far as its conditions can tell them apart", () => {
    assert.deepEqual(gapsOf(coverage("one_of", ["dash.children in [1..3]", "dash.children > 4"])), [
      "no-branch: dash.children 0",
      "no-branch: dash.children 4",
      "not-answered: dash.children null",
    ]);
    assert.deepEqual(
      gapsOf(coverage("one_of", ['dash.moved_on < date("2026-01-02")', 'dash.moved_on > date("2026-01-02")'])),
      ['no-branch: dash.moved_on "2026-01-02"', "not-answered: dash.moved_on null"],
    );
    const ticked = coverage("all_that_apply", [
      'list contains(dash.kinds, "coercion")',
      'not(list contains(dash.kinds, "coercion"))',
    ]);
    assert.deepEqual(gapsOf(ticked), ["not-answered: dash.kinds null"]);
  });

  it("is not judged while a condition has a problem", () => {
    assert.equal(decisionCoverage(decision("one_of", ['safe = "maybe"']), declared), undefined);
    assert.equal(decisionCoverage(decision("one_of", ["safe ="]), declared), undefined);
    assert.equal(decisionCoverage(decision("one_of", ['other.band = "high"']), declared), undefined);
  });

  it("has exactly the gaps and overlaps found by trying every combination", () => {
    const code = (list: readonly string[]): fc.Arbitrary<string> =>
      fc.subarray([...list], { minLength: 1 }).map((codes) => `(${codes.map((one) => `"${one}"`).join(", ")})`);
    const test = fc.oneof(
      ...asks.map(({ id, codes }) => code(codes).map((codes) => `${id} in ${codes}`)),
      code(["standard", "medium", "high"]).map((codes) => `dash.band in ${codes}`),
      fc.constantFrom(
        'dash.incomplete = "yes"',
        'dash.incomplete = "no"',
        'dash.threats = "yes"',
        'dash.threats = "unanswered"',
      ),
      fc
        .tuple(fc.constantFrom("<", ">=", "="), fc.integer({ min: 0, max: 6 }))
        .map(([sign, limit]) => `dash.score ${sign} ${limit}`),
    );
    const branch = fc
      .tuple(test, fc.option(fc.tuple(fc.constantFrom("and", "or"), test)), fc.boolean())
      .map(([one, more, negated]) => {
        const text = more ? `(${one}) ${more[0]} (${more[1]})` : one;
        return negated ? `not(${text})` : text;
      });
    const shape = fc.record({
      mode: fc.constantFrom<Decision["mode"]>("one_of", "all_that_apply"),
      branches: fc.array(branch, { minLength: 1, maxLength: 3 }),
      otherwise: fc.boolean(),
    });
    fc.assert(
      fc.property(shape, ({ mode, branches, otherwise }) => {
        const step = decision(mode, branches, otherwise);
        const found = decisionCoverage(step, declared);
        assert.ok(found);
        const conditions = branches.map((when) => parseCondition(when).condition);
        const scope = pathwayScope(asks, declared.tool);
        const failing = new Map<string, Combination[]>();
        const overlapping = new Set<string>();
        for (const combination of combinations(branches.join(" "))) {
          const { hitch } = decide(step, conditions, (path) => combination.get(path), scope);
          if (hitch) failing.set(hitch.reason, [...(failing.get(hitch.reason) ?? []), combination]);
          if (hitch?.reason !== "several-branches") continue;
          for (const one of hitch.branches)
            for (const other of hitch.branches) if (one < other) overlapping.add(`${one},${other}`);
        }
        assert.deepEqual(found.overlaps.map(({ branches: pair }) => pair.join()).sort(), [...overlapping].sort());
        failing.delete("several-branches");
        assert.deepEqual([...new Set(found.gaps.map(({ reason }) => reason))].sort(), [...failing.keys()].sort());
        if (found.more) return;
        for (const [reason, cases] of failing) {
          const listed = found.gaps.filter((gap) => gap.reason === reason);
          const covered = (one: Combination): boolean =>
            listed.some(({ situation }) =>
              situation.every(({ path, value }) => alike(one.get(path), value, path, branches)),
            );
          assert.ok(cases.every(covered), `${reason} lists every case`);
        }
      }),
      runs(100),
    );
  });
});

type Combination = ReadonlyMap<string, Value>;

/** Everything that the names in a text can be together, tried one by one. */
function combinations(text: string): readonly Combination[] {
  let all: readonly Combination[] = [new Map()];
  const cross = (paths: readonly string[], choices: readonly (readonly Value[])[]): void => {
    all = all.flatMap((one) =>
      choices.map((values) => new Map([...one, ...paths.map((path, index) => [path, values[index] ?? null] as const)])),
    );
  };
  for (const { id, codes } of asks) {
    const unanswered = codes.includes("not_known") ? [] : [null];
    if (text.includes(id))
      cross(
        [id],
        [...codes, ...unanswered].map((value) => [value]),
      );
  }
  if (text.includes("threats")) cross(["dash.threats"], [["yes"], ["no"], ["not_known"], [null]]);
  if (/dash\.(?:score|band|incomplete)/u.test(text)) {
    cross(["dash.score", "dash.band", "dash.incomplete"], results());
  }
  return all;
}

function results(): readonly (readonly Value[])[] {
  const bands = dash.bands.map(({ code }) => code);
  const bandOf = (score: number): number => dash.bands.findIndex(({ min, max }) => min <= score && score <= max);
  const found: (readonly Value[])[] = [];
  for (const judged of [-1, 1, 2]) {
    for (let low = 0; low <= 6; low++) {
      for (let high = low; high <= 6; high++) {
        const possible = bands.slice(Math.max(bandOf(low), judged), Math.max(bandOf(high), judged) + 1);
        found.push([low === high ? low : { min: low, max: high }, { possible }, possible.length > 1 ? "yes" : "no"]);
      }
    }
    const possible = judged < 0 ? null : { possible: bands.slice(judged) };
    found.push([null, possible, judged === 2 ? "no" : "yes"]);
  }
  return found;
}

/** Whether two values are the same for every condition: for a score, in the same stretches. */
function alike(one: Value | undefined, other: Value, path: string, branches: readonly string[]): boolean {
  if (path !== "dash.score") return JSON.stringify(one) === JSON.stringify(other);
  const limits = branches.join(" ").matchAll(/dash\.score (<|>=|=) (\d+)/gu);
  const cuts = [...limits].flatMap(({ 1: sign, 2: limit }) =>
    sign === "=" ? [Number(limit), Number(limit) + 1] : [Number(limit)],
  );
  const place = (value: Value | undefined): string => {
    const { min, max } =
      typeof value === "number"
        ? { min: value, max: value }
        : ((value ?? { min: -1, max: -1 }) as { min: number; max: number });
    return [min, max].map((end) => (end < 0 ? -1 : cuts.filter((cut) => cut <= end).length)).join();
  };
  return place(one) === place(other);
}
