/** Steps that each keep their own time limit keep the limit for the whole stretch too. */
import { sayDate, sayDuration } from "../../../corpus/sentences.ts";
import { dayOf, momentOf } from "../../time/calendar.ts";
import { beginningsFrom, overruns } from "../../time/overall-limits.ts";
import type { Property } from "../fault.ts";
import { titleAt } from "../titles.ts";

/** Of the pathway itself; it does not depend on the case, because every step may take as long as its limit allows. */
export const inTime: Property = function* ({ ready, pathway }, around) {
  const there = ready(pathway);
  if (!there) return;
  const limits = there.pathway.overall_limits ?? [];
  const broken = overruns(there.graph, limits, around.clock, beginningsFrom(momentOf(around.today)));
  for (const { place, limit, way, route, begins, due } of broken) {
    const keys = route.steps.map((id) => `${pathway}#${id}`);
    const clock = around.clock(limit.clock);
    if (!clock) continue;
    const extent = way === "shortest" ? "even the shortest way takes" : "the longest way may take";
    yield {
      sort: String(place),
      code: "overall-limit-broken",
      key: `${pathway}#${limit.from}`,
      also: keys.slice(1),
      words: () =>
        `From ${titleAt(ready, `${pathway}#${limit.from}`)} to ${titleAt(ready, `${pathway}#${limit.to}`)} “${clock.title}” allows ${sayDuration(clock)}, ` +
        `and ${extent} longer when each step takes as long as its own limit allows: begun on ${sayDate(dayOf(begins))} it is due on ` +
        `${sayDate(dayOf(due))} and done on ${sayDate(dayOf(route.ends))}. The way is ${keys.map((key) => titleAt(ready, key)).join(", ")}. ` +
        "Shorten a limit on it, or let steps run side by side.",
    };
  }
};
