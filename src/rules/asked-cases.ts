/** Takes a decision through the answers to the facts it asks for, one combination after the other. */
import { testsOf } from "../conditions/names.ts";
import { parseCondition } from "../conditions/parse.ts";
import { UNANSWERED } from "../conditions/types.ts";
import { pathwayScope } from "../corpus/condition-scope.ts";
import type { Decision } from "../kinds/generated/types.ts";
import type { Decided } from "../pathways/decide.ts";
import { decide } from "../pathways/decide.ts";
import type { HeldAsk } from "./decisions-on.ts";

/** Answers to facts, by the id of each. */
export type AskedCase = ReadonlyMap<string, string>;

export interface AskedDecision {
  /** The facts its conditions ask for. */
  readonly asked: readonly HeldAsk[];
  /** Whether its conditions ask for nothing else, and never for what is unanswered. */
  readonly asksOnlyFacts: boolean;
  /** How many combinations of answers there are to these facts. */
  count(asks: readonly HeldAsk[]): number;
  /** Each combination of answers to these facts. */
  cases(asks: readonly HeldAsk[]): readonly AskedCase[];
  /** What becomes of a case; what is no fact counts as unanswered. */
  decided(answers: AskedCase): Decided;
  /** Where each way leads, by place; otherwise comes last. */
  readonly ways: readonly string[];
}

/** Undefined where a condition cannot be read. */
export function askedDecision(decision: Decision, asks: readonly HeldAsk[]): AskedDecision | undefined {
  const parsed = decision.branches.map(({ when }) => parseCondition(when));
  if (parsed.some(({ problems }) => problems.length > 0)) return undefined;
  const conditions = parsed.map(({ condition }) => condition);
  const names = new Set(conditions.flatMap((condition) => testsOf(condition).map(({ name }) => name.path)));
  const asked = asks.filter(({ id }) => names.has(id));
  const scope = pathwayScope(
    asked.map(({ id, answers }) => ({ id, codes: answers.map(({ code }) => code) })),
    () => undefined,
  );
  return {
    asked,
    asksOnlyFacts: asked.length === names.size && !decision.branches.some(({ when }) => when.includes(UNANSWERED)),
    count: (some) => some.reduce((count, { answers }) => count * answers.length, 1),
    cases: casesOf,
    decided: (answers) => decide(decision, conditions, (path) => answers.get(path), scope),
    ways: [...decision.branches, ...(decision.otherwise ? [decision.otherwise] : [])].map(({ to }) => to),
  };
}

function casesOf([ask, ...rest]: readonly HeldAsk[]): readonly AskedCase[] {
  if (!ask) return [new Map()];
  return casesOf(rest).flatMap((one) => ask.answers.map(({ code }) => new Map([...one, [ask.id, code]])));
}
