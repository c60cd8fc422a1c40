/** How a score is counted, read back from the expression in which this project's own forms work it out. */
import type { Answered } from "./asked-test.ts";
import type { Expression } from "./expression.ts";
import { existing, looksAt, partsOf, readExpression, texts } from "./expression.ts";

export interface ReadScore {
  readonly method: "sum" | "highest" | "counted";
  /** The questions and rows that count, as conditions name them. */
  readonly names: readonly string[];
  /** What each answer adds, by name and code; an answer that is not in it adds `least` of its name. */
  readonly points: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly least: ReadonlyMap<string, number>;
  /** Of a score that is counted on the owner's form: how many items that has, where the form says so. */
  readonly items?: number;
}

/** What stands for a count without limit. */
const NO_LIMIT = 2_147_483_647;

export interface ScoreNames {
  readonly nameOf: (linkId: string) => string | undefined;
  readonly answered: (name: string) => Answered | undefined;
}

/** `least` is the expression of the score's lower end. Undefined where it is not one of those. */
export function readScore(least: string, { nameOf, answered }: ScoreNames): ReadScore | undefined {
  const whole = readExpression(least);
  if (whole?.type !== "call" || whole.name !== "iif" || whole.args.length !== 2) return undefined;
  const [condition, body] = whole.args;
  if (!condition || !body) return undefined;
  const linkIds = partsOf(condition, "or").flatMap((part) => existing(part)?.names ?? []);
  const names = linkIds.flatMap((linkId) => nameOf(linkId) ?? []);
  if (names.length === 0 || names.length < linkIds.length) return undefined;
  if (names.every((name) => answered(name)?.type === "number")) return counted(names, body);
  const steps = ladder(body);
  return steps ? highest(names, steps, nameOf) : sum(names, body, nameOf);
}

function counted(names: readonly string[], body: Expression): ReadScore | undefined {
  const [over, most] = body.type === "call" && body.name === "iif" ? body.args : [];
  if (over?.type !== "compared" || over.by !== ">" || most?.type !== "number" || names.length > 2) return undefined;
  const limit = most.value === NO_LIMIT ? {} : { items: most.value };
  return { method: "counted", names, points: new Map(), least: new Map(), ...limit };
}

interface Step {
  readonly condition: Expression;
  readonly points: number;
}

/** `iif(a, 3, iif(b, 2, 0))`, the highest first; undefined for anything else. */
function ladder(body: Expression): readonly Step[] | undefined {
  const steps: Step[] = [];
  let rest = body;
  while (rest.type === "call" && rest.name === "iif") {
    const [condition, points, otherwise] = rest.args;
    if (!condition || points?.type !== "number" || !otherwise) return undefined;
    steps.push({ condition, points: points.value });
    rest = otherwise;
  }
  const ends = rest.type === "number" && rest.value === 0;
  return ends && steps.some(({ condition }) => partsOf(condition, "or").some(isOfCodes)) ? steps : undefined;
}

function isOfCodes(part: Expression): boolean {
  const looked = existing(part);
  return looked?.filters.some((filter) => texts(filter, "code")) ?? false;
}

function highest(names: readonly string[], steps: readonly Step[], nameOf: ScoreNames["nameOf"]): ReadScore {
  const points = new Map<string, Map<string, number>>();
  for (const step of steps) {
    for (const part of partsOf(step.condition, "or").filter(isOfCodes)) {
      const looked = existing(part);
      const codes = looked?.filters.flatMap((filter) => texts(filter, "code") ?? []) ?? [];
      for (const name of looked?.names.flatMap((linkId) => nameOf(linkId) ?? []) ?? []) {
        for (const code of codes) add(points, name, code, step.points);
      }
    }
  }
  return { method: "highest", names, points, least: new Map() };
}

/** Terms such as `answers.where(code = 'yes').count() * (2)`; a number before them is what their answers add at least. */
function sum(names: readonly string[], body: Expression, nameOf: ScoreNames["nameOf"]): ReadScore | undefined {
  const points = new Map<string, Map<string, number>>();
  const least = new Map<string, number>();
  let before = 0;
  let group = "";
  for (const term of partsOf(body, "+")) {
    if (term.type === "number") before = term.value;
    else if (term.type === "compared" && term.by === "*" && term.right.type === "number") {
      const { left, right } = term;
      const looked = left.type === "call" && left.name === "count" && left.on ? looksAt(left.on) : undefined;
      const codes = looked?.filters.flatMap((filter) => texts(filter, "code") ?? []) ?? [];
      const counts = looked?.names.flatMap((linkId) => nameOf(linkId) ?? []) ?? [];
      const key = counts.join(" ");
      if (codes.length === 0 || key === "") return undefined;
      const base = key === group ? (least.get(counts[0] ?? "") ?? 0) : before / counts.length;
      if (!Number.isInteger(base)) return undefined;
      group = key;
      before = 0;
      for (const name of counts) {
        least.set(name, base);
        for (const code of codes) add(points, name, code, right.value + base);
      }
    } else if (!isLeast(term)) return undefined;
  }
  return before === 0 ? { method: "sum", names, points, least } : undefined;
}

/** `iif(asked and missing, 1, 0)`: what a missing answer adds at least, which follows from the points. */
function isLeast(term: Expression): boolean {
  return term.type === "call" && term.name === "iif" && term.args[1]?.type === "number";
}

function add(points: Map<string, Map<string, number>>, name: string, code: string, value: number): void {
  const before = points.get(name) ?? new Map<string, number>();
  points.set(name, before);
  if (!before.has(code)) before.set(code, value);
}
