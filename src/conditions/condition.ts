/** A condition as its author wrote it: a small tree in which every part has its span in the condition's own text. */
import type { Span } from "../document/span.ts";

export type Condition = Group | Negation | Test | Unreadable;

/** Parts joined by `and` or by `or`; there are always two or more. */
export interface Group {
  readonly type: "and" | "or";
  readonly parts: readonly Condition[];
  /** Whether brackets stand round it; they belong to its span. */
  readonly bracketed: boolean;
  readonly span: Span;
}

/** `not(...)` around a condition. */
export interface Negation {
  readonly type: "not";
  readonly part: Condition;
  readonly span: Span;
}

/** A place that could not be read; it is never true and never false, and a problem says why. */
export interface Unreadable {
  readonly type: "unreadable";
  /** Names in it that are plain all the same, so that they are found and renamed there too. */
  readonly names: readonly Name[];
  readonly span: Span;
}

/** One question put to one name. */
export type Test = Comparison | Membership | Inclusion;

/** `threats = "yes"`, `dash.score >= 14`, `referred_on < date("2026-01-01")`. */
export interface Comparison {
  readonly type: "comparison";
  readonly name: Name;
  readonly operator: Operator;
  readonly operatorSpan: Span;
  readonly literal: Literal;
  readonly span: Span;
}

/** `dash.band in ("medium", "high")`, `dash.score in [10..13]`. */
export interface Membership {
  readonly type: "membership";
  readonly name: Name;
  readonly members: readonly (Literal | Interval)[];
  readonly span: Span;
}

/** `list contains(types, "coercion")`: one of the answers ticked in a multiple choice. */
export interface Inclusion {
  readonly type: "inclusion";
  readonly name: Name;
  readonly literal: TextLiteral;
  readonly span: Span;
}

export type Operator = "=" | "!=" | "<" | "<=" | ">" | ">=";

export interface Name {
  /** The parts joined by full stops: `threats`, `dash.band`, `dash.contact.weekly`. */
  readonly path: string;
  readonly parts: readonly NamePart[];
  readonly span: Span;
}

export interface NamePart {
  readonly text: string;
  readonly span: Span;
}

export type Literal = TextLiteral | NumberLiteral | DateLiteral;

/** An answer's or a band's code. */
export interface TextLiteral {
  readonly type: "text";
  readonly value: string;
  /** With the quotation marks. */
  readonly span: Span;
  /** The code alone, as an editor renames it. */
  readonly codeSpan: Span;
}

export interface NumberLiteral {
  readonly type: "number";
  readonly value: number;
  readonly span: Span;
}

/** `date("2026-01-01")`. */
export interface DateLiteral {
  readonly type: "date";
  /** Year, month and day as `2026-01-01`; always a day that exists. */
  readonly value: string;
  readonly span: Span;
}

/** `[10..13]`: both ends belong to it. */
export interface Interval {
  readonly type: "interval";
  readonly low: NumberLiteral | DateLiteral;
  readonly high: NumberLiteral | DateLiteral;
  readonly span: Span;
}
