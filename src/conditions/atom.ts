/** One comparison in the form that evaluation, analysis and every exporter share: a name and what its value must be in. */
import type { Span } from "../document/span.ts";
import { outside } from "./ranges.ts";
import type { Range } from "./ranges.ts";
import type { Truth } from "./truth.ts";
import { opposite } from "./truth.ts";

export type Atom = OneOfAtom | IncludesAtom | WithinAtom | UnknownAtom;

/** The answer of a choice, or the band of a tool, is one of these codes. */
export interface OneOfAtom {
  readonly type: "one-of";
  /** What the name stands for. */
  readonly of: "choice" | "band";
  /** The name. */
  readonly path: string;
  /** The codes that make it true, in the order they are declared. */
  readonly codes: readonly string[];
  /** All other codes of the name: they make it false. */
  readonly others: readonly string[];
  /** What it is while nothing is answered: `unknown` but where the author wrote `unanswered`. */
  readonly unanswered: Truth;
  /** Where the author wrote it, in the condition's text. */
  readonly span: Span;
}

/** Something is ticked in a multiple choice, and this code is among it (or, where `holds` is false, is not). */
export interface IncludesAtom {
  readonly type: "includes";
  /** The name. */
  readonly path: string;
  /** The answer's code. */
  readonly code: string;
  /** Whether the code must be ticked or must not be. */
  readonly holds: boolean;
  /** Where the author wrote it, in the condition's text. */
  readonly span: Span;
}

/** A number, a score or a day lies in one of these ranges. */
export interface WithinAtom {
  readonly type: "within";
  /** What the name stands for; days are numbers of days, see `dayText`. */
  readonly of: "number" | "score" | "date";
  /** The name. */
  readonly path: string;
  /** In order, not touching, at least one apart; none where no value will do. */
  readonly ranges: readonly Range[];
  /** Whether only whole numbers can occur; always so for scores and days. */
  readonly whole: boolean;
  /** Where the author wrote it, in the condition's text. */
  readonly span: Span;
}

/** A comparison that has a problem: it is never true and never false. */
export interface UnknownAtom {
  readonly type: "unknown";
  /** Where the author wrote it, in the condition's text. */
  readonly span: Span;
}

/** The listed complement: true for the other values a name can have, and never true while nothing is answered. */
export function complement(atom: Atom): Atom {
  switch (atom.type) {
    case "one-of":
      return { ...atom, codes: atom.others, others: atom.codes, unanswered: opposite(atom.unanswered) };
    case "includes":
      return { ...atom, holds: !atom.holds };
    case "within":
      return { ...atom, ranges: outside(atom.ranges, atom.whole) };
    case "unknown":
      return atom;
  }
}
