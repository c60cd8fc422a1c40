/** Follows every single case of a small library on its own, one choice after another: slow, plain, and independent of the verification. */
import type { Condition } from "../../../src/conditions/condition.ts";
import { evaluate } from "../../../src/conditions/evaluate.ts";
import { parseCondition } from "../../../src/conditions/parse.ts";
import type { Truth } from "../../../src/conditions/truth.ts";
import type { Scope } from "../../../src/conditions/types.ts";
import type { Value } from "../../../src/conditions/values.ts";
import { pathwayScope } from "../../../src/corpus/condition-scope.ts";
import type { ToolDetails } from "../../../src/corpus/details.ts";
import { detailsOf } from "../../../src/corpus/extract-details.ts";
import type { Decision, Pathway, Step, Tool } from "../../../src/kinds/generated/types.ts";
import type { Line } from "../../../src/pathways/line.ts";
import type { Answers } from "../../../src/tools/answers.ts";
import type { ToolLogic } from "../../../src/tools/logic.ts";
import { logicOf } from "../../../src/tools/logic.ts";
import { complete, completedValue } from "../../../src/tools/result.ts";
import type { SmallLibrary } from "./random-library.ts";

/** What one case did. */
export interface Followed {
  readonly entry: string;
  /** By `pathway#ask`, and with `'` behind it what was said the second time. */
  readonly facts: ReadonlyMap<string, string | null>;
  /** By the tool's id, and with `'` behind it for the second time. */
  readonly tools: ReadonlyMap<string, Answers>;
  /** Everything that was come to, as `pathway#step`. */
  readonly steps: ReadonlySet<string>;
  /** The ways it took out of decisions, as `pathway#step.place`; the place behind the branches is “otherwise”. */
  readonly taken: ReadonlySet<string>;
  /** Where it could not go on, as `pathway#step reason`. */
  readonly stuck: ReadonlySet<string>;
  /**
   * Where it would have gone round for ever with nothing new: the places of each such round. Lines that differ in nothing that
   * matters any more go on as one here; for all else each remembers everything.
   */
  readonly rounds: readonly (readonly Line[])[];
}

interface Walker {
  readonly key: string;
  readonly known: ReadonlySet<string>;
  readonly again: ReadonlySet<string>;
  readonly from: readonly string[];
}

/** Every case that comes in by an entry point of the first pathway; cases that nothing tells apart are one. */
export function followAll(library: SmallLibrary, most: number): readonly Followed[] | undefined {
  const [first] = library.pathways;
  if (!first) return [];
  const entries = [...first.entries.map(({ id }) => id), "repeat_incident"];
  const all: Followed[] = [];
  const prepared = prepare(library, first);
  const matters = whatMatters(library, first);
  for (const entry of entries) {
    let plan: number[] = [];
    for (;;) {
      const { followed, options } = follow(prepared, first, entry, plan, () => true);
      const { rounds } = follow(prepared, first, entry, plan, matters).followed;
      all.push({ ...followed, rounds });
      if (all.length > most) return undefined;
      const chosen = options.map((_, at) => plan[at] ?? 0);
      while (chosen.length > 0 && (chosen.at(-1) ?? 0) + 1 >= (options[chosen.length - 1] ?? 0)) chosen.pop();
      if (chosen.length === 0) break;
      plan = [...chosen.slice(0, -1), (chosen.at(-1) ?? 0) + 1];
    }
  }
  return all;
}

/** What is the same for every case. */
function prepare(library: SmallLibrary, first: Pathway) {
  const logics = new Map(library.tools.map((tool) => [tool.id, logicOf(tool)]));
  const answers = new Map(
    library.tools.map((tool) => [
      tool.id,
      answersTo(tool).map((given) => ({ given, result: complete(logics.get(tool.id) as ToolLogic, given) })),
    ]),
  );
  const scopes = new Map(library.pathways.map(({ id }) => [id, scopeOf(library, id)]));
  const steps = library.pathways.flatMap((pathway) => pathway.steps);
  const texts = steps.flatMap((step) => (step.type === "decision" ? step.branches.map(({ when }) => when) : []));
  const conditions = new Map(texts.map((text) => [text, parseCondition(text).condition]));
  return { library, answers, scopes, conditions, backs: loopsOf(library, first) };
}

