/** An invented case on its way: side by side, waiting, handed over, stuck, going round. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Decision, Pathway, Step, Tool } from "../../src/kinds/generated/types.ts";
import type { Case } from "../../src/pathways/case.ts";
import { graphOf } from "../../src/pathways/graph.ts";
import { reachable } from "../../src/pathways/reach.ts";
import type { Walk } from "../../src/pathways/walk.ts";
import { walk } from "../../src/pathways/walk.ts";
import { runs } from "../property-runs.ts";
import { arbitraryPathway } from "./arbitrary-pathway.ts";
import { fixtureTool } from "./fixture.ts";
import { small } from "./small-pathway.ts";

const by = { role: "worker", agency: "service" };
const answers = ["yes", "no", "not_known", "declined"].map((code) => ({ code, label: code }));
const asks: Pathway["asks"] = ["a0", "a1"].map((id) => ({ id, question: `Is ${id} so?`, answers, cautious: "yes" }));
const dash = fixtureTool("dash.yaml");

/** A decision; a branch is a condition and the step it leads to. */
function decision(id: string, mode: Decision["mode"], branches: readonly string[], otherwise?: string): Decision {
  const built = branches.map((branch) => {
    const [when = "", to = ""] = branch.split(" -> ");
    return { title: when, when, to };
  });
  const rest = otherwise === undefined ? {} : { otherwise: { title: "Otherwise", to: otherwise } };
  return { id, type: "decision", strand: "everyone", title: `Which, ${id}?`, mode, by, branches: built, ...rest };
}

function checklist(id: string, next: readonly string[]): Step {
  return { id, type: "complete_tool", tool: "dash", strand: "everyone", title: "Complete it", by, next: [...next] };
}

function withSteps(pathway: Pathway, ...steps: readonly Step[]): Pathway {
  return { ...pathway, ...(asks ? { asks } : {}), steps: [...pathway.steps, ...steps] };
}

function follow(
  pathways: Pathway | readonly Pathway[],
  facts: Readonly<Record<string, string>> = {},
  tools: Case["tools"] = new Map(),
): Walk {
  const all = "id" in pathways ? [pathways] : pathways;
  const documents = {
    pathway: (id: string) => all.find((pathway) => pathway.id === id),
    tool: (id: string): Tool | undefined => (id === "dash" ? dash : undefined),
  };
  const pathway = all[0]?.id ?? "";
  const known = Object.entries(facts).map(
    ([ask, answer]) => [ask.includes("#") ? ask : `${pathway}#${ask}`, answer] as const,
  );
  return walk(documents, { pathway, entry: "in", facts: new Map(known), tools });
}

function stepsOf(taken: Walk): readonly string[] {
  return taken.steps.map(({ key }) => key.replace("small#", ""));
}

function stuckOf({ stuck }: Walk): readonly string[] {
  return stuck.map(({ key, reason }) => `${key.replace("small#", "")} ${reason}`);
}

