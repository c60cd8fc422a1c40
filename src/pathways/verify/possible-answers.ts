/** What a question can be answered with, as far as some comparisons can tell the answers apart. */
import type { Atom } from "../../conditions/atom.ts";
import { dayText } from "../../conditions/day.ts";
import type { ConditionType } from "../../conditions/types.ts";
import type { Value } from "../../conditions/values.ts";
import { isCertainCode } from "../../tools/answers.ts";
import { cutsOf, oneOfEach } from "./cuts.ts";

/** Certain answers first, then the missing ones, `null` for unanswered at the end; none for what cannot be compared. */
export function possibleAnswers(type: ConditionType, atoms: readonly Atom[]): readonly Value[] {
  switch (type.type) {
    case "choice":
      return [...certainFirst(type.codes), null];
    case "multi":
      return [...ticked(type.codes, atoms), null];
    case "number":
      return [...oneOfEach(cutsOf(atoms), type.min ?? -Infinity, type.max ?? Infinity), null];
    case "date":
      return [...oneOfEach(cutsOf(atoms), -Infinity, Infinity).map(dayText), null];
    case "band":
    case "score":
    case "text":
    case "group":
      return [];
  }
}

/**
 * What a fact that a pathway asks for can be at a decision. One that offers `not_known` always has an answer, because
 * that is one; any other may stay unanswered, and so may one of which a comparison says what happens then.
 */
export function askAnswers(codes: readonly string[], atoms: readonly Atom[]): readonly Value[] {
  const expected = atoms.some((atom) => atom.type === "one-of" && atom.unanswered !== "unknown");
  const always = codes.includes("not_known") && !expected;
  return [...certainFirst(codes), ...(always ? [] : [null])];
}

/** The codes, those that say that the answer is missing last. */
export function certainFirst(codes: readonly string[]): readonly string[] {
  return [...codes.filter(isCertainCode), ...codes.filter((code) => !isCertainCode(code))];
}

/** Every set of the boxes that comparisons name or that say that the answer is missing, and of one more box. */
function ticked(codes: readonly string[], atoms: readonly Atom[]): readonly (readonly string[])[] {
  const named = new Set(atoms.flatMap((atom) => (atom.type === "includes" ? [atom.code] : [])));
  const telling = certainFirst(codes).filter((code) => named.has(code) || !isCertainCode(code));
  const other = codes.find((code) => !named.has(code) && isCertainCode(code));
  const boxes = other === undefined ? telling : [other, ...telling];
  const sets = boxes.reduce<readonly (readonly string[])[]>(
    (before, box) => [...before, ...before.map((set) => [...set, box])],
    [[]],
  );
  return sets.filter((set) => set.length > 0).sort((a, b) => missing(a) - missing(b) || a.length - b.length);
}

function missing(codes: readonly string[]): number {
  return codes.every(isCertainCode) ? 0 : 1;
}
