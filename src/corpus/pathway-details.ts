/** Makes a pathway's own part of the facts: what it asks for, and its steps without their words. */
import { usesOf } from "../conditions/names.ts";
import { parseCondition } from "../conditions/parse.ts";
import type { Pathway, Step } from "../kinds/generated/types.ts";
import type { PathwayDetails, StepDetails } from "./details.ts";
import { partKey } from "./name-key.ts";

export function pathwayDetails({ id: pathway, asks = [], entries, repeat_incident, steps }: Pathway): PathwayDetails {
  return {
    kind: "pathway",
    asks: asks.map(({ id, answers, criterion }) => ({
      id,
      codes: answers.map(({ code }) => code),
      ...(criterion ? { criterion } : {}),
    })),
    starts: [...new Set(entries.flatMap(({ to }) => to))],
    again: repeat_incident.to,
    steps: steps.map((step): StepDetails => {
      const { id, type, strand } = step;
      return {
        id,
        type,
        strand,
        ...("tool" in step ? { tool: step.tool } : {}),
        ...(hasLimit(step) ? { hasLimit: true } : {}),
        ...(step.type === "decision" ? { reads: toolsRead(step.branches) } : {}),
        ...("level" in step ? { level: step.level } : {}),
        next: nextKeys(step, pathway),
        ...(step.type === "join" && step.waits_for === "all" ? { waitsForAll: true } : {}),
      };
    }),
  };
}

function nextKeys(step: Step, pathway: string): readonly string[] {
  switch (step.type) {
    case "outcome":
      return [];
    case "handover":
      return [partKey(step.to.pathway, step.to.step)];
    case "decision": {
      const ways = [...step.branches, ...(step.otherwise ? [step.otherwise] : [])];
      return [...new Set(ways.map(({ to }) => partKey(pathway, to)))];
    }
    default:
      return step.next.map((to) => partKey(pathway, to));
  }
}

/** The ids of the tools whose results are named: conditions write `severity_grid.band` for the tool `severity-grid`. */
function toolsRead(branches: readonly { readonly when: string }[]): readonly string[] {
  const names = branches.flatMap(({ when }) => usesOf(parseCondition(when).condition).names.map(({ path }) => path));
  const results = names.filter((name) => name.includes("."));
  return [...new Set(results.map((name) => name.slice(0, name.indexOf(".")).replaceAll("_", "-")))];
}

function hasLimit(step: Step): boolean {
  if (step.type === "outcome") return step.follow_up !== undefined;
  return "clock" in step;
}
