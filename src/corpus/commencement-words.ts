/** Says where and since when a law, or a part of one, is in force, where that is not everywhere. */
import type { Sources } from "../kinds/generated/types.ts";
import { sayDate } from "./sentences.ts";

/** What is recorded of a law, or a part of it, that is not in force everywhere. */
export type Commencement = NonNullable<NonNullable<Sources["entries"]>[number]["commencement"]>[number];

/** One sentence for each part. */
export function commencementWords(parts: readonly Commencement[]): string {
  return parts
    .map(({ sections, state, from, until, areas = [] }) => {
      const [first, ...others] = sections ?? [];
      const what =
        first === undefined ? "It" : `${others.length === 0 ? "Section" : "Sections"} ${[first, ...others].join(", ")}`;
      const has = others.length === 0 ? "has" : "have";
      const is = others.length === 0 ? "is" : "are";
      if (state === "not_begun")
        return from === undefined ? `${what} ${has} not begun.` : `${what} ${is} to begin on ${sayDate(from)}.`;
      const since = from === undefined ? "" : ` since ${sayDate(from)}`;
      const end = until === undefined ? "" : ` What is known reaches to ${sayDate(until)}.`;
      return `${what} ${is} in force as a pilot${since}, only in: ${areas.join(", ")}.${end}`;
    })
    .join(" ");
}
