/** A scenario as the invented case it describes. */
import type { Scenario } from "../kinds/generated/types.ts";
import type { Answer, Answers } from "../tools/answers.ts";
import type { Case } from "./case.ts";

/** Where something is answered twice the first answer counts. */
export function scenarioCase(scenario: Scenario): Case {
  const facts = new Map<string, string>();
  for (const fact of scenario.facts ?? []) {
    const key = factKey(scenario, fact);
    if (!facts.has(key)) facts.set(key, fact.answer);
  }
  const tools = new Map<string, Answers>();
  for (const { tool, answers } of scenario.tools ?? []) if (!tools.has(tool)) tools.set(tool, answersOf(answers));
  return { pathway: scenario.pathway, entry: scenario.entry, facts, tools };
}

/** The key of a fact: `pathway#ask`. */
export function factKey({ pathway }: Scenario, fact: ScenarioFact): string {
  return `${fact.pathway ?? pathway}#${fact.ask}`;
}

/** The key of a step that a scenario expects; a step of another pathway is written with its pathway. */
export function stepKey({ pathway }: Scenario, step: string): string {
  return step.includes("#") ? step : `${pathway}#${step}`;
}

export type ScenarioFact = NonNullable<Scenario["facts"]>[number];
export type ScenarioTool = NonNullable<Scenario["tools"]>[number];

function answersOf(given: ScenarioTool["answers"]): Answers {
  const answers = new Map<string, Answer>();
  const rows = new Map<string, Record<string, string>>();
  for (const { question, row, answer } of given) {
    if (row === undefined) {
      if (!answers.has(question)) answers.set(question, answer);
      continue;
    }
    const grid = rows.get(question) ?? {};
    grid[row] ??= String(answer);
    rows.set(question, grid);
    answers.set(question, grid);
  }
  return Object.fromEntries(answers);
}
