/** What has happened on a walk so far. */
import type { Step } from "../kinds/generated/types.ts";
import type { CompletedTool } from "../tools/result.ts";
import type { Hitch } from "./decide.ts";

export interface StepTaken {
  /** `pathway#step`. */
  readonly key: string;
  readonly pathway: string;
  readonly step: Step;
}

export interface Stuck {
  /** The step at which it is, as `pathway#step`; the pathway's id where its entry does not exist. */
  readonly key: string;
  readonly reason: Hitch["reason"] | "no-such-step" | "no-such-pathway" | "round" | "too-long";
  /** The branches concerned, by place. */
  readonly branches: readonly number[];
  /** The names that are not answered or not settled. */
  readonly names: readonly string[];
  /** The tools completed on the line that came there. */
  readonly completed: readonly string[];
  /** What does not exist, as it is written. */
  readonly missing?: string;
}

/** Filled while the walk goes on, and by nobody else. */
export interface WalkLog {
  /** As `pathway#ask`. */
  readonly asked: Set<string>;
  /** By the tool's id. */
  readonly completed: Map<string, CompletedTool>;
  /** One for each place and reason. */
  readonly stuck: Map<string, Stuck>;
}

/** The log of a walk that has not begun. */
export function emptyLog(): WalkLog {
  return { asked: new Set(), completed: new Map(), stuck: new Map() };
}

/** Notes where a line is stuck, once for each place and reason. */
export function noteStuck(log: WalkLog, found: Pick<Stuck, "key" | "reason"> & Partial<Stuck>): void {
  const name = `${found.key} ${found.reason} ${found.missing ?? ""}`;
  if (!log.stuck.has(name)) log.stuck.set(name, { branches: [], names: [], completed: [], ...found });
}
