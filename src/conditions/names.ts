/** Every name, answer and number in a condition with its place: what indexing, rename and the threshold rule use. */
import type { Span } from "../document/span.ts";
import type { Condition, Interval, Literal, Name, Operator, Test } from "./condition.ts";
import { UNANSWERED } from "./types.ts";

export interface Uses {
  /** `dash.band` gives two: `dash` and `dash.band`. */
  readonly names: readonly NameUse[];
  readonly answers: readonly AnswerUse[];
  readonly numbers: readonly NumberUse[];
}

export interface NameUse {
  /** The name so far: `dash`, then `dash.band`. */
  readonly path: string;
  /** Its last part alone, as an editor renames it. */
  readonly span: Span;
}

/** Every code an author wrote but `unanswered`, which no document declares. */
export interface AnswerUse {
  /** The name it is compared with. */
  readonly path: string;
  readonly code: string;
  /** The code without its quotation marks. */
  readonly span: Span;
}

/** `score in [10..13]` gives two: `>= 10` and `<= 13`. */
export interface NumberUse {
  /** The name it is compared with. */
  readonly path: string;
  readonly operator: Operator;
  readonly value: number;
  /** The number alone. */
  readonly span: Span;
}

/** All uses in the order they are written; of a part that could not be read, the names that are plain. */
export function usesOf(condition: Condition): Uses {
  const tests = testsOf(condition);
  return {
    names: namesOf(condition).flatMap(partsOf),
    answers: tests.flatMap(answersOf),
    numbers: tests.flatMap(numbersOf),
  };
}

/** Every comparison of a condition in the order they are written. */
export function testsOf(condition: Condition): readonly Test[] {
  switch (condition.type) {
    case "and":
    case "or":
      return condition.parts.flatMap(testsOf);
    case "not":
      return testsOf(condition.part);
    case "unreadable":
      return [];
    case "comparison":
    case "membership":
    case "inclusion":
      return [condition];
  }
}

/** What a comparison compares its name with. */
export function membersOf(test: Test): readonly (Literal | Interval)[] {
  return test.type === "membership" ? test.members : [test.literal];
}

function namesOf(condition: Condition): readonly Name[] {
  switch (condition.type) {
    case "and":
    case "or":
      return condition.parts.flatMap(namesOf);
    case "not":
      return namesOf(condition.part);
    case "unreadable":
      return condition.names;
    case "comparison":
    case "membership":
    case "inclusion":
      return [condition.name];
  }
}

function partsOf(name: Name): readonly NameUse[] {
  return name.parts.map((part, index) => ({
    path: name.parts
      .slice(0, index + 1)
      .map(({ text }) => text)
      .join("."),
    span: part.span,
  }));
}

function answersOf(test: Test): readonly AnswerUse[] {
  return membersOf(test).flatMap((member) =>
    member.type === "text" && member.value !== UNANSWERED
      ? [{ path: test.name.path, code: member.value, span: member.codeSpan }]
      : [],
  );
}

function numbersOf(test: Test): readonly NumberUse[] {
  const { path } = test.name;
  const use = (operator: Operator, literal: Literal): readonly NumberUse[] =>
    literal.type === "number" ? [{ path, operator, value: literal.value, span: literal.span }] : [];
  return membersOf(test).flatMap((member) =>
    member.type === "interval"
      ? [...use(">=", member.low), ...use("<=", member.high)]
      : use(test.type === "comparison" ? test.operator : "=", member),
  );
}
