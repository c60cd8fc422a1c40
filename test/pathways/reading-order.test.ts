/** The numbered list: every step once, in an order that can be read, saying where each step leads. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { graphOf } from "../../src/pathways/graph.ts";
import type { ReadingOrder } from "../../src/pathways/reading-order.ts";
import { readingOrder } from "../../src/pathways/reading-order.ts";
import { runs } from "../property-runs.ts";
import { arbitraryPathway } from "./arbitrary-pathway.ts";
import { fixturePathway } from "./fixture.ts";
import { small } from "./small-pathway.ts";

function headings({ sections }: ReadingOrder): readonly string[] {
  return sections.map(
    ({ strand, continued, items }) =>
      `${strand}${continued ? " again" : ""}: ${items.map(({ number, step }) => `${number} ${step.id}`).join(", ")}`,
  );
}

describe("The numbered list", () => {
  it("goes strand by strand, the child first, and comes back to everyone where the strands join", () => {
    const pathway = small({
      steps: [
        "a -> p c h",
        "parent: p -> together",
        "child: c -> c2",
        "child: c2 -> together",
        "harms: h -> h2",
        "harms: h2",
        "join together -> end",
        "end",
      ],
    });
    assert.deepEqual(headings(readingOrder(graphOf(pathway))), [
      "everyone: 1 a",
      "child: 2 c, 3 c2",
      "non_abusive_parent: 4 p",
      "person_who_harms: 5 h, 6 h2",
      "everyone again: 7 together, 8 end",
    ]);
  });

  it("says for each step where it goes, with the answer, and where it turns back", () => {
    const order = readingOrder(graphOf(fixturePathway("front-door.yaml")));
    const items = order.sections.flatMap((section) => section.items);
    const exits = (id: string): unknown =>
      items.find(({ step }) => step.id === id)?.exits.map(({ edge, to, back }) => [edge.label, to, back]);
    const { numbers } = order;
    assert.deepEqual(exits("harm"), [
      ["Yes", numbers.get("strategy"), false],
      ["Not known", numbers.get("find-out"), false],
      ["No", numbers.get("early-help"), false],
    ]);
    assert.deepEqual(exits("find-out"), [[undefined, numbers.get("harm"), true]]);
    assert.deepEqual(
      order.starts.map(({ start, to }) => [start.id, ...to]),
      [
        ["referral", 1],
        ["self-referral", 1],
        ["police-notice", 2],
        ["repeat_incident", 3],
      ],
    );
  });

  it("keeps to the order of the document where nothing speaks against it", () => {
    const order = readingOrder(graphOf(small({ steps: ["a -> b c", "b -> d", "c -> d", "d"] })));
    assert.deepEqual([...order.numbers.keys()], ["a", "b", "c", "d"]);
  });

  it("has every step exactly once, numbered without a gap, and the same each time", () => {
    fc.assert(
      fc.property(arbitraryPathway({ most: 20 }), (pathway) => {
        const graph = graphOf(pathway);
        const order = readingOrder(graph);
        const items = order.sections.flatMap((section) => section.items);
        assert.deepEqual(
          items.map(({ number }) => number),
          items.map((_, index) => index + 1),
        );
        assert.deepEqual(items.map(({ step }) => step.id).sort(), pathway.steps.map(({ id }) => id).sort());
        for (const { strand, items: own } of order.sections)
          for (const { step } of own) assert.equal(step.strand, strand);
        assert.deepEqual(
          items.flatMap(({ exits }) => exits.map(({ edge }) => edge.id)).sort(),
          graph.edges.map(({ id }) => id).sort(),
        );
        assert.deepEqual(readingOrder(graphOf(structuredClone(pathway))), order);
      }),
      runs(),
    );
  });

  it("never turns back in a pathway without loops", () => {
    fc.assert(
      fc.property(arbitraryPathway({ most: 20, forwards: true }), (pathway) => {
        const { sections } = readingOrder(graphOf(pathway));
        for (const { exits } of sections.flatMap(({ items }) => items)) assert.ok(exits.every(({ back }) => !back));
      }),
      runs(),
    );
  });
});