/** Says of steps and of what was found out whether anything there, or that can be come to from there, depends on it. */
function whatMatters(library: SmallLibrary, { id }: Pathway): (key: string, name: string) => boolean {
  const keysOf = (pathway: string): readonly string[] =>
    library.pathways.find((one) => one.id === pathway)?.steps.map((step) => `${pathway}#${step.id}`) ?? [];
  const pathways = new Set([id]);
  for (const one of pathways)
    for (const key of keysOf(one)) for (const to of endsAt(library, key)) pathways.add(pathwayOf(to));
  const all = [...pathways].flatMap(keysOf);
  const asked = new Set(all.flatMap((key) => namesAskedAt(library, key)));
  const below = new Map(all.map((key) => [key, all.filter((other) => other === key || leads(library, key, other))]));
  return (key, name) =>
    asked.has(name) &&
    (below.get(key) ?? []).some((one) => {
      const step = stepAt(library, one);
      return namesAskedAt(library, one).includes(name) || (step?.type === "complete_tool" && step.tool === name);
    });
}

/** The questions a decision asks, as `pathway#ask`, and the tools whose results it reads. */
function namesAskedAt(library: SmallLibrary, key: string): readonly string[] {
  const step = stepAt(library, key);
  if (step?.type !== "decision") return [];
  const words = step.branches.flatMap(({ when }) => when.match(/[a-z]\w*/gu) ?? []);
  const asks = library.pathways.find(({ id }) => id === pathwayOf(key))?.asks ?? [];
  return [
    ...asks.filter(({ id }) => words.includes(id)).map(({ id }) => `${pathwayOf(key)}#${id}`),
    ...library.tools.filter(({ id }) => words.includes(id)).map(({ id }) => id),
  ];
}

function pathwayOf(key: string): string {
  return key.split("#")[0] ?? "";
}

