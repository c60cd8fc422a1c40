/** Whether one comparison is true of what is known. */
import type { Atom, IncludesAtom, OneOfAtom, WithinAtom } from "./atom.ts";
import { dayNumber } from "./day.ts";
import { covers, range, shared } from "./ranges.ts";
import type { Truth } from "./truth.ts";
import { UNANSWERED } from "./types.ts";
import type { Value } from "./values.ts";

/** A value of the wrong sort, or a code that is not listed, tells nothing: `unknown`. */
export function holds(atom: Atom, value: Value | undefined): Truth {
  switch (atom.type) {
    case "one-of":
      return isOneOf(atom, value);
    case "includes":
      return doesInclude(atom, value);
    case "within":
      return isWithin(atom, value);
    case "unknown":
      return "unknown";
  }
}

function isOneOf(atom: OneOfAtom, value: Value | undefined): Truth {
  if (value === undefined || value === null || value === UNANSWERED) return atom.unanswered;
  if (typeof value === "string") {
    if (atom.codes.includes(value)) return true;
    return atom.others.includes(value) ? false : "unknown";
  }
  if (typeof value !== "object" || !("possible" in value)) return "unknown";
  const [first, ...rest] = value.possible.map((code) => isOneOf(atom, code));
  return first !== undefined && rest.every((truth) => truth === first) ? first : "unknown";
}

function doesInclude(atom: IncludesAtom, value: Value | undefined): Truth {
  if (!isList(value) || value.length === 0) return "unknown";
  return value.includes(atom.code) === atom.holds;
}

function isWithin(atom: WithinAtom, value: Value | undefined): Truth {
  const known = extentOf(atom, value);
  if (known === undefined) return "unknown";
  if (covers(atom.ranges, known.min, known.max)) return true;
  return shared(atom.ranges, [range(known.min, known.max)], atom.whole).length === 0 ? false : "unknown";
}

/** From where to where the value can lie, or undefined where nothing is known of it. */
function extentOf(atom: WithinAtom, value: Value | undefined): { min: number; max: number } | undefined {
  if (atom.of === "date") {
    const day = typeof value === "string" ? dayNumber(value) : undefined;
    return day === undefined ? undefined : { min: day, max: day };
  }
  const extent = typeof value === "number" ? { min: value, max: value } : value;
  if (typeof extent !== "object" || extent === null || !("min" in extent) || extent.min > extent.max) return undefined;
  const possible = atom.whole ? Number.isInteger : Number.isFinite;
  return possible(extent.min) && possible(extent.max) ? extent : undefined;
}

function isList(value: Value | undefined): value is readonly string[] {
  return Array.isArray(value);
}
