/** An invented case in coded answers, as a scenario or a walk-through gives it. */
import type { Answers } from "../tools/answers.ts";

export interface Case {
  /** The id of the pathway it begins in. */
  readonly pathway: string;
  /** The id of the entry point; `repeat_incident` for the way in when it happens again. */
  readonly entry: string;
  /** The answers to what pathways ask, by `pathway#ask`. */
  readonly facts: ReadonlyMap<string, string>;
  /** The answers on each tool, by the tool's id. They count from the step that completes the tool. */
  readonly tools: ReadonlyMap<string, Answers>;
}
