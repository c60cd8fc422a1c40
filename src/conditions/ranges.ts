/** Sets of numbers as ranges that do not touch, so that a comparison and its opposite are exact. */

/** All numbers from `min` to `max`; an end that is open does not belong to it, and an infinite end is always open. */
export interface Range {
  readonly min: number;
  readonly minOpen: boolean;
  readonly max: number;
  readonly maxOpen: boolean;
}

/** The range from `min` to `max`, both included where they are finite; adding 0 makes one zero of the two there are. */
export function range(min: number, max: number): Range {
  return { min: min + 0, minOpen: min === -Infinity, max: max + 0, maxOpen: max === Infinity };
}

/** The same set in order, without empty ranges and with those that touch made one; of whole numbers no end is open. */
export function joined(ranges: readonly Range[], whole: boolean): readonly Range[] {
  const ordered = ranges
    .map((one) => (whole ? wholeEnds(one) : one))
    .filter((one) => one.min < one.max || (one.min === one.max && !one.minOpen && !one.maxOpen))
    .sort((a, b) => a.min - b.min || Number(a.minOpen) - Number(b.minOpen));
  const result: Range[] = [];
  for (const next of ordered) {
    const last = result.at(-1);
    if (last !== undefined && touches(last, next, whole)) result[result.length - 1] = spanning(last, next);
    else result.push(next);
  }
  return result;
}

/** Everything outside the set; `ranges` must be joined. */
export function outside(ranges: readonly Range[], whole: boolean): readonly Range[] {
  const gaps: Range[] = [];
  let from = { min: -Infinity, minOpen: true };
  for (const one of ranges) {
    gaps.push({ ...from, max: one.min, maxOpen: !one.minOpen });
    from = { min: one.max, minOpen: !one.maxOpen };
  }
  return joined([...gaps, { ...from, max: Infinity, maxOpen: true }], whole);
}

/** What lies in both sets. */
export function shared(a: readonly Range[], b: readonly Range[], whole: boolean): readonly Range[] {
  return joined(
    a.flatMap((one) => b.map((other) => overlap(one, other))),
    whole,
  );
}

/** Whether every number from `min` to `max` lies in the set; `ranges` must be joined. */
export function covers(ranges: readonly Range[], min: number, max: number): boolean {
  return ranges.some(
    (one) => (one.minOpen ? one.min < min : one.min <= min) && (one.maxOpen ? max < one.max : max <= one.max),
  );
}

function overlap(a: Range, b: Range): Range {
  const lower = a.min > b.min || (a.min === b.min && a.minOpen) ? a : b;
  const upper = a.max < b.max || (a.max === b.max && a.maxOpen) ? a : b;
  return { min: lower.min, minOpen: lower.minOpen, max: upper.max, maxOpen: upper.maxOpen };
}

function spanning(left: Range, right: Range): Range {
  const upper = right.max > left.max || (right.max === left.max && !right.maxOpen) ? right : left;
  return { min: left.min, minOpen: left.minOpen, max: upper.max, maxOpen: upper.maxOpen };
}

/** Of whole numbers 13 and 14 touch; of others two ranges touch when one of them has the number where they meet. */
function touches(left: Range, right: Range, whole: boolean): boolean {
  if (whole) return right.min <= left.max + 1;
  return right.min < left.max || (right.min === left.max && !(right.minOpen && left.maxOpen));
}

/** Of whole numbers, more than 13 is 14 or more. */
function wholeEnds({ min, minOpen, max, maxOpen }: Range): Range {
  return range(minOpen ? Math.floor(min) + 1 : Math.ceil(min), maxOpen ? Math.ceil(max) - 1 : Math.floor(max));
}
