/** The drawing: sound SVG that any page may hold, with a link for every step, known without colour. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Pathway } from "../../src/kinds/generated/types.ts";
import type { DrawOptions } from "../../src/pathways/draw.ts";
import { draw } from "../../src/pathways/draw.ts";
import { layOut } from "../../src/pathways/layout.ts";
import { graphOf } from "../../src/pathways/graph.ts";
import { readingOrder } from "../../src/pathways/reading-order.ts";
import type { SketchOptions } from "../../src/pathways/sketch.ts";
import { sketch } from "../../src/pathways/sketch.ts";
import { runs } from "../property-runs.ts";
import { fixturePathway } from "./fixture.ts";
import { small } from "./small-pathway.ts";

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Every element of an XML text; fails where the text is not well formed. */
function elementsOf(xml: string): readonly Element[] {
  const elements: Element[] = [];
  const open: string[] = [];
  const token = /<(\/?)([\w]+)((?:\s[\w:-]+="[^"<]*")*)(\/?)>|[^<]+/gy;
  let end = 0;
  for (let match = token.exec(xml); match; match = token.exec(xml)) {
    end = token.lastIndex;
    const [text, closing, name, attributes = "", empty] = match;
    assert.doesNotMatch(text, /&(?!(amp|lt|gt|quot);)/u);
    if (name === undefined) continue;
    if (closing) {
      assert.equal(open.pop(), name);
      continue;
    }
    const found = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/gu)].map(
      ([, key = "", value = ""]) => [key, value] as const,
    );
    assert.equal(new Set(found.map(([key]) => key)).size, found.length, `${text} has an attribute twice`);
    elements.push({ name, attributes: new Map(found) });
    if (!empty) open.push(name);
  }
  assert.equal(end, xml.length, `not well formed at ${xml.slice(end, end + 40)}`);
  assert.deepEqual(open, []);
  return elements;
}

async function drawn(pathway: Pathway, options: Partial<DrawOptions & SketchOptions> = {}): Promise<string> {
  const { direction = "down", titles, ...rest } = options;
  const plan = sketch(pathway, { direction, ...(titles ? { titles } : {}) });
  return draw(plan, await layOut(plan), { id: "d", ...rest });
}

function attribute(elements: readonly Element[], name: string, key: string): readonly string[] {
  return elements.filter((element) => element.name === name).flatMap(({ attributes }) => attributes.get(key) ?? []);
}

