/** What of a form recorded answers depend on, kept beside the library so that a revision can be held against it. */
import type { Question } from "../../kinds/generated/types.ts";

export interface FormLock {
  /** The tool's id. */
  readonly tool: string;
  /** The version of the tool that was locked. */
  readonly version: string;
  readonly edition: string;
  /** A fingerprint of everything else that it shows; a lock from before this was kept has none. */
  readonly shown?: string;
  /** How its answers are kept, where a question says nothing else; a lock from before this was kept has none. */
  readonly kept?: LockedKeeping;
  /** Every question that records an answer, in order; statements record nothing. */
  readonly questions: readonly LockedQuestion[];
  readonly score?: LockedScore;
  /** From the lowest. */
  readonly bands?: readonly LockedBand[];
  /** Names that were recorded once and must never stand for anything else. */
  readonly retired: readonly RetiredName[];
  /** Breaking changes that somebody accepted without a new first number of the version. */
  readonly accepted: readonly Accepted[];
}

export interface LockedQuestion {
  readonly id: string;
  readonly type: Question["type"];
  readonly label: string;
  readonly section: string;
  /** The repeating group it is in. */
  readonly group?: string;
  /** Every condition under which it is asked, as written: of its section, of its group, its own. */
  readonly when?: readonly string[];
  readonly required?: true;
  /** The answers it offers, or the columns of a grid. */
  readonly options?: readonly LockedOption[];
  /** The rows of a grid. */
  readonly rows?: readonly LockedRow[];
  /** The least and the most number. */
  readonly least?: number;
  readonly most?: number;
  /** The longest answer, in characters. */
  readonly length?: number;
  /** The most entries of a repeating group. */
  readonly entries?: number;
  readonly privacy?: string;
  /** In what its answer is kept in another way than the form says. */
  readonly kept?: LockedKeeping;
}

/** How answers are kept, in the codes of the tool. */
export interface LockedKeeping {
  readonly lawful_basis?: readonly string[];
  /** Such as `3 years`. */
  readonly keep_for?: string;
  readonly keep_from?: string;
  readonly disclosure?: string;
  readonly never_copied?: true;
}

export interface LockedOption {
  readonly code: string;
  readonly label: string;
  readonly points?: number;
  /** The day from which it is no longer offered. */
  readonly retired?: string;
}

export interface LockedRow {
  readonly code: string;
  readonly label: string;
}

/** How the score is counted, and which question may raise its band. */
export interface LockedScore {
  readonly method: "sum" | "highest" | "counted";
  readonly questions?: readonly string[];
  readonly yes?: string;
  readonly not_known?: string;
  /** How many questions the owner's form has. */
  readonly items?: number;
  readonly judgement?: string;
}

export interface LockedBand {
  readonly code: string;
  readonly title: string;
  readonly min: number;
  readonly max: number;
}

export interface RetiredName {
  /** `threats`, `threats.maybe` for an answer, `severity[threats]` for a row, `band:high` for a band. */
  readonly name: string;
  /** What readers saw. */
  readonly label: string;
  /** The last version that was locked with it. */
  readonly last: string;
}

export interface Accepted {
  readonly version: string;
  /** The day, year-month-day. */
  readonly on: string;
  readonly reason: string;
  /** What was accepted, in the sentences of the comparison. */
  readonly changes: readonly string[];
}
