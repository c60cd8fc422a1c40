/** Compares one field of a thing as it was and as it is: by what it points at, and told in words. */
import type { About, Change, Spot } from "./change.ts";
import { moved } from "./change.ts";
import type { Side } from "./side.ts";

/** A thing in one of the two libraries. */
export interface Sided<V> {
  readonly side: Side;
  readonly value: V;
}

export type Field<V> = <T>(
  about: About,
  /** Without an article: “time limit”. */
  noun: string,
  pick: (value: V) => T | undefined,
  say: (picked: T, side: Side) => string,
) => readonly Change[];

/** Gives a comparer of fields; another title for what a field points at is no change of the field. */
export function fieldsOf<V>(spot: Spot, before: Sided<V>, after: Sided<V>): Field<V> {
  return (about, noun, pick, say) => {
    const [was, is] = [pick(before.value), pick(after.value)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const words = (picked: typeof was, side: Side): string | undefined =>
      picked === undefined ? undefined : say(picked, side);
    return moved(spot, about, noun, words(was, before.side), words(is, after.side));
  };
}
