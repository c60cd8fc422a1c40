/** When an item is asked, read back from the expressions that this project's own forms hold. */
import type { Answered, AskedRange, AskedTest } from "./asked-test.ts";
import { joinedTests } from "./asked-test.ts";
import type { Expression, Looked } from "./expression.ts";
import { existing, partsOf, texts } from "./expression.ts";
import type { Names } from "./read-plain-tests.ts";
import { withOneList } from "./read-plain-tests.ts";

/** Names under which a form keeps the ends of its result. */
const ENDS: Readonly<Record<string, "score" | "band">> = {
  "score.min": "score",
  "score.max": "score",
  band: "band",
  "band.most": "band",
};

export interface AskedNames extends Names {
  /** When a question is asked; undefined for always, and where it could not be read. */
  readonly askedOf: (name: string) => AskedTest | undefined;
}

/** Undefined for an expression that is not one of those. */
export function readAskedExpression(expression: Expression, names: AskedNames): AskedTest | undefined {
  const any = partsOf(expression, "or");
  if (any.length > 1) return anyOf(any, names);
  const all = partsOf(expression, "and");
  if (all.length > 1) return pairOf(all, names) ?? joined("all", all, names);
  const never = unanswered(expression, names);
  return never ?? single(existing(expression), names);
}

/** An answer that is one of some or is missing is one list. */
function anyOf(parts: readonly Expression[], names: AskedNames): AskedTest | undefined {
  const [first, second, more] = parts;
  if (first && second && !more) {
    const chosen = single(existing(first), names);
    const missing = unanswered(second, names);
    if (chosen?.type === "one-of" && missing?.type === "one-of" && chosen.name === missing.name) {
      return { ...chosen, unanswered: true };
    }
  }
  return joined("any", parts, names);
}

function joined(type: "all" | "any", parts: readonly Expression[], names: AskedNames): AskedTest | undefined {
  const tests = parts.map((part) => readAskedExpression(part, names));
  const known = tests.filter((test) => test !== undefined);
  if (known.length < tests.length) return undefined;
  return joinedTests(type, type === "any" ? withBandsApart(known, names) : known);
}

/** Bands that do not lie beside one another are one list: while answers are missing, each run of them is tested alone. */
function withBandsApart(tests: readonly AskedTest[], names: AskedNames): readonly AskedTest[] {
  const apart = tests.every((test, index) => {
    const next = tests[index + 1];
    if (!next) return true;
    const order = [test, next].map((one) =>
      one.type === "one-of" && one.name === "band" ? placesOf(one.codes, names) : [],
    );
    const [most, least] = [Math.max(...(order[0] ?? [])), Math.min(...(order[1] ?? []))];
    return Number.isFinite(most) && Number.isFinite(least) && least > most + 1;
  });
  return apart ? withOneList(tests) : tests;
}

function placesOf(codes: readonly string[], names: AskedNames): readonly number[] {
  const bands = names.answered("band");
  return bands?.type === "band" ? codes.map((code) => bands.codes.indexOf(code)) : [];
}

/** Two parts that say one thing together: both ends of a result, or something ticked and this not. */
function pairOf([first, second, more]: readonly Expression[], names: AskedNames): AskedTest | undefined {
  if (!first || !second || more) return undefined;
  const least = single(existing(first), names, true);
  const most = single(existing(second), names, true);
  if (least?.type === "one-of" && most?.type === "one-of" && least.name === most.name && least.name === "band")
    return least;
  if (least?.type === "within" && most?.type === "within" && least.name === most.name && least.name === "score") {
    const [{ min } = {}] = least.ranges;
    const [{ max } = {}] = most.ranges;
    const range = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
    return { ...least, ranges: [range] };
  }
  const inner = negated(second);
  const ticked = inner && single(existing(inner), names);
  const answers = existing(first);
  if (ticked?.type !== "ticked" || answers?.names[0] !== ticked.name) return undefined;
  return { ...ticked, holds: false };
}

