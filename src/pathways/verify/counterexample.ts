/** The plainest invented case in which something does not hold, and the way it takes. */
import type { Answers } from "../../tools/answers.ts";
import type { Case } from "../case.ts";
import { keyOfState } from "../line.ts";
import { walk } from "../walk.ts";
import type { CaseSet } from "./case-sets.ts";
import { caseSentence } from "./case-sentence.ts";
import type { Exploration } from "./explore.ts";
import { smallestOf } from "./situation.ts";
import { ENTRY } from "./space.ts";
import { merged } from "./tool-values.ts";

export interface Counterexample {
  /** What has to be so, in a few words: “score 14, separation yes, school not known”. */
  readonly sentence: string;
  /** The steps on the way, as `pathway#step`, from the one it comes in at to the one at which it goes wrong. */
  readonly route: readonly string[];
  /** The whole case, with the plainest answers where it makes no difference. */
  readonly invented: Case;
  /** Whether what goes wrong depends on answers of a second round, which a scenario cannot hold. */
  readonly secondRound: boolean;
}

/** `cases` holds at least one; `state` is where they come to, undefined where it is no matter of one place. */
export function counterexample(explored: Exploration, cases: CaseSet, state: string | undefined): Counterexample {
  const { space, sets } = explored;
  const needed = smallestOf(sets, cases, space.plainness);
  const valueOf = (variable: number): number => needed.get(variable) ?? 0;
  const again = [...needed.keys()].some((variable) => space.variables[variable]?.again);
  const invented = caseOf(explored, valueOf);
  return {
    sentence: caseSentence(explored, needed),
    route: routeTo(explored, valueOf, state, invented),
    invented,
    secondRound: again,
  };
}

/** The case as a walk takes it, without answers that nothing on its way asks for. */
function caseOf({ space, ready, pathway, documents }: Exploration, valueOf: (variable: number) => number): Case {
  const facts = new Map<string, string>();
  const tools = new Map<string, Answers>();
  for (const [number, { sort, name, again, seen, answers }] of space.variables.entries()) {
    if (again || sort === "entry") continue;
    if (sort === "tool") {
      tools.set(name, merged(tools.get(name) ?? {}, answers(valueOf(number))));
      continue;
    }
    const [values = []] = seen.values();
    const value = values[valueOf(number)];
    if (typeof value === "string") facts.set(name, value);
  }
  const entry = ready(pathway)?.graph.starts[valueOf(ENTRY)]?.id ?? "";
  const whole: Case = { pathway, entry, facts, tools };
  const walked = walk(documents, whole);
  return {
    ...whole,
    facts: new Map([...facts].filter(([key]) => walked.asked.has(key))),
    tools: new Map([...tools].filter(([id]) => walked.completed.has(id))),
  };
}

/** The shortest way of the case to a state; where none is given, every step it comes to. */
function routeTo(
  { journey, sets, ready, pathway, documents }: Exploration,
  valueOf: (variable: number) => number,
  state: string | undefined,
  invented: Case,
): readonly string[] {
  if (state === undefined) return walk(documents, invented).steps.map(({ key }) => key);
  const start = ready(pathway)?.graph.starts[valueOf(ENTRY)];
  const from = new Map<string, string | undefined>();
  const open = [...new Set(start?.to)].map((step) => `${pathway}#${step}`);
  for (const one of open) from.set(one, undefined);
  for (const at of open) {
    if (at === state) break;
    for (const [next, cases] of journey.ways.get(at) ?? []) {
      if (from.has(next) || !sets.has(cases, valueOf)) continue;
      from.set(next, at);
      open.push(next);
    }
  }
  const route: string[] = [];
  for (let at: string | undefined = state; at !== undefined; at = from.get(at)) route.unshift(keyOfState(at));
  return route;
}
