/** What a walk-through shows: the steps so far, where every line is, what is asked next, and how it came there. */
import type { Answer, Tool } from "../kinds/generated/types.ts";
import type { Documents } from "./documents.ts";
import { keyOf } from "./line.ts";
import type { Walk } from "./walk.ts";
import { walk } from "./walk.ts";
import type { StepTaken, Stuck } from "./walk-log.ts";
import type { WalkThrough } from "./walk-through.ts";
import { walkCase } from "./walk-through.ts";
import { waysOut } from "./ways.ts";

export interface WalkView {
  /** Every step so far, in the order of coming to it. */
  readonly steps: readonly StepTaken[];
  /** The last step of every line: it ended there, or goes on when something is answered. */
  readonly ends: readonly WalkEnd[];
  /** Undefined when nothing more is asked. */
  readonly question: WalkQuestion | undefined;
  /** Where a line cannot go on whatever is answered. */
  readonly stuck: readonly Stuck[];
  /** The outcomes so far, as `pathway#step`. */
  readonly outcomes: readonly string[];
}

export interface WalkEnd {
  readonly taken: StepTaken;
  readonly state: "ended" | "waits";
}

export type WalkQuestion =
  | {
      readonly type: "fact";
      /** `pathway#ask`. */
      readonly key: string;
      /** The step at which it is asked, as `pathway#step`. */
      readonly at: string;
      readonly question: string;
      readonly answers: readonly Answer[];
      /** The code that has to be assumed while nobody knows. */
      readonly cautious: string;
    }
  | { readonly type: "tool"; readonly tool: Tool; readonly at: string };

/** The same walk-through and documents give the same view. */
export function walkView(documents: Documents, through: WalkThrough): WalkView {
  const walked = walk(documents, walkCase(through));
  const question = nextQuestion(documents, through, walked);
  const left = new Set(walked.edges.map((edge) => edge.slice(0, edge.lastIndexOf("."))));
  const ends = walked.steps
    .filter(({ key, step }) => step.type === "outcome" || !left.has(key))
    .map((taken): WalkEnd => ({ taken, state: taken.step.type === "outcome" ? "ended" : "waits" }));
  const open = new Set(openDecisions(documents, through, walked).map(({ key }) => key));
  return {
    steps: walked.steps,
    ends,
    question,
    stuck: walked.stuck.filter(({ key, reason }) => reason !== "not-answered" || !open.has(key)),
    outcomes: walked.outcomes,
  };
}

/** One step on the way: where the line came from, and on what answer. */
export interface WayTaken {
  readonly from: StepTaken;
  /** The title of the answer, for a decision. */
  readonly answer: string | undefined;
  /** Its place among the decision's ways. */
  readonly place: number;
}

/** How the walk-through came to a step, from its way in; empty for a first step. The shortest way, where there are several. */
export function wayTo(documents: Documents, through: WalkThrough, key: string): readonly WayTaken[] {
  const { steps, edges } = walk(documents, walkCase(through));
  const gone = new Set(edges);
  const before = new Map<string, WayTaken>();
  const open = steps.slice(0, 1).map((first) => first.key);
  const starts = new Set(startsOf(documents, through));
  const queue = [...new Set([...open, ...steps.map((taken) => taken.key).filter((one) => starts.has(one))])];
  const seen = new Set(queue);
  for (const at of queue) {
    const from = steps.find((taken) => taken.key === at);
    if (!from) continue;
    waysOut(from.step, from.pathway).forEach((way, place) => {
      const to = keyOf(way);
      if (seen.has(to) || !gone.has(`${from.pathway}#${way.edge}`)) return;
      seen.add(to);
      before.set(to, { from, answer: answerAt(from, place), place });
      queue.push(to);
    });
  }
  const way: WayTaken[] = [];
  for (let at = before.get(key); at; at = before.get(at.from.key)) way.unshift(at);
  return way;
}

function startsOf(documents: Documents, { pathway, entry }: WalkThrough): readonly string[] {
  const found = documents.pathway(pathway);
  const to = found?.entries.find(({ id }) => id === entry)?.to ?? (found ? [found.repeat_incident.to] : []);
  return to.map((step) => `${pathway}#${step}`);
}

function answerAt({ step }: StepTaken, place: number): string | undefined {
  if (step.type !== "decision") return undefined;
  return (step.branches[place] ?? step.otherwise)?.title;
}

/** A tool is completed where the pathway says so; a fact is asked at the decision that needs it. The first comes first. */
function nextQuestion(documents: Documents, through: WalkThrough, walked: Walk): WalkQuestion | undefined {
  const { tools } = walkCase(through);
  const decisions = openDecisions(documents, through, walked);
  for (const { key, step } of walked.steps) {
    if (step.type === "complete_tool" && step.tool !== undefined && !tools.has(step.tool)) {
      const tool = documents.tool(step.tool);
      if (tool) return { type: "tool", tool, at: key };
    }
    const open = decisions.find((decision) => decision.key === key);
    if (open) return open.question;
  }
  return undefined;
}

interface OpenDecision {
  readonly key: string;
  readonly question: WalkQuestion;
}

/** Decisions that wait for a fact which has not been asked yet. */
function openDecisions(documents: Documents, through: WalkThrough, { stuck }: Walk): readonly OpenDecision[] {
  const { facts } = walkCase(through);
  return stuck.flatMap(({ key, reason, names }) => {
    if (reason !== "not-answered") return [];
    const [pathway = ""] = key.split("#");
    const asks = documents.pathway(pathway)?.asks ?? [];
    const ask = asks.find(({ id }) => names.includes(id) && !facts.has(`${pathway}#${id}`));
    if (!ask) return [];
    const { question, answers, cautious } = ask;
    return [
      { key, question: { type: "fact", key: `${pathway}#${ask.id}`, at: key, question, answers, cautious } as const },
    ];
  });
}
