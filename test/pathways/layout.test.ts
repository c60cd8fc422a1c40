/** Places of a diagram: nothing covers anything else, lines are upright or level, and the same input gives the same. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { laneTitleHeight } from "../../src/pathways/lane-title.ts";
import type { Layout, Place } from "../../src/pathways/layout.ts";
import { layOut, layoutKey } from "../../src/pathways/layout.ts";
import type { Direction, Sketch } from "../../src/pathways/sketch.ts";
import { sketch } from "../../src/pathways/sketch.ts";
import { runs } from "../property-runs.ts";
import { arbitraryPathway } from "./arbitrary-pathway.ts";
import { fixturePathway } from "./fixture.ts";

const directions: readonly Direction[] = ["down", "right"];

function overlap(a: Place, b: Place): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The box a little smaller, so that what only touches its edge does not count. */
function inner({ x, y, width, height }: Place): Place {
  return { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
}

function holds(outer: Place, { x, y, width, height }: Place): boolean {
  const right = outer.x + outer.width;
  const bottom = outer.y + outer.height;
  return x >= outer.x && y >= outer.y && x + width <= right && y + height <= bottom;
}

function onEdge({ x, y }: { x: number; y: number }, place: Place): boolean {
  const grown = { x: place.x - 1, y: place.y - 1, width: place.width + 2, height: place.height + 2 };
  return holds(grown, { x, y, width: 0, height: 0 }) && !overlap(inner(place), { x, y, width: 0.001, height: 0.001 });
}

function judge(drawn: Sketch, layout: Layout): void {
  const sheet = { x: 0, y: 0, width: layout.width, height: layout.height };
  const placed = drawn.boxes.map((box) => {
    const place = layout.boxes.get(box.id);
    assert.ok(place, `${box.id} has no place`);
    assert.deepEqual([place.width, place.height], [box.width, box.height]);
    return { box, place };
  });
  for (const [index, { box, place }] of placed.entries()) {
    assert.ok(holds(sheet, place), `${box.id} is off the sheet`);
    for (const other of placed.slice(index + 1)) {
      assert.ok(!overlap(place, other.place), `${box.id} covers ${other.box.id}`);
    }
    for (const [number, lane] of layout.lanes.entries()) {
      const below = { ...lane, y: lane.y + laneTitleHeight, height: lane.height - laneTitleHeight };
      if (box.lane === number) assert.ok(holds(below, place), `${box.id} is not below its lane's title`);
      else assert.ok(!overlap(lane, place), `${box.id} lies in a lane that is not its own`);
    }
  }
  for (const [index, lane] of layout.lanes.entries()) {
    for (const other of layout.lanes.slice(index + 1)) assert.ok(!overlap(lane, other), "two lanes overlap");
  }
  const placeOf = new Map(placed.map(({ box, place }) => [box.id, place]));
  for (const { id, from, to } of drawn.links) {
    const points = layout.links.get(id) ?? [];
    const [start, end] = [points[0], points.at(-1)];
    assert.ok(start && end && points.length > 1, `${id} has no line`);
    assert.ok(onEdge(start, placeOf.get(from) as Place), `${id} does not begin at its box`);
    assert.ok(onEdge(end, placeOf.get(to) as Place), `${id} does not end at its box`);
    for (const [index, a] of points.slice(0, -1).entries()) {
      const b = points[index + 1] as typeof a;
      assert.ok(Math.abs(a.x - b.x) < 0.01 || Math.abs(a.y - b.y) < 0.01, `${id} has a slanted piece`);
      const piece = {
        x: Math.min(a.x, b.x),
        y: Math.min(a.y, b.y),
        width: Math.max(0.001, Math.abs(a.x - b.x)),
        height: Math.max(0.001, Math.abs(a.y - b.y)),
      };
      for (const { box, place } of placed) {
        assert.ok(!overlap(inner(place), piece), `${id} goes through ${box.id}`);
      }
    }
  }
}

/** Links of different boxes never run along the same line, so that nobody can take one for the other. */
function judgeLines({ links }: Sketch, layout: Layout): void {
  const pieces = links.flatMap(({ id, from, to }) => {
    const points = layout.links.get(id) ?? [];
    return points.slice(0, -1).map((a, index) => ({ id, from, to, a, b: points[index + 1] as typeof a }));
  });
  for (const [index, one] of pieces.entries()) {
    for (const other of pieces.slice(index + 1)) {
      if (one.from === other.from || one.to === other.to) continue;
      const level = one.a.y === one.b.y && other.a.y === other.b.y && Math.abs(one.a.y - other.a.y) < 2;
      const upright = one.a.x === one.b.x && other.a.x === other.b.x && Math.abs(one.a.x - other.a.x) < 2;
      if (!level && !upright) continue;
      const axis = level ? "x" : "y";
      const start = Math.max(Math.min(one.a[axis], one.b[axis]), Math.min(other.a[axis], other.b[axis]));
      const end = Math.min(Math.max(one.a[axis], one.b[axis]), Math.max(other.a[axis], other.b[axis]));
      assert.ok(end - start < 2, `${one.id} and ${other.id} run along the same line`);
    }
  }
}

describe("The layout of a diagram", () => {
  const pathway = fixturePathway("front-door.yaml");

  for (const direction of directions) {
    it(`has nothing that covers anything else when it runs ${direction}`, async () => {
      const drawn = sketch(pathway, { direction });
      judge(drawn, await layOut(drawn));
    });
  }

  it("runs down, or to the right, from the ways in to the outcomes", async () => {
    for (const direction of directions) {
      const drawn = sketch(pathway, { direction });
      const { boxes, width, height } = await layOut(drawn);
      assert.equal(width > height * 2, direction === "right");
      const axis = direction === "down" ? "y" : "x";
      for (const { from, to, back } of drawn.links) {
        assert.equal((boxes.get(from)?.[axis] ?? 0) < (boxes.get(to)?.[axis] ?? 0), !back);
      }
    }
  });

  it("places the strands beside each other in the order of the list", async () => {
    const drawn = sketch(pathway, { direction: "down" });
    const { lanes } = await layOut(drawn);
    assert.deepEqual(
      drawn.lanes.map(({ strand }) => strand),
      ["child", "non_abusive_parent", "person_who_harms"],
    );
    const [child, parent, harms] = lanes;
    assert.ok(child && parent && harms && child.x < parent.x && parent.x < harms.x);
    assert.equal(child.y, parent.y);
    assert.equal(parent.y, harms.y);
  });

  it("depends on nothing but the key, so that callers can keep it", async () => {
    const drawn = sketch(pathway, { direction: "down" });
    const renamed = {
      ...drawn,
      title: "Other",
      boxes: drawn.boxes.map((box) => ({ ...box, title: "Other", lines: [] })),
    };
    assert.equal(layoutKey(renamed), layoutKey(drawn));
    assert.deepEqual(await layOut(renamed), await layOut(drawn));
    assert.notEqual(layoutKey(sketch(pathway, { direction: "right" })), layoutKey(drawn));
  });

  it("covers nothing, has no slanted line, and is the same twice, whatever the pathway", async function () {
    this.timeout(300_000);
    await fc.assert(
      fc.asyncProperty(arbitraryPathway(), fc.constantFrom(...directions), async (random, direction) => {
        const drawn = sketch(random, { direction });
        const layout = await layOut(drawn);
        judge(drawn, layout);
        judgeLines(drawn, layout);
        assert.deepEqual(await layOut(sketch(structuredClone(random), { direction })), layout);
      }),
      runs(40),
    );
  });
});
