/** Takes an invented case through a pathway and those it hands over to. */
import { testsOf } from "../conditions/names.ts";
import type { Values } from "../conditions/values.ts";
import type { Decision } from "../kinds/generated/types.ts";
import type { CompletedTool } from "../tools/result.ts";
import { completedValue, completeTool } from "../tools/result.ts";
import type { Case } from "./case.ts";
import { decide } from "./decide.ts";
import { depthFirst } from "./depth-first.ts";
import type { Documents } from "./documents.ts";
import type { Line, Ready } from "./line.ts";
import { keyOf, keyOfState } from "./line.ts";
import type { ReadyPathway } from "./ready-pathway.ts";
import { readyPathways, toolOf } from "./ready-pathway.ts";
import { singleCase } from "./sets.ts";
import type { Split } from "./split-decision.ts";
import type { Journey } from "./travel.ts";
import { travel } from "./travel.ts";
import type { StepTaken, Stuck, WalkLog } from "./walk-log.ts";
import { emptyLog, noteStuck } from "./walk-log.ts";
import { waysBack, waysIn } from "./ways-back.ts";

export interface Walk {
  /** Every step that was come to, each once, in the order of coming to it. */
  readonly steps: readonly StepTaken[];
  /** The outcomes among them, as `pathway#step`. */
  readonly outcomes: readonly string[];
  /** The edges gone along, as `pathway#` and the edge's id. */
  readonly edges: readonly string[];
  /** The tools completed on the way. */
  readonly completed: ReadonlyMap<string, CompletedTool>;
  /** Where a line could not go on, or would never end. */
  readonly stuck: readonly Stuck[];
  /** The facts that decisions on the way asked for, as `pathway#ask`, whether the case answers them or not. */
  readonly asked: ReadonlySet<string>;
}

/** More than this many steps, counted again for each set of completed tools, is no case that anybody could follow. */
const LONGEST_WALK = 10_000;

/**
 * Lines go as `travel` says. Answers do not change during a walk, not even where they are found out anew: a line that
 * comes to a step again knowing nothing new would never end, and is reported as going round.
 */
export function walk(documents: Documents, invented: Case): Walk {
  const ready = readyPathways(documents);
  const log = emptyLog();
  const starts = begin(ready, invented, log);
  const journey = travel<boolean>(
    {
      sets: singleCase,
      ready,
      back: waysBack(ready, waysIn(ready, invented.pathway)),
      completing: (id) => completes(id, documents, invented, log),
      split: (step, line, there) => decided(step, line, there, invented, log),
      stuck: (line, reason, _, missing) => {
        if (reason === "no-such-step" || reason === "no-such-pathway")
          noteStuck(log, { key: keyOf(line), reason, missing });
      },
      remembering: (line) => line,
      rank: () => 0,
      hasRoom: (states) => states < LONGEST_WALK,
    },
    starts.map((line) => ({ line, cases: true })),
  );
  if (journey.stoppedAt !== undefined) noteStuck(log, { key: journey.stoppedAt, reason: "too-long" });
  noteRounds(journey, log);
  const steps = new Map<string, StepTaken>();
  for (const { line, step } of journey.visits.values()) {
    const key = keyOf(line);
    if (!steps.has(key)) steps.set(key, { key, pathway: line.pathway, step });
  }
  const taken = [...steps.values()];
  return {
    steps: taken,
    outcomes: taken.filter(({ step }) => step.type === "outcome").map(({ key }) => key),
    edges: [...journey.edges.keys()],
    completed: log.completed,
    stuck: [...log.stuck.values()],
    asked: log.asked,
  };
}

function begin(ready: Ready, { pathway, entry }: Case, log: WalkLog): readonly Line[] {
  const there = ready(pathway);
  if (!there) {
    noteStuck(log, { key: pathway, reason: "no-such-pathway", missing: pathway });
    return [];
  }
  const start = there.graph.starts.find(({ id }) => id === entry);
  if (!start) noteStuck(log, { key: pathway, reason: "no-such-step", missing: entry });
  for (const { from, to } of there.graph.dangling) {
    if (start && from === entry) noteStuck(log, { key: pathway, reason: "no-such-step", missing: to });
  }
  return [...new Set(start?.to)].map((step) => ({ pathway, step, known: [], again: [] }));
}

function completes(id: string, documents: Documents, invented: Case, log: WalkLog): boolean {
  const tool = documents.tool(id);
  const answers = tool && invented.tools.get(tool.id);
  if (!tool || !answers) return false;
  if (!log.completed.has(tool.id)) log.completed.set(tool.id, completeTool(tool, answers));
  return true;
}

function decided(step: Decision, line: Line, there: ReadyPathway, invented: Case, log: WalkLog): Split<boolean> {
  const values: Values = (path) => {
    if (there.isAsk(path)) return invented.facts.get(`${line.pathway}#${path}`);
    const tool = toolOf(path);
    const result = line.known.includes(tool) ? log.completed.get(tool) : undefined;
    return result && completedValue(result, path.slice(path.indexOf(".") + 1));
  };
  const conditions = there.conditions(step.id);
  for (const { name } of conditions.flatMap(testsOf)) {
    if (there.isAsk(name.path)) log.asked.add(`${line.pathway}#${name.path}`);
  }
  const { split, hitch } = decide(step, conditions, values, there.scope);
  if (hitch) noteStuck(log, { key: keyOf(line), completed: line.known, ...hitch });
  return split;
}

/** A state that leads back to itself would be come to for ever. */
function noteRounds({ ways }: Journey<boolean>, log: WalkLog): void {
  const waysOf = (state: string): readonly string[] => [...(ways.get(state)?.keys() ?? [])];
  depthFirst(ways.keys(), waysOf, {
    loop: (from, way) => noteStuck(log, { key: keyOfState(waysOf(from)[way] ?? ""), reason: "round" }),
  });
}
