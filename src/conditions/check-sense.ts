/** Finds parts of a condition that come out the same whatever is answered. */
import type { Atom, OneOfAtom, WithinAtom } from "./atom.ts";
import { atomOf } from "./atom-of.ts";
import type { Condition, Group } from "./condition.ts";
import type { ConditionProblem } from "./condition-problem.ts";
import { normalise } from "./normalise.ts";
import type { Range } from "./ranges.ts";
import { joined, range, shared } from "./ranges.ts";
import type { Scope } from "./types.ts";

/**
 * Comparisons, and comparisons of one name side by side, that are never true, or true whenever something is answered.
 * Only looks at what stands directly together; comparisons that `checkTypes` complains of are left out.
 */
export function checkSense(condition: Condition, scope: Scope): readonly ConditionProblem[] {
  switch (condition.type) {
    case "and":
    case "or": {
      const inside = condition.parts.flatMap((part) => checkSense(part, scope));
      return inside.length > 0 ? inside : groupProblems(condition, scope);
    }
    case "not":
      return checkSense(condition.part, scope);
    case "unreadable":
      return [];
    case "comparison":
    case "membership":
    case "inclusion": {
      const atom = atomOf(condition, scope);
      return verdict([atom], "all", condition, scope);
    }
  }
}

function groupProblems(group: Group, scope: Scope): readonly ConditionProblem[] {
  const normal = normalise(group, scope);
  if (normal.type !== "all" && normal.type !== "any") return [];
  const byPath = new Map<string, Atom[]>();
  for (const part of normal.parts) {
    if (part.type !== "one-of" && part.type !== "within") continue;
    byPath.set(part.path, [...(byPath.get(part.path) ?? []), part]);
  }
  return [...byPath.values()].flatMap((atoms) => verdict(atoms, normal.type, group, scope));
}

/** What comparisons of one name come to together. */
function verdict(
  atoms: readonly Atom[],
  type: "all" | "any",
  { span }: Condition,
  scope: Scope,
): readonly ConditionProblem[] {
  const codes = atoms.filter((atom) => atom.type === "one-of");
  const amounts = atoms.filter((atom) => atom.type === "within");
  const path = codes[0]?.path ?? amounts[0]?.path;
  if (path === undefined) return [];
  const result = codes.length > 0 ? codesVerdict(codes, type) : amountsVerdict(amounts, type, reachOf(path, scope));
  if (result === undefined) return [];
  const [code, message]: [ConditionProblem["code"], string] =
    result === "never"
      ? [
          "condition-never-true",
          `Nothing that “${path}” can be makes this true, so what depends on it never happens. Change it, or take it out.`,
        ]
      : [
          "condition-always-true",
          codes[0]?.of === "choice"
            ? `Every answer to “${path}” makes this true, so it only asks whether there is an answer. If you mean that, write ${path} != "unanswered"; if not, leave answers out.`
            : `Everything that “${path}” can be makes this true, so it decides nothing. Change it, or take it out.`,
        ];
  return [{ code, span, message, fixes: [] }];
}

function codesVerdict(atoms: readonly OneOfAtom[], type: "all" | "any"): "never" | "always" | undefined {
  const [first] = atoms;
  if (first === undefined) return undefined;
  const listed = [...first.codes, ...first.others];
  const test = (code: string) =>
    type === "all" ? atoms.every(({ codes }) => codes.includes(code)) : atoms.some(({ codes }) => codes.includes(code));
  const unanswered = atoms.map((atom) => atom.unanswered);
  if (!listed.some(test)) {
    const reachable = type === "all" ? unanswered.every((truth) => truth === true) : unanswered.includes(true);
    return reachable ? undefined : "never";
  }
  return listed.every(test) && !unanswered.includes(false) ? "always" : undefined;
}

function amountsVerdict(
  atoms: readonly WithinAtom[],
  type: "all" | "any",
  reach: Range,
): "never" | "always" | undefined {
  const whole = atoms.every((atom) => atom.whole);
  const sets = atoms.map(({ ranges }) => ranges);
  const together =
    type === "all" ? sets.reduce((left, right) => shared(left, right, whole)) : joined(sets.flat(), whole);
  const left = shared(together, [reach], whole);
  if (left.length === 0) return "never";
  const [only] = left;
  const same = left.length === 1 && only?.min === reach.min && only.max === reach.max;
  return same && only.minOpen === reach.minOpen && only.maxOpen === reach.maxOpen ? "always" : undefined;
}

function reachOf(path: string, scope: Scope): Range {
  const type = scope(path);
  if (type?.type !== "score" && type?.type !== "number") return range(-Infinity, Infinity);
  return range(type.min ?? -Infinity, type.max ?? Infinity);
}
