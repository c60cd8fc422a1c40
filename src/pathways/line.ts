/** One line of a walk; lines run side by side and none knows what another has found out. */
import type { ReadyPathway } from "./ready-pathway.ts";

export interface Line {
  /** The pathway it is in. */
  readonly pathway: string;
  /** The step it comes to. */
  readonly step: string;
  /** The tools completed on this line, in order of their ids. */
  readonly known: readonly string[];
  /** What has been found out on this line for a second time: tools by id, facts as `pathway#ask`; in order. */
  readonly again: readonly string[];
}

/** Gives pathways by id. */
export type Ready = (pathway: string) => ReadyPathway | undefined;

/** Where the line is, as `pathway#step`. */
export function keyOf({ pathway, step }: Pick<Line, "pathway" | "step">): string {
  return `${pathway}#${step}`;
}

/** Where it is and what it knows; the key and the names with spaces between, which no id has. */
export function stateOf(line: Line): string {
  return [keyOf(line), ...line.known, ...line.again.map((name) => `again:${name}`)].join(" ");
}

/** The key of the step that a state is at. */
export function keyOfState(state: string): string {
  return state.split(" ", 1)[0] ?? "";
}

/** Two lists of names as one, each name once, in order. */
export function withNames(names: readonly string[], more: readonly string[]): readonly string[] {
  return more.every((name) => names.includes(name)) ? names : [...new Set([...names, ...more])].sort();
}