/** Follows one case: at the nth thing that has to be known it takes choice `plan[n]`, or the first. */
function follow(
  { library, answers, scopes, conditions: parsed, backs }: ReturnType<typeof prepare>,
  first: Pathway,
  entry: string,
  plan: readonly number[],
  matters: (key: string, name: string) => boolean,
) {
  const options: number[] = [];
  const choose = <T>(from: readonly T[]): T => {
    const at = options.push(from.length) - 1;
    return from[plan[at] ?? 0] as T;
  };
  const facts = new Map<string, string | null>();
  const tools = new Map<string, Answers>();
  const seen = new Map<string, Set<string>>();
  const steps = new Set<string>();
  const taken = new Set<string>();
  const stuck = new Set<string>();
  const open: Walker[] = startsOf(first, entry).map((key) => ({ key, known: new Set(), again: new Set(), from: [] }));
  const waiting = new Map<string, Walker[]>();

  for (;;) {
    const walker = open.pop();
    if (walker) {
      const step = stepAt(library, walker.key);
      if (step?.type === "join" && step.waits_for === "all") {
        waiting.set(walker.key, [...(waiting.get(walker.key) ?? []), walker]);
      } else {
        visit(walker);
      }
      continue;
    }
    const joins = [...waiting.keys()].sort((a, b) => placeOf(library, a) - placeOf(library, b));
    const [circle] = joins;
    if (circle === undefined) break;
    const free = joins.find((join) => joins.every((other) => other === join || !leads(library, other, join)));
    const join = free ?? circle;
    const lines = waiting.get(join) ?? [];
    waiting.delete(join);
    visit({
      key: join,
      known: new Set(lines.flatMap(({ known }) => [...known])),
      again: new Set(lines.flatMap(({ again }) => [...again])),
      from: lines.flatMap(({ from }) => from),
    });
  }
  const followed: Followed = { entry, facts, tools, steps, taken, stuck, rounds: roundsIn(seen) };
  return { followed, options };

  function visit(walker: Walker): void {
    const { key } = walker;
    const kept = (names: ReadonlySet<string>): readonly string[] =>
      [...names].filter((name) => matters(key, name)).sort();
    const state = [key, ...kept(walker.known), "again", ...kept(walker.again)].join(" ");
    for (const origin of walker.from) seen.get(origin)?.add(state);
    if (seen.has(state)) return;
    seen.set(state, new Set());
    steps.add(key);
    const step = stepAt(library, key);
    if (!step) return;
    const known = new Set(kept(walker.known));
    const again = new Set(kept(walker.again));
    if (step.type === "complete_tool" && step.tool !== undefined && library.tools.some(({ id }) => id === step.tool)) {
      if (known.has(step.tool)) again.add(step.tool);
      known.add(step.tool);
    }
    const ways = step.type === "decision" ? decided(step, walker) : wayEnds(step, key);
    for (const to of ways) {
      if (!library.pathways.some(({ id }) => id === to.split("#")[0])) stuck.add(`${key} no-such-pathway`);
      else if (!stepAt(library, to)) stuck.add(`${key} no-such-step`);
      else
        open.push({ key: to, known, again: new Set([...again, ...(backs.get(`${key} ${to}`) ?? [])]), from: [state] });
    }
  }

  function valueAt(path: string, walker: Walker): Value | undefined {
    const pathway = walker.key.split("#")[0] ?? "";
    const ask = library.pathways.find(({ id }) => id === pathway)?.asks?.find(({ id }) => id === path);
    if (ask) {
      const name = `${pathway}#${path}${walker.again.has(`${pathway}#${path}`) ? "'" : ""}`;
      if (!facts.has(name)) {
        const codes = ask.answers.map(({ code }) => code);
        facts.set(
          name,
          choose([
            ...codes,
            ...(codes.includes("not_known") && !mentionsUnanswered(library, pathway, path) ? [] : [null]),
          ]),
        );
      }
      return facts.get(name);
    }
    const id = path.split(".")[0] ?? "";
    const tool = library.tools.find((one) => one.id === id);
    if (!tool || !walker.known.has(id)) return undefined;
    const name = `${id}${walker.again.has(id) ? "'" : ""}`;
    const choices = answers.get(id) ?? [];
    if (!tools.has(name)) tools.set(name, choose(choices.map(({ given }) => given)));
    const chosen = choices.find(({ given }) => given === tools.get(name));
    return chosen && completedValue(chosen.result, path.slice(id.length + 1));
  }

  function decided(step: Decision, walker: Walker): readonly string[] {
    const pathway = walker.key.split("#")[0] ?? "";
    const scope = scopes.get(pathway) as Scope;
    const conditions = step.branches.map(({ when }) => parsed.get(when) as Condition);
    const namesOf = (when: string): readonly string[] => [
      ...new Set(when.match(/[a-z]\w*(?:\.\w+)?(?= (?:=|<|>|in\b))/gu) ?? []),
    ];
    const values = (path: string): Value | undefined => valueAt(path, walker);
    for (const { when } of step.branches) namesOf(when).forEach(values);
    const truths = conditions.map((condition): Truth => evaluate(condition, values, scope));
    const end = (place: number): string => {
      const to = `${pathway}#${[...step.branches, ...(step.otherwise ? [step.otherwise] : [])][place]?.to ?? ""}`;
      if (stepAt(library, to)) taken.add(`${walker.key}.${place}`);
      return to;
    };
    const yes = truths.flatMap((truth, place) => (truth === true ? [place] : []));
    const unknown = truths.flatMap((truth, place) => (truth === "unknown" ? [place] : []));
    const lacks = (place: number): boolean =>
      namesOf(step.branches[place]?.when ?? "").some((path) => (values(path) ?? null) === null);
    if (step.mode === "one_of" && yes.length > 1) {
      stuck.add(`${walker.key} several-branches`);
      return [];
    }
    if (yes.length > 0) {
      if (step.mode === "all_that_apply" && unknown.some(lacks)) stuck.add(`${walker.key} not-answered`);
      return yes.map(end);
    }
    if (unknown.length > 0) {
      stuck.add(`${walker.key} ${unknown.some(lacks) ? "not-answered" : "not-settled"}`);
      return [];
    }
    if (!step.otherwise) {
      stuck.add(`${walker.key} no-branch`);
      return [];
    }
    const without = (path: string): Value | undefined => {
      const value = values(path);
      const kind = scope(path)?.type;
      return kind === "score" || kind === "band" || value === "not_known" || value === "declined" ? null : value;
    };
    if (conditions.some((condition) => evaluate(condition, without, scope) !== false)) {
      stuck.add(`${walker.key} otherwise-covers`);
      return [];
    }
    return [end(step.branches.length)];
  }
}

function mentionsUnanswered({ pathways }: SmallLibrary, pathway: string, ask: string): boolean {
  const steps = pathways.find(({ id }) => id === pathway)?.steps ?? [];
  return steps.some(
    (step) =>
      step.type === "decision" &&
      step.branches.some(({ when }) => new RegExp(`\\b${ask} [^)]*"unanswered"`, "u").test(when)),
  );
}

function answersTo(tool: Tool): readonly Answers[] {
  let all: readonly Answers[] = [{}];
  for (const question of tool.sections.flatMap(({ questions }) => questions)) {
    const codes =
      question.type === "single_choice" ? question.options.map(({ code }) => code) : ["yes", "no", "not_known"];
    all = all.flatMap((answers) => [...codes.map((code) => ({ ...answers, [question.id]: code })), answers]);
  }
  return all;
}

function scopeOf({ pathways, tools }: SmallLibrary, pathway: string): Scope {
  const asks = pathways.find(({ id }) => id === pathway)?.asks ?? [];
  return pathwayScope(
    asks.map(({ id, answers }) => ({ id, codes: answers.map(({ code }) => code) })),
    (id) => {
      const tool = tools.find((one) => one.id === id);
      return tool && (detailsOf("tool", tool) as ToolDetails);
    },
  );
}

