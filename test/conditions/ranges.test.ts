import assert from "node:assert/strict";
import fc from "fast-check";
import type { Range } from "../../src/conditions/ranges.ts";
import { covers, joined, outside, shared } from "../../src/conditions/ranges.ts";
import { runs } from "../property-runs.ts";

const end = fc.oneof(
  fc.integer({ min: -4, max: 8 }).map((half) => half / 2),
  fc.constantFrom(-Infinity, Infinity),
);
const range: fc.Arbitrary<Range> = fc
  .record({ min: end, minOpen: fc.boolean(), max: end, maxOpen: fc.boolean() })
  .map(({ min, minOpen, max, maxOpen }) => ({
    min,
    minOpen: minOpen || !Number.isFinite(min),
    max,
    maxOpen: maxOpen || !Number.isFinite(max),
  }));
const set = fc.array(range, { maxLength: 4 });
const points = Array.from({ length: 37 }, (_, index) => index / 4 - 3);
const wholePoints = points.filter((point) => Number.isInteger(point));

/** Whether a number lies in one of some ranges, from first principles. */
function lies(point: number, ranges: readonly Range[]): boolean {
  return ranges.some(
    ({ min, minOpen, max, maxOpen }) =>
      (minOpen ? point > min : point >= min) && (maxOpen ? point < max : point <= max),
  );
}

describe("sets of numbers", () => {
  for (const whole of [false, true]) {
    const tried = whole ? wholePoints : points;
    const sort = whole ? "whole numbers" : "numbers";

    it(`keep the same ${sort} when they are joined, in order and not touching`, () => {
      fc.assert(
        fc.property(set, (ranges) => {
          const result = joined(ranges, whole);
          for (const point of tried) assert.equal(lies(point, result), lies(point, ranges), String(point));
          result.slice(1).forEach((next, index) => {
            const gap = next.min - (result[index]?.max ?? NaN);
            assert.ok(whole ? gap > 1 : gap > 0 || (next.minOpen && result[index]?.maxOpen), JSON.stringify(result));
          });
        }),
        runs(),
      );
    });

    it(`have all other ${sort} outside, and none twice`, () => {
      fc.assert(
        fc.property(set, (ranges) => {
          const once = joined(ranges, whole);
          const other = outside(once, whole);
          for (const point of tried) assert.notEqual(lies(point, other), lies(point, once), String(point));
          assert.deepEqual(outside(other, whole), once);
        }),
        runs(),
      );
    });

    it(`share the ${sort} that lie in both`, () => {
      fc.assert(
        fc.property(set, set, (a, b) => {
          const result = shared(joined(a, whole), joined(b, whole), whole);
          for (const point of tried) assert.equal(lies(point, result), lies(point, a) && lies(point, b), String(point));
        }),
        runs(),
      );
    });
  }

  it("cover a stretch of numbers if they have every one of it", () => {
    fc.assert(
      fc.property(set, fc.integer({ min: -2, max: 4 }), fc.integer({ min: 0, max: 4 }), (ranges, min, length) => {
        const result = joined(ranges, true);
        const all = Array.from({ length: length + 1 }, (_, index) => min + index);
        assert.equal(
          covers(result, min, min + length),
          all.every((point) => lies(point, ranges)),
        );
      }),
      runs(),
    );
  });
});