describe("The drawing of a pathway", () => {
  const pathway = fixturePathway("front-door.yaml");

  it("has a link to the card of every step, after the ways in, in the order of the list", async () => {
    const elements = elementsOf(await drawn(pathway));
    const { numbers } = readingOrder(graphOf(pathway));
    assert.deepEqual(attribute(elements, "a", "data-step"), [...numbers.keys()]);
    assert.deepEqual(
      attribute(elements, "a", "href").slice(4),
      [...numbers.keys()].map((id) => `#step-${id}`),
    );
    const names = [...(await drawn(pathway)).matchAll(/<a [^>]*><title>([^<]*)<\/title>/gu)].map((found) => found[1]);
    assert.equal(names[4], "1. Take in the concern and write it down");
    const elsewhere = elementsOf(await drawn(pathway, { hrefOf: (step) => `p.html#${step}` }));
    assert.equal(attribute(elsewhere, "a", "href")[4], "p.html#receive");
  });

  it("has a name and a description, and nothing that a strict content security policy would refuse", async () => {
    const svg = await drawn(pathway, { description: "The list says the same." });
    const elements = elementsOf(svg);
    assert.match(
      svg,
      /<title id="d-title">Diagram: First contact<\/title><desc id="d-desc">The list says the same.<\/desc>/u,
    );
    assert.equal(elements[0]?.attributes.get("aria-labelledby"), "d-title");
    assert.equal(elements[0].attributes.get("aria-describedby"), "d-desc");
    for (const { name, attributes } of elements) {
      assert.ok(!["style", "script", "image", "use", "foreignObject"].includes(name));
      for (const [key, value] of attributes) {
        assert.ok(key !== "style" && !key.startsWith("on") && !/url\(|javascript:/u.test(value), `${key}="${value}"`);
      }
    }
  });

  it("tells strands, sorts of step and loops apart by pattern and shape", async () => {
    const svg = await drawn(pathway);
    const elements = elementsOf(svg);
    const frames = elements.filter(({ attributes }) => attributes.get("class")?.startsWith("pg-lane-frame"));
    const patterns = frames.map(({ attributes }) => attributes.get("stroke-dasharray") ?? "solid");
    assert.deepEqual(patterns, ["solid", "14 5", "3 4"]);
    for (const title of ["Child", "Non-abusive parent", "Person who harms"])
      assert.ok(svg.includes(`>${title}</text>`));
    const back = elements.filter(({ attributes }) => attributes.get("class") === "pg-link pg-back");
    assert.deepEqual(
      back.map(({ attributes }) => attributes.get("stroke-dasharray")),
      ["6 4"],
    );
    const shapes = new Set(attribute(elements, "a", "class").map((name) => name.split(" ")[1]));
    const expected = "pg-decision pg-handover pg-join pg-notification pg-outcome pg-repeat pg-start pg-step pg-tool";
    assert.deepEqual([...shapes].sort(), expected.split(" "));
  });

  it("has classes for a page's own style, and no others", async () => {
    const marks = new Map([["receive", [{ type: "problem", count: 2, title: "2 problems" }]]] as const);
    const elements = elementsOf(await drawn(pathway, { marks }));
    const classes = new Set(elements.flatMap(({ attributes }) => attributes.get("class")?.split(" ") ?? []));
    const shapes = /^pg-(decision|handover|join|notification|outcome|repeat|start|step|tool)$/u;
    assert.deepEqual(
      [...classes].filter((name) => !shapes.test(name)).sort(),
      (
        "pg-answer pg-arrow pg-back pg-bar pg-box pg-card pg-diagram pg-diamond pg-diamond-number pg-down pg-fold " +
        "pg-lane pg-lane-band pg-lane-frame pg-lane-title pg-link pg-mark pg-marked pg-number pg-problem pg-question " +
        "pg-strand-child pg-strand-everyone pg-strand-harms pg-strand-parent pg-strip pg-tip pg-words"
      ).split(" "),
    );
  });

  it("uses the partnership's words for people", async () => {
    const titles = {
      everyone: "All",
      child: "Child",
      non_abusive_parent: "Victim-survivor",
      person_who_harms: "Perpetrator",
    };
    assert.match(await drawn(pathway, { titles }), />Victim-survivor<\/text>/u);
  });

  it("marks problems and changes on a step by a sign, and says them in the link's name", async () => {
    const marks = new Map([
      ["receive", [{ type: "problem", count: 2, title: "2 problems" }]],
      [
        "danger",
        [
          { type: "changed", count: 1, title: "Changed" },
          { type: "added", count: 1, title: "A branch is new" },
        ],
      ],
    ] as const);
    const svg = await drawn(pathway, { marks });
    assert.ok(svg.includes("<title>1. Take in the concern and write it down; 2 problems</title>"));
    assert.ok(svg.includes("<title>3. Is anybody in danger now?; Changed; A branch is new</title>"));
    assert.match(svg, /<g class="pg-marked pg-problem"><title>2 problems<\/title>.*>2<\/text>/u);
    assert.match(svg, /<g class="pg-marked pg-changed">.*>~<\/text>.*<g class="pg-marked pg-added">.*>\+<\/text>/u);
  });

  it("shortens a title to seven words, and says all of it to a screen reader", async () => {
    const svg = await drawn(pathway);
    assert.ok(svg.includes("and write it…") && !svg.includes("write it down</text>"));
    assert.ok(svg.includes("<title>1. Take in the concern and write it down</title>"));
  });

  it("is the same text each time", async () => {
    assert.equal(await drawn(pathway), await drawn(structuredClone(pathway)));
  });

  it("stays sound whatever an author writes as title, answer or name of a person", async function () {
    this.timeout(120_000);
    const words = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constant("<script>\"&'</script>"));
    await fc.assert(
      fc.asyncProperty(words, words, async (title, person) => {
        const base = small({ steps: ["child: a -> b", "b"] });
        const steps = base.steps.map((step) => ({ ...step, title }));
        const titles = { everyone: person, child: person, non_abusive_parent: person, person_who_harms: person };
        elementsOf(await drawn({ ...base, title, steps }, { titles }));
      }),
      runs(40),
    );
  });
});
