/** Random conditions and cases over one small scope, for the property tests of this room. */
import fc from "fast-check";
import { dayText } from "../../src/conditions/day.ts";
import type { ConditionType } from "../../src/conditions/types.ts";
import type { Value } from "../../src/conditions/values.ts";

export const types = {
  q: { type: "choice", codes: ["yes", "no", "not_known", "declined"] },
  "dash.contact.weekly": { type: "choice", codes: ["seen", "not_seen"] },
  harm: { type: "multi", codes: ["physical", "coercion", "none"] },
  "dash.band": { type: "band", codes: ["low", "medium", "high"] },
  "dash.score": { type: "score", min: 0, max: 24 },
  weight: { type: "number", min: 0, max: 10 },
  seen_on: { type: "date" },
} as const satisfies Record<string, ConditionType>;

export type Path = keyof typeof types;
export const paths = Object.keys(types) as Path[];

/** What the names of the random conditions stand for. */
export function scope(path: string): ConditionType | undefined {
  return path in types ? types[path as Path] : undefined;
}

const coded = fc.constantFrom<Path>("q", "dash.contact.weekly", "dash.band");
const operator = fc.constantFrom("=", "!=", "<", "<=", ">", ">=");
const dayValue = fc.integer({ min: 20_450, max: 20_456 });
const day = dayValue.map(dayText);
const whole = fc.integer({ min: 0, max: 24 });
const decimal = fc.integer({ min: 0, max: 20 }).map((half) => half / 2);

function codesOf(path: Path): readonly string[] {
  const type: ConditionType = types[path];
  return "codes" in type ? type.codes : [];
}

/** A comparison that `checkTypes` has nothing to say about; with `unanswered` it may be asked for by its word. */
function comparison(unanswered: boolean): fc.Arbitrary<string> {
  const codes = (path: Path) =>
    fc.constantFrom(...codesOf(path), ...(unanswered && types[path].type === "choice" ? ["unanswered"] : []));
  const amount = (path: Path, value: fc.Arbitrary<number>, write: (value: number) => string) => {
    const literal = value.map(write);
    const range = fc.tuple(value, value).map(([a, b]) => `[${write(Math.min(a, b))}..${write(Math.max(a, b))}]`);
    return fc.oneof(
      fc.tuple(operator, literal).map(([sign, text]) => `${path} ${sign} ${text}`),
      range.map((text) => `${path} in ${text}`),
      fc
        .array(fc.oneof(literal, range), { minLength: 2, maxLength: 3 })
        .map((list) => `${path} in (${list.join(", ")})`),
    );
  };
  return fc.oneof(
    coded.chain((path) =>
      fc.tuple(fc.constantFrom("=", "!="), codes(path)).map(([sign, code]) => `${path} ${sign} "${code}"`),
    ),
    coded.chain((path) =>
      fc
        .array(codes(path), { minLength: 1, maxLength: 3 })
        .map((list) => `${path} in (${list.map((code) => `"${code}"`).join(", ")})`),
    ),
    fc.constantFrom(...codesOf("harm")).map((code) => `list contains(harm, "${code}")`),
    amount("dash.score", whole, String),
    amount("weight", decimal, String),
    amount("seen_on", dayValue, (value) => `date("${dayText(value)}")`),
  );
}

/** The text of a condition in which every group has brackets. */
export function conditionText({ unanswered = true } = {}): fc.Arbitrary<string> {
  return fc.letrec<{ any: string }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      { weight: 3, arbitrary: comparison(unanswered) },
      { weight: 1, arbitrary: tie("any").map((inner) => `not(${inner})`) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom(" and ", " or "), fc.array(tie("any"), { minLength: 2, maxLength: 3 }))
          .map(([word, parts]) => parts.map((part) => `(${part})`).join(word)),
      },
    ),
  })).any;
}

export type Case = Readonly<Record<Path, Value>>;

/** A case in which everything is known. */
export const answered: fc.Arbitrary<Case> = fc.record({
  q: fc.constantFrom(...codesOf("q")),
  "dash.contact.weekly": fc.constantFrom(...codesOf("dash.contact.weekly")),
  harm: fc.subarray([...codesOf("harm")], { minLength: 1 }),
  "dash.band": fc.constantFrom(...codesOf("dash.band")),
  "dash.score": whole,
  weight: decimal,
  seen_on: day,
});

/** A case in which anything may be missing, and a score and its band may be known only in part. */
export const partial: fc.Arbitrary<Case> = fc
  .tuple(answered, fc.infiniteStream(fc.nat(3)), whole)
  .map(([full, dice, other]) => {
    const roll = () => dice.next().value as number;
    const missing = Object.fromEntries(paths.map((path) => [path, roll() === 0 ? null : full[path]])) as Case;
    const score = full["dash.score"] as number;
    const between = { min: Math.min(score, other), max: Math.max(score, other) };
    const possible = { possible: codesOf("dash.band").slice(0, 1 + (other % 3)) };
    return {
      ...missing,
      "dash.score": roll() === 1 ? between : missing["dash.score"],
      "dash.band": roll() === 1 ? possible : missing["dash.band"],
      weight: roll() === 1 ? { min: Math.min(other, 5) / 2, max: 5 } : missing.weight,
    };
  });
