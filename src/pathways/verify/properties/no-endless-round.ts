/** Every loop can be left whatever the case, and asks within a time limit whether it is time to leave. */
import type { Step } from "../../../kinds/generated/types.ts";
import { anyOfSets } from "../../sets.ts";
import type { Property } from "../fault.ts";
import { roundsOf } from "../rounds.ts";
import { stepAt, titleAt } from "../titles.ts";

/**
 * A line that goes round is asked anew what its loop asks. A case that stays in the loop whatever the new answers are
 * never ends, and neither does one in which a line goes on and round at once.
 */
export const noEndlessRound: Property = function* (explored) {
  const { sets, space, ready } = explored;
  const anew = new Set(space.variables.flatMap(({ again }, number) => (again ? [number] : [])));
  for (const { states, keys, staying } of roundsOf(explored)) {
    const all = anyOfSets(sets, [...staying.values()]);
    const forever = sets.without(sets.all, sets.forgetting(sets.without(sets.all, all), anew));
    const [first = ""] = keys;
    const state = states.find((one) => !sets.isNone(sets.and(forever, staying.get(one) ?? sets.none)));
    if (state !== undefined) {
      const crossing = new Set(keys.map((key) => key.split("#")[0])).size > 1;
      yield {
        code: crossing ? "handed-round" : "round-without-exit",
        key: first,
        state,
        cases: sets.and(forever, staying.get(state) ?? sets.none),
        also: keys.slice(1),
        words: (sentence) =>
          `From ${titleAt(ready, first)} a case ${crossing ? "is handed from pathway to pathway" : "goes round"} for ever: ${sentence}. ` +
          "Nobody would own what becomes of the family. Ask in the loop whether it is time to leave it, and lead one answer out.",
      };
      continue;
    }
    if (keys.some((key) => hasLimit(stepAt(ready, key)))) continue;
    yield {
      code: "round-without-limit",
      key: first,
      also: keys.slice(1),
      words: () =>
        `The loop from ${titleAt(ready, first)} has no time limit, so a family could wait in it without anybody looking. ` +
        "Give one of its steps a time limit.",
    };
  }
};

function hasLimit(step: Step | undefined): boolean {
  return step !== undefined && "clock" in step;
}
