/** `verify` tells how long a pathway may take, and what that does not speak of. */
import assert from "node:assert/strict";
import { timesJson, timesLine, timesOf } from "../../src/cli/verify-times.ts";
import type { Step } from "../../src/kinds/generated/types.ts";
import { ENDS, around, pathway, step } from "../pathways/verify/faulty.ts";

const STEPS: readonly Step[] = [
  step("first", ["second", "third"], { clock: "soon" }),
  step("second", ["share"], { clock: "ten-days" }),
  step("third", ["share"]),
  ...ENDS,
];
const library = around([pathway("p", [], STEPS)]);

describe("The times that a verification tells", () => {
  it("are the shortest and the longest in one sentence", () => {
    assert.equal(
      timesLine(timesOf(library, "p")),
      "its time limits allow no more than the day itself on the shortest way to an end and 10 working days on the longest, " +
        "until 16 November 2026, beside 1 step without a time limit",
    );
  });

  it("are listed for every way in and every end", () => {
    const { from, ways } = timesJson(timesOf(library, "p"));
    assert.equal(from, "2026-11-02");
    assert.deepEqual(
      ways.map(({ entry, end }) => `${entry} ${end}`),
      ["in", "repeat_incident"].flatMap((entry) => ENDS.slice(1).map(({ id }) => `${entry} ${id}`)),
    );
    assert.deepEqual(ways[0]?.longest.steps, ["first", "second", "share", "child-end"]);
    assert.deepEqual(ways[0].longest.withoutLimit, ["share"]);
    assert.deepEqual(ways[0].shortest.withoutLimit, ["third", "share"]);
    assert.equal(ways[0].shortest.hours, 4);
  });

  it("say where bank holidays are not known yet, and nothing of a pathway that is not there", () => {
    const late = { ...library, today: "2027-12-28" };
    assert.match(timesLine(timesOf(late, "p")) ?? "", /bank holidays so far ahead are not known yet$/u);
    assert.equal(timesLine(timesOf(library, "q")), undefined);
  });
});
