/** What is known about an invented case when a condition is judged. */

/** The value of a path; null or undefined where nothing was answered or no tool was completed. */
export type Values = (path: string) => Value | undefined;

export type Value =
  /** The code of a choice's answer or of a band, or a day as `2026-01-01`. */
  | string
  /** The codes ticked in a multiple choice. */
  | readonly string[]
  /** A number, or a score when every answer that counts towards it is known. */
  | number
  | NumberBetween
  | OneOfCodes
  | null;

/** A score some of whose answers are missing: it lies from `min` to `max`, both included. */
export interface NumberBetween {
  readonly min: number;
  readonly max: number;
}

/** A band, or an answer, of which only this is known: it is one of these codes. */
export interface OneOfCodes {
  readonly possible: readonly string[];
}
