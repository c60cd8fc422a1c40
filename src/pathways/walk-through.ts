/** A walk-through of a pathway with invented answers, as a value: every answer gives a new one, and the old one stays. */
import type { Pathway } from "../kinds/generated/types.ts";
import type { Answers } from "../tools/answers.ts";
import type { Case } from "./case.ts";

export interface WalkThrough {
  /** The id of the pathway. */
  readonly pathway: string;
  /** The id of the way in. */
  readonly entry: string;
  /** In the order in which they were given. */
  readonly answers: readonly WalkAnswer[];
}

export type WalkAnswer =
  /** To what a pathway asks: `pathway#ask`, and the code of the answer. */
  | { readonly type: "fact"; readonly key: string; readonly code: string }
  /** A tool as it was completed; with no answers it was handed in empty. */
  | { readonly type: "tool"; readonly tool: string; readonly answers: Answers };

export interface WayIn {
  readonly id: string;
  readonly title: string;
}

/** How a case can come in to a pathway. That it has happened again is one of the ways, named once. */
export function waysInto({ entries, repeat_incident: again }: Pathway): readonly WayIn[] {
  const same = entries.some(({ to, title }) => to.join() === again.to && title === AGAIN.title);
  return same ? entries : [...entries, AGAIN];
}

const AGAIN: WayIn = { id: "repeat_incident", title: "It has happened again" };

/** A walk-through that has come in and answered nothing yet. */
export function beginWalk(pathway: string, entry: string): WalkThrough {
  return { pathway, entry, answers: [] };
}

/** The walk-through with one more answer. */
export function answered(walk: WalkThrough, answer: WalkAnswer): WalkThrough {
  return { ...walk, answers: [...walk.answers, answer] };
}

/** The walk-through as it was before the last answer; itself where there is none. */
export function stepBack(walk: WalkThrough): WalkThrough {
  return { ...walk, answers: walk.answers.slice(0, -1) };
}

/** The case so far. What was answered twice counts as it was answered last. */
export function walkCase({ pathway, entry, answers }: WalkThrough): Case {
  const facts = new Map<string, string>();
  const tools = new Map<string, Answers>();
  for (const answer of answers) {
    if (answer.type === "fact") facts.set(answer.key, answer.code);
    else tools.set(answer.tool, answer.answers);
  }
  return { pathway, entry, facts, tools };
}
