/** Everything in which two tools differ, at the name of the section, question, answer or band it belongs to. */
import { parseCondition } from "../../../src/conditions/parse.ts";
import type { Normal } from "../../../src/conditions/normalise.ts";
import { normalise } from "../../../src/conditions/normalise.ts";
import type { Scope } from "../../../src/conditions/types.ts";

export interface Difference {
  /** Keys and names from the top, such as `sections`, `counts`, `questions`, `yes_count`, `label`. */
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

export interface Side {
  readonly tool: Fields;
  readonly scope: Scope;
}

/** Lists of things with names are compared by their names, and their order too. */
export function toolDifferences(before: Side, after: Side): readonly Difference[] {
  return between(before.tool, after.tool, []);

  function between(one: unknown, other: unknown, path: readonly string[]): readonly Difference[] {
    const key = path.at(-1) ?? "";
    const left = plain(one, key, path, before.scope);
    const right = plain(other, key, path, after.scope);
    if (isNamed(left) && isNamed(right)) {
      const order = JSON.stringify(kept(left, right)) === JSON.stringify(kept(right, left));
      const moved = order ? [] : [{ path: [...path, "order"], before: namesOf(left), after: namesOf(right) }];
      return [...moved, ...fields(byName(left), byName(right), path)];
    }
    if (isFields(left) && isFields(right)) return fields(left, right, path);
    return JSON.stringify(left) === JSON.stringify(right) ? [] : [{ path, before: one, after: other }];
  }

  function fields(left: Fields, right: Fields, path: readonly string[]): readonly Difference[] {
    return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
      between(left[key], right[key], [...path, key]),
    );
  }
}

/** What means the same in both is the same: conditions by their meaning, no points and none said, lists without an order. */
function plain(value: unknown, key: string, path: readonly string[], scope: Scope): unknown {
  if (key === "visible_when" && typeof value === "string") {
    const { condition, problems } = parseCondition(value);
    return problems.length > 0 ? value : meaningOf(normalise(condition, scope));
  }
  if (value === 0 && path.includes("points")) return undefined;
  if (key === "points" && isFields(value) && Object.values(value).every((points) => points === 0)) return undefined;
  if (path.join(".") === "score.questions" && Array.isArray(value)) return [...(value as string[])].sort();
  return typeof value === "string" ? value.trim() : value;
}

/**
 * What a condition is true of, which is all that matters for what is asked: false and unknown are the same, and so are
 * several lists of one answer, or several ranges of one number, of which any will do.
 */
function meaningOf(condition: Normal): unknown {
  switch (condition.type) {
    case "all":
    case "any": {
      const parts = condition.parts.map(meaningOf);
      const joined = condition.type === "any" ? parts.reduce(withLast, [] as readonly unknown[]) : parts;
      return (joined as readonly unknown[]).length === 1
        ? (joined as readonly unknown[])[0]
        : { [condition.type]: joined };
    }
    case "one-of": {
      const { path, codes, unanswered, of } = condition;
      return { of, path, any: [...codes, ...(unanswered === true ? ["unanswered"] : [])] };
    }
    case "within": {
      const { path, of, ranges } = condition;
      return { of, path, any: ranges.map(({ min, max }) => `${min}..${max}`) };
    }
    case "includes":
      return { path: condition.path, code: condition.code, holds: condition.holds };
    case "unknown":
      return "unknown";
  }
}

/** A score or band that is not yet certain may lie in either of two lists and in neither alone, so those stay apart. */
function withLast(before: unknown, part: unknown): readonly unknown[] {
  const list = before as readonly unknown[];
  const last = list.at(-1);
  const alike =
    isFields(part) &&
    isFields(last) &&
    Array.isArray(part["any"]) &&
    Array.isArray(last["any"]) &&
    part["path"] === last["path"];
  if (!alike || part["of"] === "score" || part["of"] === "band") return [...list, part];
  return [...list.slice(0, -1), { ...last, any: [...(last["any"] as unknown[]), ...(part["any"] as unknown[])] }];
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isNamed(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => isFields(one) && nameOf(one) !== undefined);
}

function nameOf(one: Fields): string | undefined {
  const name =
    one["id"] ?? one["code"] ?? (typeof one["row"] === "string" ? `${one["row"]}/${String(one["column"])}` : undefined);
  return typeof name === "string" ? name : undefined;
}

function namesOf(list: readonly Fields[]): readonly (string | undefined)[] {
  return list.map(nameOf);
}

function kept(list: readonly Fields[], other: readonly Fields[]): readonly (string | undefined)[] {
  const known = namesOf(other);
  return namesOf(list).filter((name) => known.includes(name));
}

function byName(list: readonly Fields[]): Fields {
  return Object.fromEntries(list.map((one): [string, Fields] => [nameOf(one) ?? "", one]));
}
