/** Marks and words that people write from habit and that mean nothing in a condition, each with what to write. */
import type { Span } from "../document/span.ts";

export interface Slip {
  readonly span: Span;
  /** What is wrong. */
  readonly message: string;
  /** What to write in its place. */
  readonly replacement: string;
}

interface Habit {
  readonly pattern: RegExp;
  readonly message: string;
  readonly replacement: string;
}

/** What is right as it stands and must be stepped over whole: an answer, a word or number, a sign. */
const right = /^(?:"[^"]*"|\w+|[!<>]?=)/u;

/** Tried in this order at each place, before what is right. */
const habits: readonly Habit[] = [
  {
    pattern: /^(?:[“”„]([^“”„"]*)[“”„"]|[‘’']([^‘’']*)[‘’'])/u,
    message: "These quotation marks cannot be read: a condition uses straight double ones.",
    replacement: '"$1$2"',
  },
  {
    pattern: /^([A-Za-z_][\w.]*)\s+contains\s+("[^"]*")/u,
    message: "What is ticked in a multiple choice is tested with list contains.",
    replacement: "list contains($1, $2)",
  },
  {
    pattern: /^([A-Za-z_][\w.]*)\s+not\s+in\s*(\([^()]*\)|\[[^[\]]*\])/u,
    message: "Answers are ruled out with not around the whole comparison.",
    replacement: "not($1 in $2)",
  },
  { pattern: /^(?:AND|And)\b/u, message: "The joining word is written in small letters.", replacement: "and" },
  { pattern: /^(?:OR|Or)\b/u, message: "The joining word is written in small letters.", replacement: "or" },
  { pattern: /^(?:NOT|Not)\b/u, message: "This word is written in small letters.", replacement: "not" },
  { pattern: /^(?:IN|In)\b/u, message: "This word is written in small letters.", replacement: "in" },
  { pattern: /^is\s+not\b(?=\s*["\d])/u, message: "“Is not” is written with a sign.", replacement: "!=" },
  { pattern: /^(?:is|equals)\b(?=\s*["\d])/u, message: "“Is” is written with a sign.", replacement: "=" },
  { pattern: /^(?:!={2,}|<>|≠|=!)/u, message: "“Is not” is written with another sign.", replacement: "!=" },
  { pattern: /^={2,}/u, message: "“Is” is written with one equals sign.", replacement: "=" },
  { pattern: /^(?:=>|≥)/u, message: "“At least” is written with another sign.", replacement: ">=" },
  { pattern: /^(?:=<|≤)/u, message: "“At most” is written with another sign.", replacement: "<=" },
  { pattern: /^&+/u, message: "Comparisons are joined with a word.", replacement: "and" },
  { pattern: /^\|+/u, message: "Comparisons are joined with a word.", replacement: "or" },
];

/** The slips of a condition in the order they stand. */
export function slipsIn(text: string): readonly Slip[] {
  const slips: Slip[] = [];
  let start = 0;
  while (start < text.length) {
    const rest = text.slice(start);
    const habit = habits.find(({ pattern }) => pattern.test(rest));
    const found = (habit?.pattern ?? right).exec(rest)?.[0] ?? rest.slice(0, 1);
    const end = start + found.length;
    if (habit !== undefined) {
      const whole = rest.replace(habit.pattern, habit.replacement);
      const replacement = whole.slice(0, whole.length - (rest.length - found.length));
      slips.push({ span: { start, end }, message: habit.message, replacement });
    }
    start = end;
  }
  return slips;
}

/** Whether the slip can be mended without moving any letter after it. */
export function keepsPlaces({ span, replacement }: Slip): boolean {
  return replacement.length <= span.end - span.start;
}

/** The text with every slip mended that leaves all other letters where they are. */
export function mended(text: string, slips: readonly Slip[]): string {
  return slips.filter(keepsPlaces).reduce((result, { span, replacement }) => {
    const padded = replacement.padEnd(span.end - span.start);
    return result.slice(0, span.start) + padded + result.slice(span.end);
  }, text);
}
