/** Holds each comparison of a condition to what its name stands for. */
import { answerProblems } from "./check-answers.ts";
import { amountProblems } from "./check-amounts.ts";
import type { Condition, Name, Test } from "./condition.ts";
import type { ConditionProblem } from "./condition-problem.ts";
import { testsOf } from "./names.ts";
import { nearest } from "./nearest.ts";
import type { Scope } from "./types.ts";

/**
 * Unknown names and answers, and comparisons that make no sense for their name.
 * `names` are all names that may be written here; they are only used to say what was probably meant.
 */
export function checkTypes(condition: Condition, scope: Scope, names: readonly string[]): readonly ConditionProblem[] {
  return testsOf(condition).flatMap((test) => testProblems(test, scope, names));
}

function testProblems(test: Test, scope: Scope, names: readonly string[]): readonly ConditionProblem[] {
  const { name } = test;
  const type = scope(name.path);
  switch (type?.type) {
    case "choice":
    case "band":
    case "multi":
      return answerProblems(test, type);
    case "score":
    case "number":
    case "date":
      return amountProblems(test, type);
    case "text":
      return [
        {
          code: "condition-wrong-comparison",
          span: name.span,
          message: `“${name.path}” is answered in free words, which a condition cannot judge. Ask for the same with a list of answers and test that.`,
          fixes: [],
        },
      ];
    case "group":
      return [partMissing(name, type.parts)];
    case undefined: {
      const under = names.filter((known) => known.startsWith(`${name.path}.`));
      return under.length > 0
        ? [
            partMissing(
              name,
              under.map((known) => known.slice(name.path.length + 1)),
            ),
          ]
        : [unknownName(name, names)];
    }
  }
}

/** `dash = "high"`, where only `dash.band` has a value. */
function partMissing(name: Name, parts: readonly string[]): ConditionProblem {
  const examples = parts.slice(0, 3).map((part) => `${name.path}.${part}`);
  return {
    code: "condition-wrong-comparison",
    span: name.span,
    message: `“${name.path}” has no value of its own. Say which part of it you mean, such as ${examples.join(" or ")}.`,
    fixes: examples.map((text) => ({ title: `Write ${text}`, safe: false, span: name.span, text })),
  };
}

function unknownName(name: Name, names: readonly string[]): ConditionProblem {
  const meant = nearest(name.path, names);
  const fault = `Nothing that can be tested here is called “${name.path}”, so this could never be true.`;
  const advice =
    meant === undefined
      ? "Use a question, score or band that is in reach of this document."
      : `Did you mean “${meant}”?`;
  const fixes = meant === undefined ? [] : [{ title: `Write ${meant}`, safe: false, span: name.span, text: meant }];
  return { code: "condition-unknown-name", span: unknownPart(name, names), message: `${fault} ${advice}`, fixes };
}

/** From the first part that leads nowhere. */
function unknownPart(name: Name, names: readonly string[]): Name["span"] {
  let path = "";
  for (const part of name.parts) {
    path += path === "" ? part.text : `.${part.text}`;
    const known = (name: string) => name === path || name.startsWith(`${path}.`);
    if (!names.some(known)) return { start: part.span.start, end: name.span.end };
  }
  return name.span;
}
