/** What of a tool is asked of somebody who has answered so far, and what might still be asked. */
import type { Atom } from "../conditions/atom.ts";
import { evaluateNormal } from "../conditions/evaluate.ts";
import { holds } from "../conditions/holds.ts";
import type { Normal } from "../conditions/normalise.ts";
import type { Value } from "../conditions/values.ts";
import type { Answers } from "./answers.ts";
import { isCertain, isCertainCode } from "./answers.ts";
import type { ToolLogic } from "./logic.ts";

export interface Visibility {
  /** Whether a question is asked: every condition on it is true of the answers that count. */
  readonly asked: (question: string) => boolean;
  /** Whether a question is asked, or might be once everything that is missing is known. */
  readonly mightBeAsked: (question: string) => boolean;
  /** Whether a condition is true of the answers that count. */
  readonly isTrue: (condition: Normal) => boolean;
  /** The answer of a name (`threats`, `severity.threats`) that counts: given, and to a question that is asked. */
  readonly answer: (name: string) => string | number | readonly string[] | null;
}

/**
 * `result` gives `score`, `band` and `incomplete` where a condition asks for them, and null while they are being
 * worked out: a question that would decide whether it is asked itself is not asked.
 */
export function visibilityOf(
  { questions }: ToolLogic,
  answers: Answers,
  result: (name: string) => Value | undefined,
): Visibility {
  const askedSoFar = new Map<string, boolean>();
  const possibleSoFar = new Map<string, boolean>();
  const value = (name: string) => (isQuestion(name) ? answer(name) : result(name));
  return { asked, mightBeAsked, isTrue, answer };

  function asked(question: string): boolean {
    return remembered(askedSoFar, question, false, () => conditionsOn(question).every(isTrue));
  }

  function mightBeAsked(question: string): boolean {
    return remembered(possibleSoFar, question, true, () => conditionsOn(question).every(mightBeTrue));
  }

  function isTrue(condition: Normal): boolean {
    return evaluateNormal(condition, value) === true;
  }

  function mightBeTrue(condition: Normal): boolean {
    switch (condition.type) {
      case "all":
        return condition.parts.every(mightBeTrue);
      case "any":
        return condition.parts.some(mightBeTrue);
      case "unknown":
        return false;
      case "one-of":
      case "includes":
      case "within":
        return atomMightBeTrue(condition);
    }
  }

  function atomMightBeTrue(atom: Exclude<Atom, { type: "unknown" }>): boolean {
    const truth = holds(atom, value(atom.path));
    if (truth === true || !isQuestion(atom.path)) return truth !== false;
    if (isCertain(answer(atom.path)) || !mightBeAsked(questionOf(atom.path))) return false;
    return atom.type === "one-of" ? atom.codes.some(isCertainCode) : true;
  }

  function answer(name: string): string | number | readonly string[] | null {
    const [id = "", row] = name.split(".");
    const given = answers[id];
    if (given === undefined || !asked(id)) return null;
    if (row !== undefined) return typeof given === "object" && !isList(given) ? (given[row] ?? null) : null;
    if (!isList(given)) return typeof given === "object" ? null : given;
    const codes = given.filter((code) => typeof code === "string");
    return codes.length > 0 ? codes : null;
  }

  function isQuestion(name: string): boolean {
    return questions.has(questionOf(name));
  }

  function conditionsOn(question: string): readonly Normal[] {
    return questions.get(question)?.when ?? [];
  }
}

function questionOf(name: string): string {
  return name.split(".")[0] ?? name;
}

/** The result of `find`, found once; while it is being found, `meanwhile`. */
function remembered(known: Map<string, boolean>, key: string, meanwhile: boolean, find: () => boolean): boolean {
  const before = known.get(key);
  if (before !== undefined) return before;
  known.set(key, meanwhile);
  const found = find();
  known.set(key, found);
  return found;
}

function isList<T>(value: unknown): value is readonly T[] {
  return Array.isArray(value);
}
