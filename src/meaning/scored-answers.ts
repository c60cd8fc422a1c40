/** Invented answers to a tool, one set for every score that they can come to before and after a revision. */
import type { Tool } from "../kinds/generated/types.ts";
import type { Answers } from "../tools/answers.ts";
import type { Unit } from "../tools/units.ts";
import { unitsOf } from "../tools/units.ts";

/** More pairs of scores than this are not told apart. */
const MOST = 2_000;

/** One thing that is answered: what each of its answers adds before and after. */
interface Added {
  readonly code: string;
  readonly was: number;
  readonly is: number;
}

/** Every answer given, so that nothing is missing; none for a tool that counts nothing. */
export function scoredAnswers(before: Tool, after: Tool): readonly Answers[] {
  const counted = after.score?.method === "counted" ? countedAnswers(after) : [];
  const [old, now] = [before, after].map((tool) => new Map(unitsOf(tool).map((unit) => [nameOf(unit), unit])));
  const names = [...new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])])];
  const sum = after.score?.method !== "highest";
  const joined = (a: number, b: number): number => (sum ? a + b : Math.max(a, b));
  let sets = new Map<string, { readonly was: number; readonly is: number; readonly answers: Answers }>([
    ["", { was: 0, is: 0, answers: {} }],
  ]);
  for (const name of names) {
    const unit = now?.get(name) ?? old?.get(name);
    if (!unit) continue;
    const next: typeof sets = new Map();
    for (const { was, is, answers } of sets.values()) {
      for (const added of choicesOf(unit, old?.get(name), now?.get(name))) {
        const one = {
          was: joined(was, added.was),
          is: joined(is, added.is),
          answers: withUnit(answers, unit, added.code),
        };
        const key = `${one.was} ${one.is}`;
        if (!next.has(key) && next.size < MOST) next.set(key, one);
      }
    }
    sets = next;
  }
  return names.length === 0 ? counted : [...sets.values()].map(({ answers }) => answers);
}

function nameOf({ name, box }: Unit): string {
  return box === undefined ? name : `${name} ${box}`;
}

/** A box that is not ticked adds nothing. */
function choicesOf(unit: Unit, old: Unit | undefined, now: Unit | undefined): readonly Added[] {
  const codes = [...new Set([...(now?.points.keys() ?? []), ...(old?.points.keys() ?? [])])];
  const choices = codes.map((code) => ({ code, was: old?.points.get(code) ?? 0, is: now?.points.get(code) ?? 0 }));
  return unit.box === undefined ? choices : [{ code: "", was: 0, is: 0 }, ...choices];
}

function withUnit(answers: Answers, { question, name, box }: Unit, code: string): Answers {
  if (code === "") return answers;
  const before = answers[question];
  if (box !== undefined) {
    const ticked = Array.isArray(before) ? (before as readonly string[]) : [];
    return { ...answers, [question]: [...ticked, code] };
  }
  if (name === question) return { ...answers, [question]: code };
  const rows = typeof before === "object" && !Array.isArray(before) ? (before as Readonly<Record<string, string>>) : {};
  return { ...answers, [question]: { ...rows, [name.slice(question.length + 1)]: code } };
}

/** A result that was counted on the owner's own form: any number of yes, and nothing not known. */
function countedAnswers({ score }: Tool): readonly Answers[] {
  const { items = 0, yes, not_known } = score ?? {};
  if (yes === undefined) return [];
  return Array.from({ length: items + 1 }, (_, count) => ({
    [yes]: count,
    ...(not_known === undefined ? {} : { [not_known]: 0 }),
  }));
}
