/** What a form works out, before any target's own language: made of permanent names and codes, never of an author's words. */

/** Always comes to true or false; a missing answer makes no part of it true but where `not` stands before it. */
export type Test =
  | { readonly type: "always"; readonly value: boolean }
  | { readonly type: "all" | "any"; readonly parts: readonly Test[] }
  | { readonly type: "not"; readonly part: Test }
  /** Something is answered, or worked out, under the name. */
  | { readonly type: "answered"; readonly name: string }
  /** The one answer, or the code that was worked out, is one of these. */
  | { readonly type: "is"; readonly name: string; readonly codes: readonly string[] }
  /** The code is among those ticked. */
  | { readonly type: "ticked"; readonly name: string; readonly code: string }
  /** A number or a day lies in the range. */
  | BetweenTest
  /** A number that was worked out is above the limit. */
  | { readonly type: "above"; readonly value: Value; readonly limit: number }
  /** Both are there and they are the same. */
  | { readonly type: "same"; readonly name: string; readonly other: string };

export interface BetweenTest {
  readonly type: "between";
  readonly name: string;
  readonly of: "number" | "date";
  /** Days are numbers of days, see `dayText`; an end without limit is infinite. */
  readonly min: number;
  /** Belongs to the range, as `min` does. */
  readonly max: number;
}

/** A number or a code, or nothing at all. */
export type Value =
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "code"; readonly code: string }
  /** The number answered, or worked out, under the name; only used where it is there. */
  | { readonly type: "answer"; readonly name: string }
  | { readonly type: "sum"; readonly parts: readonly Value[] }
  | { readonly type: "if"; readonly test: Test; readonly then: Value; readonly otherwise: Value }
  | { readonly type: "nothing" };

export const ALWAYS: Test = { type: "always", value: true };
export const NEVER: Test = { type: "always", value: false };

/** All of them; true where there are none. */
export function all(parts: readonly Test[]): Test {
  const open = parts.filter((part) => !isAlways(part, true));
  if (open.some((part) => isAlways(part, false))) return NEVER;
  return open.length > 1 ? { type: "all", parts: open } : (open[0] ?? ALWAYS);
}

/** Any of them; false where there are none. */
export function any(parts: readonly Test[]): Test {
  const open = parts.filter((part) => !isAlways(part, false));
  if (open.some((part) => isAlways(part, true))) return ALWAYS;
  return open.length > 1 ? { type: "any", parts: open } : (open[0] ?? NEVER);
}

export function not(part: Test): Test {
  return part.type === "always" ? { type: "always", value: !part.value } : { type: "not", part };
}

export function answered(name: string): Test {
  return { type: "answered", name };
}

export function is(name: string, codes: readonly string[]): Test {
  return codes.length === 0 ? NEVER : { type: "is", name, codes };
}

export function number(value: number): Value {
  return { type: "number", value };
}

export function code(word: string): Value {
  return { type: "code", code: word };
}

export function when(test: Test, then: Value, otherwise: Value = { type: "nothing" }): Value {
  if (test.type === "always") return test.value ? then : otherwise;
  return { type: "if", test, then, otherwise };
}

/** The sum, with the numbers that are the same for every answer added up once. */
export function sum(parts: readonly Value[]): Value {
  const fixed = parts.reduce((total, part) => total + (part.type === "number" ? part.value : 0), 0);
  const open = parts.filter(({ type }) => type !== "number");
  const all = fixed === 0 && open.length > 0 ? open : [...open, number(fixed)];
  return all.length === 1 ? (all[0] as Value) : { type: "sum", parts: all };
}

/** A name or code as it may stand in an expression. Anything else would be a fault of ours. */
export function safe(name: string): string {
  if (!/^[a-z][a-z0-9_.]*$/u.test(name)) throw new Error(`“${name}” is no name that an expression may hold.`);
  return name;
}

function isAlways(test: Test, value: boolean): boolean {
  return test.type === "always" && test.value === value;
}