/** `(...).not()`. */
function negated(expression: Expression): Expression | undefined {
  const isNot = expression.type === "call" && expression.name === "not" && expression.args.length === 0;
  return isNot ? expression.on : undefined;
}

function unanswered(expression: Expression, names: AskedNames): AskedTest | undefined {
  const inner = negated(expression);
  const looked = inner && existing(inner);
  const subject = looked && subjectOf(looked, names);
  if (subject?.answered.type !== "choice" || subject.asks.length > 0) return undefined;
  return { type: "one-of", name: subject.name, codes: [], unanswered: true };
}

interface Subject {
  readonly name: string;
  readonly answered: Answered;
  /** What is asked of the answer; that its question is asked at all is left out. */
  readonly asks: readonly Expression[];
}

function subjectOf({ names: linkIds, filters }: Looked, names: AskedNames): Subject | undefined {
  const [linkId = "", more] = linkIds;
  const name = ENDS[linkId] ?? names.nameOf(linkId);
  const answered = name === undefined ? undefined : names.answered(name);
  if (more !== undefined || name === undefined || !answered) return undefined;
  const asks = filters.filter((filter) => !isGuard(filter, name, names));
  return { name, answered, asks };
}

/** Whether a filter says no more than that the question itself is asked, which conditions take for granted. */
function isGuard(filter: Expression, name: string, names: AskedNames): boolean {
  const guard = readAskedExpression(filter, names);
  const asked = guard && names.askedOf(name);
  return asked !== undefined && JSON.stringify(guard) === JSON.stringify(asked);
}

/** A test of one answer; `end` where it may be one end of a result that is tested at both. */
function single(looked: Looked | undefined, names: AskedNames, end = false): AskedTest | undefined {
  const subject = looked && subjectOf(looked, names);
  if (!subject || (looked.names[0] !== undefined && looked.names[0] in ENDS && !end)) return undefined;
  const { name, answered, asks } = subject;
  const [ask, more] = asks;
  if (more) return undefined;
  switch (answered.type) {
    case "choice":
    case "band": {
      const codes = ask && codesIn(ask, name, names);
      return codes && { type: "one-of", name, codes, unanswered: false };
    }
    case "multi": {
      const [code, another] = (ask && codesIn(ask, name, names)) ?? [];
      return code === undefined || another !== undefined ? undefined : { type: "ticked", name, code, holds: true };
    }
    case "number":
    case "date":
    case "score": {
      if (!ask) return answered.type === "score" ? { type: "within", name, ranges: [{}] } : undefined;
      const ranges = partsOf(ask, "or").map(rangeIn);
      const known = ranges.filter((range) => range !== undefined);
      return known.length === ranges.length ? { type: "within", name, ranges: known } : undefined;
    }
  }
}

function codesIn(ask: Expression, name: string, names: AskedNames): readonly string[] | undefined {
  const found = (texts(ask, "code") ?? texts(ask, "$this"))?.map((code) => names.codeOf(name, code));
  const known = found?.filter((code) => code !== undefined);
  return known?.length === found?.length ? known : undefined;
}

/** `$this >= 1`, or that and `$this <= 3`; an end that does not belong to it comes to nothing. */
function rangeIn(expression: Expression): AskedRange | undefined {
  const ends = partsOf(expression, "and").map((part): AskedRange | undefined => {
    if (part.type !== "compared" || part.left.type !== "name" || part.left.name !== "$this") return undefined;
    const value = part.right.type === "number" || part.right.type === "day" ? part.right.value : undefined;
    if (value === undefined) return undefined;
    return part.by === ">=" ? { min: value } : part.by === "<=" ? { max: value } : undefined;
  });
  const known = ends.filter((end) => end !== undefined);
  return known.length === ends.length ? (Object.assign({}, ...known) as AskedRange) : undefined;
}