function stepAt({ pathways }: SmallLibrary, key: string): Step | undefined {
  const [pathway, id] = key.split("#");
  return pathways.find((one) => one.id === pathway)?.steps.find((step) => step.id === id);
}

function placeOf({ pathways }: SmallLibrary, key: string): number {
  const [pathway = "", id] = key.split("#");
  const names = pathways.map((one) => one.id).sort();
  return (
    names.indexOf(pathway) * 1000 +
    (pathways.find((one) => one.id === pathway)?.steps.findIndex((step) => step.id === id) ?? 0)
  );
}

function wayEnds(step: Step, key: string): readonly string[] {
  const pathway = key.split("#")[0] ?? "";
  if (step.type === "outcome") return [];
  if (step.type === "handover") return [`${step.to.pathway}#${step.to.step}`];
  if (step.type === "decision")
    return [...step.branches, ...(step.otherwise ? [step.otherwise] : [])].map(({ to }) => `${pathway}#${to}`);
  return [...new Set(step.next)].map((to) => `${pathway}#${to}`);
}

function endsAt(library: SmallLibrary, key: string): readonly string[] {
  const step = stepAt(library, key);
  return step ? wayEnds(step, key).filter((to) => stepAt(library, to)) : [];
}

function leads(library: SmallLibrary, from: string, to: string): boolean {
  const found = new Set<string>();
  const go = (key: string): void => {
    for (const next of endsAt(library, key))
      if (!found.has(next)) {
        found.add(next);
        go(next);
      }
  };
  go(from);
  return found.has(to);
}

function startsOf({ id, entries, repeat_incident }: Pathway, entry: string): readonly string[] {
  const to = entries.find((one) => one.id === entry)?.to ?? [repeat_incident.to];
  return [...new Set(to)].map((step) => `${id}#${step}`);
}

/** For each way that closes a loop, the facts that the loop asks for. */
function loopsOf(library: SmallLibrary, first: Pathway): ReadonlyMap<string, readonly string[]> {
  const starts = [...first.entries.map(({ id }) => id), "repeat_incident"].flatMap((entry) => startsOf(first, entry));
  const done = new Set<string>();
  const trail: string[] = [];
  const found = new Map<string, readonly string[]>();
  const go = (key: string): void => {
    if (done.has(key)) return;
    trail.push(key);
    for (const next of endsAt(library, key)) {
      if (trail.includes(next)) found.set(`${key} ${next}`, []);
      else go(next);
    }
    trail.pop();
    done.add(key);
  };
  starts.forEach(go);
  for (const edge of found.keys()) {
    const [from = "", to = ""] = edge.split(" ");
    const loop = [...done].filter(
      (key) => key === from || key === to || (key !== to && canCome(library, key, from, to, done)),
    );
    found.set(
      edge,
      loop.flatMap((key) => {
        const step = stepAt(library, key);
        const texts = step?.type === "decision" ? step.branches.map(({ when }) => when).join(" ") : "";
        const pathway = key.split("#")[0] ?? "";
        return ["a0", "a1"]
          .filter((ask) => new RegExp(`\\b${ask}\\b`, "u").test(texts))
          .map((ask) => `${pathway}#${ask}`);
      }),
    );
  }
  return found;
}

/** Whether one can come from a step to another without passing a third. */
function canCome(
  library: SmallLibrary,
  key: string,
  goal: string,
  without: string,
  among: ReadonlySet<string>,
): boolean {
  const found = new Set<string>([key]);
  for (const one of found) {
    if (one === goal) return true;
    for (const next of endsAt(library, one)) if (next !== without && among.has(next)) found.add(next);
  }
  return false;
}

/** The states that lead back to themselves, in groups that lead to each other. */
function roundsIn(ways: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly Line[])[] {
  const after = (state: string): ReadonlySet<string> => {
    const found = new Set<string>();
    const go = (one: string): void => {
      for (const next of ways.get(one) ?? [])
        if (!found.has(next)) {
          found.add(next);
          go(next);
        }
    };
    go(state);
    return found;
  };
  const reach = new Map([...ways.keys()].map((state) => [state, after(state)]));
  const inRounds = [...ways.keys()].filter((state) => reach.get(state)?.has(state));
  const groups = new Map<string, readonly Line[]>();
  for (const state of inRounds) {
    const same = inRounds.filter((other) => reach.get(state)?.has(other) && reach.get(other)?.has(state));
    groups.set([...same].sort().join(), same.map(lineOf));
  }
  return [...groups.values()];
}

/** What stands in the name of a state. */
function lineOf(state: string): Line {
  const [key = "", ...names] = state.split(" ");
  const [pathway = "", step = ""] = key.split("#");
  const place = names.indexOf("again");
  return { pathway, step, known: names.slice(0, place), again: names.slice(place + 1) };
}
