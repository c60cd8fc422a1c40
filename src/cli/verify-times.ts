/** How long pathways may take, as `verify` tells it. */
import { sayDate } from "../corpus/sentences.ts";
import { readyPathways } from "../pathways/ready-pathway.ts";
import type { Moment } from "../pathways/time/calendar.ts";
import { dayOf, isCovered, lengthOf, momentOf } from "../pathways/time/calendar.ts";
import type { TimedRoute } from "../pathways/time/elapsed.ts";
import type { PathwayTime } from "../pathways/time/pathway-times.ts";
import { pathwayTimes } from "../pathways/time/pathway-times.ts";
import type { Surroundings } from "../pathways/verify/surroundings.ts";
import { counted } from "./counted.ts";

export interface Times {
  /** When the cases come in. */
  readonly begins: Moment;
  readonly times: readonly PathwayTime[];
}

/** For cases that come in at nine in the morning on the day that the library is read. */
export function timesOf(around: Surroundings, pathway: string): Times {
  const begins = momentOf(around.today, 9);
  const there = readyPathways(around)(pathway);
  return { begins, times: there ? pathwayTimes(there, around.clock, begins) : [] };
}

/** The shortest and the longest of all ways in one sentence; undefined where there is no way to an end. */
export function timesLine({ begins, times }: Times): string | undefined {
  const [first] = times;
  if (!first) return undefined;
  const shortest = times.reduce((a, b) => (b.shortest.ends < a.shortest.ends ? b : a), first).shortest;
  const longest = times.reduce((a, b) => (b.longest.ends > a.longest.ends ? b : a), first).longest;
  const said = [shortest, longest].map(({ ends }) => {
    const { workingDays } = lengthOf(begins, ends);
    return workingDays === 0 ? "no more than the day itself" : counted(workingDays, "working day");
  });
  const open = longest.unlimited.length;
  const without = open === 0 ? "" : `, beside ${counted(open, "step")} without a time limit`;
  const beyond = isCovered(begins, longest.ends) ? "" : "; bank holidays so far ahead are not known yet";
  return (
    `its time limits allow ${said[0] ?? ""} on the shortest way to an end and ${said[1] ?? ""} on the longest, ` +
    `until ${sayDate(dayOf(longest.ends))}${without}${beyond}`
  );
}

/** For another program. */
export function timesJson({ begins, times }: Times) {
  const route = ({ steps, unlimited, ends }: TimedRoute) => ({
    ...lengthOf(begins, ends),
    until: dayOf(ends),
    bankHolidaysKnown: isCovered(begins, ends),
    steps,
    withoutLimit: unlimited,
  });
  return {
    from: dayOf(begins),
    ways: times.map(({ entry, end, shortest, longest }) => ({
      entry,
      end,
      shortest: route(shortest),
      longest: route(longest),
    })),
  };
}
