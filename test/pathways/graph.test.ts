/** A pathway as a graph: where it leads, what cannot be come to, and where it goes round. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { backEdges, cycles } from "../../src/pathways/cycles.ts";
import { graphOf, predecessors, REPEAT, successors } from "../../src/pathways/graph.ts";
import { deadEnds, endless, reachable, unreachable } from "../../src/pathways/reach.ts";
import { runs } from "../property-runs.ts";
import { arbitraryPathway } from "./arbitrary-pathway.ts";
import { fixturePathway } from "./fixture.ts";
import { small } from "./small-pathway.ts";

describe("The graph of a pathway", () => {
  const frontDoor = graphOf(fixturePathway("front-door.yaml"));

  it("has an edge for each next step, each branch and otherwise, with label and condition", () => {
    assert.deepEqual(successors(frontDoor, "ask-alone"), ["see-child", "complete-dash", "map-behaviour"]);
    const [yes] = frontDoor.leaving.get("danger") ?? [];
    assert.deepEqual(yes, {
      id: "danger.0",
      type: "branch",
      from: "danger",
      to: "keep-safe",
      label: "Yes, or not known",
      when: 'immediate_danger in ("yes", "not_known")',
    });
    assert.deepEqual(predecessors(frontDoor, "plan-together"), ["conference", "supported", "watch"]);
  });

  it("knows the ways in, the repeat incident among them, and the ways out to other pathways", () => {
    assert.deepEqual(
      frontDoor.starts.map(({ id, to }) => [id, ...to]),
      [
        ["referral", "receive"],
        ["self-referral", "receive"],
        ["police-notice", "police-check"],
        [REPEAT, "danger"],
      ],
    );
    assert.deepEqual(frontDoor.handovers, [{ from: "enquiry", pathway: "protection", step: "enquire" }]);
  });

  it("keeps apart what points at a step that does not exist, from an entry too", () => {
    const graph = graphOf(small({ steps: ["a -> b", "b -> lost", "c"], entry: ["a", "gone"] }));
    assert.deepEqual(graph.dangling, [
      { from: "in", to: "gone" },
      { from: "b", to: "lost" },
    ]);
    assert.deepEqual(deadEnds(graph), ["b"]);
    assert.deepEqual(unreachable(graph), ["c"]);
  });

  it("finds the steps from which no end can be come to", () => {
    const graph = graphOf(small({ steps: ["a -> b c", "b -> d", "d -> b", "c"] }));
    assert.deepEqual(endless(graph), ["b", "d"]);
    assert.deepEqual(deadEnds(graph), []);
  });

  it("finds loops, a step that leads to itself among them, and the edge that closes each", () => {
    const graph = graphOf(small({ steps: ["a -> b", "b -> c", "c -> a d", "d -> d e", "e"] }));
    assert.deepEqual(cycles(graph), [["a", "b", "c"], ["d"]]);
    assert.deepEqual(
      [...backEdges(graph)].map(({ id }) => id),
      ["c.0", "d.0"],
    );
  });

  it("has a loop where a pathway hands over to itself", () => {
    const pathway = small({ steps: ["a -> b"] });
    const again = {
      id: "b",
      type: "handover",
      strand: "child",
      title: "Again",
      by: { role: "r", agency: "a" },
    } as const;
    const graph = graphOf({ ...pathway, steps: [...pathway.steps, { ...again, to: { pathway: "small", step: "a" } }] });
    assert.deepEqual(cycles(graph), [["a", "b"]]);
    assert.deepEqual(endless(graph), ["a", "b"]);
  });

  it("has no loop left without its back edges, and needs each of them for one", () => {
    fc.assert(
      fc.property(arbitraryPathway(), (pathway) => {
        const graph = graphOf(pathway);
        const back = backEdges(graph);
        const order: string[] = [];
        const left = new Set(graph.steps.keys());
        for (let found = true; found;) {
          found = false;
          for (const id of left) {
            const waits = (graph.arriving.get(id) ?? []).some((edge) => !back.has(edge) && left.has(edge.from));
            if (waits) continue;
            order.push(id);
            left.delete(id);
            found = true;
          }
        }
        assert.equal(order.length, graph.steps.size);
        for (const { from, to } of back) assert.ok(reachable(graph, [to]).has(from));
      }),
      runs(),
    );
  });

  it("puts two steps in one loop exactly where each can be come to from the other", () => {
    fc.assert(
      fc.property(arbitraryPathway({ most: 8 }), (pathway) => {
        const graph = graphOf(pathway);
        const groups = cycles(graph);
        const ids = [...graph.steps.keys()];
        const after = new Map(ids.map((id) => [id, reachable(graph, successors(graph, id))]));
        for (const a of ids) {
          for (const b of ids) {
            const together = groups.some((group) => group.includes(a) && group.includes(b));
            assert.equal(together, after.get(a)?.has(b) === true && after.get(b)?.has(a) === true);
          }
        }
      }),
      runs(),
    );
  });

  it("is read from a chain of fifty thousand steps", () => {
    const count = 50_000;
    const graph = graphOf(
      small({
        steps: Array.from({ length: count }, (_, n) => (n + 1 < count ? `s${n} -> s${n + 1}` : `s${n}`)),
        entry: ["s0"],
      }),
    );
    assert.equal(reachable(graph).size, count);
    assert.deepEqual(cycles(graph), []);
  });
});
