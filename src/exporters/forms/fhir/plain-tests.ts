/** Conditions that FHIR's plain `enableWhen` can say with the same truth table; all others need an expression. */
import type { Atom, WithinAtom } from "../../../conditions/atom.ts";
import type { Normal } from "../../../conditions/normalise.ts";
import type { FormTool } from "../form-tool.ts";
import { codingOf } from "./canonical.ts";
import type { EnableWhen, Item } from "./resource.ts";
import { INCOMPLETE } from "../result-names.ts";

type Tests = readonly EnableWhen[];

/**
 * A flat list of which all or any must be so: it knows no “is answered and is not”, no days in every client and no score
 * that is an interval. Undefined also where it looks at a question that is itself hidden by an expression: clients keep
 * the answers of such a question, and a plain test would go on seeing them.
 */
export function plainTests(condition: Normal, form: FormTool): Pick<Item, "enableWhen" | "enableBehavior"> | undefined {
  const any = anyOf(condition, form);
  const tests = any ?? allOf(condition, form);
  if (!tests?.every(({ question }) => isHiddenPlainly(question, form))) return undefined;
  if (tests.length === 1) return { enableWhen: tests };
  return { enableWhen: tests, enableBehavior: any ? "any" : "all" };
}

/** What was found out of a form's questions: each is looked at by every question that depends on it. */
const hiddenPlainly = new WeakMap<FormTool, Map<string, boolean>>();

/** Whether a question, or a row of a grid, is always asked or hidden by plain tests alone. */
export function isHiddenPlainly(name: string, form: FormTool): boolean {
  const found = hiddenPlainly.get(form) ?? new Map<string, boolean>();
  hiddenPlainly.set(form, found);
  const question = questionOf(name);
  const known = found.get(question);
  if (known !== undefined) return known;
  const conditions = form.logic.questions.get(question)?.when ?? [];
  const plainly = conditions.every((condition) => plainTests(condition, form) !== undefined);
  found.set(question, plainly);
  return plainly;
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

/** The list of which all must be so; undefined where that cannot say it. */
function allOf(condition: Normal, form: FormTool): Tests | undefined {
  switch (condition.type) {
    case "any":
      return undefined;
    case "all":
      return joined(condition.parts.map((part) => allOf(part, form)));
    case "within":
      return bounds(condition);
    case "one-of":
    case "includes":
    case "unknown":
      return single(atomTests(condition, form));
  }
}

/** The plain tests of which any must be so; undefined where there are none, as for a condition that is never true. */
function atomTests(atom: Atom, form: FormTool): Tests | undefined {
  switch (atom.type) {
    case "unknown":
      return undefined;
    case "within":
      return some(joined(atom.ranges.map((range) => single(bounds({ ...atom, ranges: [range] })))));
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

/** One range of a number as tests of which all must be so; undefined for days, scores and several ranges. */
function bounds({ of, path, ranges }: WithinAtom): Tests | undefined {
  const [range] = ranges;
  if (of !== "number" || !range || ranges.length > 1 || (range.min === -Infinity && range.max === Infinity))
    return undefined;
  const { min, max } = range;
  const test = (operator: "=" | ">=" | "<=", answerInteger: number): EnableWhen => ({
    question: path,
    operator,
    answerInteger,
  });
  if (min === max) return [test("=", min)];
  return [...(min === -Infinity ? [] : [test(">=", min)]), ...(max === Infinity ? [] : [test("<=", max)])];
}

function questionOf(name: string): string {
  return name.split(".")[0] ?? name;
}

function single(tests: Tests | undefined): Tests | undefined {
  return tests?.length === 1 ? tests : undefined;
}

function some(tests: Tests | undefined): Tests | undefined {
  return tests && tests.length > 0 ? tests : undefined;
}

function joined(lists: readonly (Tests | undefined)[]): Tests | undefined {
  const known = lists.filter((list) => list !== undefined);
  return known.length === lists.length ? known.flat() : undefined;
}
