/** Whether a condition is true of an invented case. */
import { atomOf } from "./atom-of.ts";
import type { Condition } from "./condition.ts";
import { holds } from "./holds.ts";
import type { Normal } from "./normalise.ts";
import type { Truth } from "./truth.ts";
import { allOf, anyOf, opposite } from "./truth.ts";
import type { Scope } from "./types.ts";
import type { Values } from "./values.ts";

/**
 * Follows `truthTable`. An answer that is missing makes a comparison `unknown`, its opposite too; a branch is taken
 * only when the result is `true`. Never fails: a condition that has problems is at best `unknown` where they are.
 */
export function evaluate(condition: Condition, values: Values, scope: Scope): Truth {
  switch (condition.type) {
    case "and":
      return allOf(condition.parts.map((part) => evaluate(part, values, scope)));
    case "or":
      return anyOf(condition.parts.map((part) => evaluate(part, values, scope)));
    case "not":
      return opposite(evaluate(condition.part, values, scope));
    case "unreadable":
      return "unknown";
    case "comparison":
    case "membership":
    case "inclusion":
      return holds(atomOf(condition, scope), values(condition.name.path));
  }
}

/** The same for a normal form; equal to `evaluate` of the condition it was made from. */
export function evaluateNormal(normal: Normal, values: Values): Truth {
  switch (normal.type) {
    case "all":
      return allOf(normal.parts.map((part) => evaluateNormal(part, values)));
    case "any":
      return anyOf(normal.parts.map((part) => evaluateNormal(part, values)));
    case "one-of":
    case "includes":
    case "within":
      return holds(normal, values(normal.path));
    case "unknown":
      return "unknown";
  }
}