describe("A walk", () => {
  it("goes along next steps that fork, side by side, to every outcome", () => {
    const taken = follow(small({ steps: ["a -> b c", "b -> d", "c", "d"] }));
    assert.deepEqual(stepsOf(taken), ["a", "b", "c", "d"]);
    assert.deepEqual(taken.outcomes, ["small#c", "small#d"]);
    assert.deepEqual(taken.edges, ["small#a.0", "small#a.1", "small#b.0"]);
    assert.deepEqual(taken.stuck, []);
  });

  it("takes the one branch that is true", () => {
    const pathway = withSteps(
      small({ steps: ["b", "c"], entry: ["d"] }),
      decision("d", "one_of", ['a0 = "yes" -> b', 'a0 in ("no", "not_known") -> c']),
    );
    assert.deepEqual(stepsOf(follow(pathway, { a0: "not_known" })), ["d", "c"]);
    assert.deepEqual([...follow(pathway, { a0: "not_known" }).asked], ["small#a0"]);
  });

  it("is stuck where two branches of one decision are true, or none", () => {
    const pathway = withSteps(
      small({ steps: ["b", "c"], entry: ["d"] }),
      decision("d", "one_of", ['a0 = "yes" -> b', 'a0 in ("yes", "no") -> c']),
    );
    const both = follow(pathway, { a0: "yes" });
    assert.deepEqual(stuckOf(both), ["d several-branches"]);
    assert.deepEqual(both.stuck[0]?.branches, [0, 1]);
    assert.deepEqual(stuckOf(follow(pathway, { a0: "declined" })), ["d no-branch"]);
    assert.deepEqual(both.outcomes, []);
  });

  it("is stuck where the way depends on a fact that nobody gives", () => {
    const pathway = withSteps(
      small({ steps: ["b", "c"], entry: ["d"] }),
      decision("d", "one_of", ['a0 = "yes" -> b', 'a0 = "no" and a1 = "yes" -> c'], "c"),
    );
    const [hitch] = follow(pathway).stuck;
    assert.deepEqual([hitch?.reason, hitch?.names], ["not-answered", ["a0", "a1"]]);
    assert.deepEqual(stuckOf(follow(pathway, { a0: "yes" })), []);
  });

  it("takes all branches that apply, and says which it could not judge", () => {
    const pathway = withSteps(
      small({ steps: ["b", "c", "e"], entry: ["d"] }),
      decision("d", "all_that_apply", ['a0 = "yes" -> b', 'a0 in ("yes", "no") -> c', 'a1 = "yes" -> e']),
    );
    const taken = follow(pathway, { a0: "yes" });
    assert.deepEqual(taken.outcomes, ["small#b", "small#c"]);
    assert.deepEqual(taken.stuck[0]?.branches, [2]);
    assert.deepEqual(stuckOf(follow(pathway, { a0: "not_known", a1: "no" })), ["d no-branch"]);
  });

  it("takes otherwise only for answers that are certain", () => {
    const pathway = withSteps(
      small({ steps: ["b", "c"], entry: ["d"] }),
      decision("d", "one_of", ['a0 = "yes" -> b'], "c"),
    );
    assert.deepEqual(follow(pathway, { a0: "no" }).outcomes, ["small#c"]);
    for (const answer of ["not_known", "declined"]) {
      const taken = follow(pathway, { a0: answer });
      assert.deepEqual(stuckOf(taken), ["d otherwise-covers"]);
      assert.deepEqual(taken.stuck[0]?.names, ["a0"]);
    }
    assert.deepEqual(stuckOf(follow(pathway)), ["d not-answered"]);
  });

  it("never takes otherwise for a band", () => {
    const pathway = withSteps(
      small({ steps: ["b", "c"], entry: ["t"] }),
      checklist("t", ["d"]),
      decision("d", "one_of", ['dash.band = "high" -> b'], "c"),
    );
    const taken = follow(pathway, {}, new Map([["dash", { threats: "no", follows: "no" }]]));
    assert.equal(taken.completed.get("dash")?.band?.code, "standard");
    assert.deepEqual(stuckOf(taken), ["d otherwise-covers"]);
  });

  it("knows a tool's answers from the step that completes it on", () => {
    const high = new Map([["dash", { threats: "yes", follows: "yes" }]]);
    const before = withSteps(
      small({ steps: ["b"], entry: ["d"] }),
      decision("d", "one_of", ['dash.band = "high" -> t']),
      checklist("t", ["b"]),
    );
    assert.deepEqual(stuckOf(follow(before, {}, high)), ["d not-answered"]);
    const after = withSteps(
      small({ steps: ["b", "c"], entry: ["t"] }),
      checklist("t", ["d"]),
      decision("d", "one_of", ['dash.band = "high" -> b', 'dash.band in ("standard", "medium") -> c']),
    );
    assert.deepEqual(follow(after, {}, high).outcomes, ["small#b"]);
    assert.deepEqual(stuckOf(follow(after)), ["d not-answered"]);
  });

  it("is stuck where a missing answer leaves a score in several bands, unless a branch is for that", () => {
    const open = new Map([["dash", { threats: "yes", follows: "not_known" }]]);
    const bands = ['dash.band = "high" -> b', 'dash.band in ("standard", "medium") -> c'];
    const base = small({ steps: ["b", "c", "e"], entry: ["t"] });
    const without = withSteps(base, checklist("t", ["d"]), decision("d", "one_of", bands));
    assert.deepEqual(stuckOf(follow(without, {}, open)), ["d not-settled"]);
    const branch = 'dash.incomplete = "yes" -> e';
    const taken = follow(withSteps(base, checklist("t", ["d"]), decision("d", "one_of", [...bands, branch])), {}, open);
    assert.deepEqual([taken.outcomes, taken.stuck], [["small#e"], []]);
  });

  it("keeps what one strand found out from the others until they join", () => {
    const high = new Map([["dash", { threats: "yes", follows: "yes" }]]);
    const apart = withSteps(
      small({ steps: ["a -> t w", "w -> d", "b"] }),
      checklist("t", ["b"]),
      decision("d", "one_of", ['dash.band = "high" -> b']),
    );
    assert.deepEqual(stuckOf(follow(apart, {}, high)), ["d not-answered"]);
    const together = withSteps(
      small({ steps: ["a -> t w", "w -> j", "join j -> d", "b"] }),
      checklist("t", ["j"]),
      decision("d", "one_of", ['dash.band = "high" -> b']),
    );
    assert.deepEqual(follow(together, {}, high).outcomes, ["small#b"]);
  });

  it("waits at a join for every line that can still come, and for no other", () => {
    const joined = small({ steps: ["a -> b c d", "b -> j", "c -> c2", "c2 -> j", "d", "join j -> e", "e"] });
    assert.deepEqual(stepsOf(follow(joined)), ["a", "b", "c", "d", "c2", "j", "e"]);
    const first = small({ steps: ["a -> b c", "b -> j", "c -> c2", "c2 -> j", "first j -> e", "e"] });
    assert.deepEqual(stepsOf(follow(first)), ["a", "b", "c", "j", "c2", "e"]);
    const optional = withSteps(
      small({ steps: ["b -> j", "c -> j", "join j -> e", "e"], entry: ["d"] }),
      decision("d", "all_that_apply", ['a0 = "yes" -> b', 'a1 = "yes" -> c']),
    );
    assert.deepEqual(stepsOf(follow(optional, { a0: "no", a1: "yes" })), ["d", "c", "j", "e"]);
  });

  it("lets the earlier of two joins go on first, and one of two that wait for each other", () => {
    const inRow = small({ steps: ["a -> k j", "join j -> e", "join k -> j", "e"] });
    assert.deepEqual(stepsOf(follow(inRow)), ["a", "k", "j", "e"]);
    const circle = small({ steps: ["a -> j k", "join j -> k e", "join k -> j e", "e"] });
    assert.deepEqual(follow(circle).outcomes, ["small#e"]);
    assert.deepEqual(stuckOf(follow(circle)), ["j round"]);
  });

  it("goes on in the pathway it is handed over to, with that pathway's facts and the tools completed", () => {
    const there = withSteps(
      small({ id: "there", steps: ["b", "c"], entry: ["d"] }),
      decision("d", "one_of", ['a0 = "yes" and dash.band = "high" -> b', 'a0 = "no" -> c']),
    );
    const hand: Step = {
      id: "h",
      type: "handover",
      strand: "child",
      title: "Hand over",
      by,
      to: { pathway: "there", step: "d" },
    };
    const here = withSteps(small({ steps: [], entry: ["t"] }), checklist("t", ["h"]), hand);
    const high = new Map([["dash", { threats: "yes", follows: "yes" }]]);
    const taken = follow([here, there], { a0: "no", "there#a0": "yes" }, high);
    assert.deepEqual(taken.outcomes, ["there#b"]);
    assert.deepEqual([...taken.asked], ["there#a0"]);
    assert.deepEqual(stuckOf(follow([here])), ["h no-such-pathway"]);
    const gone = { ...there, steps: there.steps.filter(({ id }) => id !== "d") };
    assert.deepEqual(stuckOf(follow([here, gone])), ["h no-such-step"]);
  });

  it("waits at a join for a line that comes back from another pathway", () => {
    const hand = (id: string, pathway: string, step: string): Step => {
      return { id, type: "handover", strand: "child", title: "Hand over", by, to: { pathway, step } };
    };
    const here = withSteps(small({ steps: ["a -> h j", "join j -> e", "e"] }), hand("h", "there", "back"));
    const there = withSteps(small({ id: "there", steps: [], entry: ["back"] }), hand("back", "small", "j"));
    assert.deepEqual(stepsOf(follow([here, there])), ["a", "h", "there#back", "j", "e"]);
  });

  it("says where a case would go round for ever, though lines meet on the way", () => {
    const loop = withSteps(
      small({ steps: ["b -> d", "c"], entry: ["b"] }),
      decision("d", "one_of", ['a0 = "yes" -> b', 'a0 = "no" -> c']),
    );
    assert.deepEqual(stuckOf(follow(loop, { a0: "yes" })), ["b round"]);
    assert.deepEqual(follow(loop, { a0: "no" }).stuck, []);
    assert.deepEqual(stuckOf(follow(small({ steps: ["a -> b", "b -> a"], entry: ["a", "b"] }))), ["a round"]);
  });

  it("is stuck at once where the pathway, the entry or the first step does not exist", () => {
    const nowhere = small({ steps: ["a"], entry: ["a", "gone"] });
    const taken = follow(nowhere);
    assert.deepEqual(taken.outcomes, ["small#a"]);
    assert.deepEqual([taken.stuck[0]?.reason, taken.stuck[0]?.missing], ["no-such-step", "gone"]);
    const none = { pathway: () => undefined, tool: () => undefined };
    const lost = walk(none, { pathway: "p", entry: "in", facts: new Map(), tools: new Map() });
    assert.deepEqual(
      lost.stuck.map(({ reason }) => reason),
      ["no-such-pathway"],
    );
    const other = walk(
      { ...none, pathway: () => nowhere },
      { pathway: "small", entry: "no", facts: new Map(), tools: new Map() },
    );
    assert.deepEqual(
      other.stuck.map(({ missing }) => missing),
      ["no"],
    );
  });

  it("stops after ten thousand steps", () => {
    const count = 10_050;
    const long = small({
      steps: Array.from({ length: count }, (_, n) => (n + 1 < count ? `s${n} -> s${n + 1}` : `s${n}`)),
      entry: ["s0"],
    });
    const taken = follow(long);
    assert.equal(taken.steps.length, 10_000);
    assert.deepEqual(stuckOf(taken), ["s10000 too-long"]);
  });

  describe("through any pathway", () => {
    const facts = fc.record({
      a0: fc.constantFrom("yes", "no", "not_known"),
      a1: fc.constantFrom("yes", "no"),
      a2: fc.constant("no"),
    });
    const known = (id: string, given: Readonly<Record<string, string>>): Case["facts"] =>
      new Map(Object.entries(given).map(([ask, answer]) => [`${id}#${ask}`, answer]));
    const go = (pathway: Pathway, given: Readonly<Record<string, string>>): Walk => {
      const documents = { pathway: (id: string) => (id === pathway.id ? pathway : undefined), tool: () => undefined };
      return walk(documents, { pathway: pathway.id, entry: "e0", facts: known(pathway.id, given), tools: new Map() });
    };

    it("ends, takes only steps that can be come to, and leaves no step without a way on, an end or a reason", () => {
      fc.assert(
        fc.property(arbitraryPathway(), facts, (pathway, given) => {
          const taken = go(pathway, given);
          const graph = graphOf(pathway);
          const open = reachable(graph, graph.starts[0]?.to);
          const left = new Set(taken.edges.map((edge) => edge.slice(edge.indexOf("#") + 1, edge.lastIndexOf("."))));
          const reasons = new Set(taken.stuck.map(({ key }) => key));
          for (const { key, step } of taken.steps) {
            assert.ok(open.has(step.id));
            assert.ok(step.type === "outcome" || left.has(step.id) || reasons.has(key), `${key} leads nowhere`);
            const ways = taken.edges.filter((edge) => edge.startsWith(`${key}.`)).length;
            if (step.type === "decision" && step.mode === "one_of") assert.ok(ways <= 1);
          }
        }),
        runs(),
      );
    });

    it("does not depend on the order in which steps and ways are written", () => {
      fc.assert(
        fc.property(arbitraryPathway(), facts, fc.infiniteStream(fc.nat()), (pathway, given, numbers) => {
          const mixed = <T>(items: readonly T[]): T[] => {
            const keyed = items.map((item) => ({ item, at: Number(numbers.next().value) }));
            return keyed.sort((a, b) => a.at - b.at).map(({ item }) => item);
          };
          const reordered = mixed(pathway.steps).map((step): Step => {
            if (step.type === "decision") return { ...step, branches: mixed(step.branches) };
            return "next" in step ? { ...step, next: mixed(step.next) } : step;
          });
          const sums = (taken: Walk): unknown => ({
            steps: taken.steps.map(({ key }) => key).sort(),
            stuck: stuckOf(taken)
              .filter((one) => !one.endsWith("round"))
              .sort(),
            round: taken.stuck.some(({ reason }) => reason === "round"),
          });
          assert.deepEqual(sums(go({ ...pathway, steps: reordered }, given)), sums(go(pathway, given)));
        }),
        runs(),
      );
    });
  });
});
