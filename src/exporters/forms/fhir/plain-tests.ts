/** Conditions that FHIR's plain `enableWhen` can say with the same truth table; all others need an expression. */
import type { Atom, WithinAtom } from "../../../conditions/atom.ts";
import type { Normal } from "../../../conditions/normalise.ts";
import type { Range } from "../../../conditions/ranges.ts";
import type { FormTool } from "../form-tool.ts";
import { codingOf } from "./canonical.ts";
import type { EnableWhen, Item } from "./resource.ts";
import { INCOMPLETE } from "../result-names.ts";

type Tests = readonly EnableWhen[];

/**
 * A flat list of which any must be so: it knows no “is answered and is not”, no days in every client and no score that is
 * an interval. A list of which all must be so is left to expressions: Medplum takes a test on a question without an answer
 * for met there. Undefined also where it looks at a question that may be hidden: some clients keep the answers to such a
 * question, and a plain test would go on seeing them.
 */
export function plainTests(condition: Normal, form: FormTool): Pick<Item, "enableWhen" | "enableBehavior"> | undefined {
  const tests = anyOf(condition, form);
  if (!tests?.every(({ question }) => isAlwaysAsked(question, form))) return undefined;
  return tests.length === 1 ? { enableWhen: tests } : { enableWhen: tests, enableBehavior: "any" };
}

/** Whether a question, or a row of a grid, has no conditions. */
export function isAlwaysAsked(name: string, form: FormTool): boolean {
  return (form.logic.questions.get(questionOf(name))?.when ?? []).length === 0;
}

/** The list of which any must be so; undefined where that cannot say it. */
function anyOf(condition: Normal, form: FormTool): Tests | undefined {
  switch (condition.type) {
    case "any":
      return joined(condition.parts.map((part) => anyOf(part, form)));
    case "all":
      return undefined;
    case "one-of":
    case "includes":
    case "within":
    case "unknown":
      return atomTests(condition, form);
  }
}

/** The plain tests of which any must be so; undefined where there are none, as for a condition that is never true. */
function atomTests(atom: Atom, form: FormTool): Tests | undefined {
  switch (atom.type) {
    case "unknown":
      return undefined;
    case "within":
      return some(joined(atom.ranges.map((range) => bound(atom, range))));
    case "one-of":
    case "includes": {
      const question = form.logic.questions.get(questionOf(atom.path))?.question;
      if (!question || atom.path === INCOMPLETE) return undefined;
      const is = (code: string): EnableWhen => ({
        question: atom.path,
        operator: "=",
        answerCoding: codingOf(form, question, code),
      });
      if (atom.type === "includes") return atom.holds ? [is(atom.code)] : undefined;
      const never: Tests = [{ question: atom.path, operator: "exists", answerBoolean: false }];
      return some([...atom.codes.map(is), ...(atom.unanswered === true ? never : [])]);
    }
  }
}

/** One range of a number as one test; undefined for days and scores, and for a range with both ends or none. */
function bound({ of, path: question }: WithinAtom, { min, max }: Range): Tests | undefined {
  if (of !== "number") return undefined;
  if (min === max) return [{ question, operator: "=", answerInteger: min }];
  if (min === -Infinity && max !== Infinity) return [{ question, operator: "<=", answerInteger: max }];
  return max === Infinity && min !== -Infinity ? [{ question, operator: ">=", answerInteger: min }] : undefined;
}

function questionOf(name: string): string {
  return name.split(".")[0] ?? name;
}

function some(tests: Tests | undefined): Tests | undefined {
  return tests && tests.length > 0 ? tests : undefined;
}

function joined(lists: readonly (Tests | undefined)[]): Tests | undefined {
  const known = lists.filter((list) => list !== undefined);
  return known.length === lists.length ? known.flat() : undefined;
}
