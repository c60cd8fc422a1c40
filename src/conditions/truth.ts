/** What a condition can come to, and how `and`, `or` and `not` carry it (Kleene's three-valued logic). */

/** A branch is taken, and a question shown, only when its condition is `true`. */
export type Truth = true | false | "unknown";

/** False as soon as one is false; true only when all are. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes("unknown") ? "unknown" : true;
}

/** True as soon as one is true; false only when all are. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes("unknown") ? "unknown" : false;
}

/** What is unknown stays unknown when it is negated. */
export function opposite(truth: Truth): Truth {
  return truth === "unknown" ? "unknown" : !truth;
}
