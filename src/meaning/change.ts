/** One change in meaning, and the sentences it is told in. */
import type { KindName } from "../kinds/kind.ts";

export interface Change {
  readonly sort: "added" | "removed" | "changed";
  readonly about: About;
  /** The kind and the id of the document it is in. */
  readonly kind: KindName;
  readonly document: string;
  /** What is concerned, as other documents point at it: `dash#high`, `marac#refer`, `conference-limit`. */
  readonly key: string;
  /** For a step of a pathway: its id, so that it can be marked on the drawing. */
  readonly step?: string;
  /** For a board paper: plain, with its full stop. */
  readonly sentence: string;
}

/** What sort of thing has changed. */
export type About =
  | "document"
  | "threshold"
  | "score"
  | "question"
  | "option"
  | "caution"
  | "role"
  | "limit"
  | "outcome"
  | "branch"
  | "way"
  | "step"
  | "tool"
  | "record"
  | "sharing"
  | "level"
  | "term";

/** Where a change is: everything but what it says. */
export type Spot = Pick<Change, "kind" | "document" | "key" | "step"> & {
  /** How its sentence begins: “Front door, “Decide””. */
  readonly subject: string;
};

/** A whole thing that is new or gone. */
export function cameOrWent(spot: Spot, about: About, sort: "added" | "removed", sentence: string): Change {
  return { ...placeOf(spot), about, sort, sentence };
}

/** One field that was and is something else, in words; undefined where there is none. `noun` has no article: “time limit”. */
export function moved(
  spot: Spot,
  about: About,
  noun: string,
  before: string | undefined,
  after: string | undefined,
): readonly Change[] {
  if (before === undefined && after === undefined) return [];
  const said = saidOf(spot.subject, noun, before, after);
  const sort = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  return [{ ...placeOf(spot), about, sort, sentence: said }];
}

function saidOf(subject: string, noun: string, before: string | undefined, after: string | undefined): string {
  if (before === undefined) return `${subject}: the ${noun} is now ${after ?? ""}; there was none.`;
  if (after === undefined) return `${subject}: there is no ${noun} any more; it was ${before}.`;
  return `${subject}: the ${noun} is now ${after}; it was ${before}.`;
}

function placeOf({ kind, document, key, step }: Spot): Omit<Change, "sort" | "about" | "sentence"> {
  return { kind, document, key, ...(step === undefined ? {} : { step }) };
}
