/** For clients that keep the answers to hidden questions: a test that looks at an answer only while its question is asked. */
import type { ToolLogic } from "../../../tools/logic.ts";
import { askedTest } from "./condition-test.ts";
import type { Test, Value } from "./formula.ts";
import { all, any, not } from "./formula.ts";

/** The same test, true only of answers that count. Questions that would decide about themselves are refused earlier. */
export function whileAsked(test: Test, logic: ToolLogic): Test {
  switch (test.type) {
    case "all":
      return all(test.parts.map((part) => whileAsked(part, logic)));
    case "any":
      return any(test.parts.map((part) => whileAsked(part, logic)));
    case "not":
      return not(whileAsked(test.part, logic));
    case "answered":
    case "is":
    case "ticked":
    case "between": {
      const [question = ""] = test.name.split(".");
      return all([askedWhileAsked(question, logic), test]);
    }
    case "above":
      return { ...test, value: valueWhileAsked(test.value, logic) };
    case "always":
    case "same":
      return test;
  }
}

/** What was found out of a tool's questions: each is looked at by every question that depends on it. */
const guards = new WeakMap<ToolLogic, Map<string, Test>>();

function askedWhileAsked(question: string, logic: ToolLogic): Test {
  const found = guards.get(logic) ?? new Map<string, Test>();
  guards.set(logic, found);
  const guard = found.get(question) ?? whileAsked(askedTest(question, logic), logic);
  found.set(question, guard);
  return guard;
}

/** The same value, worked out of nothing but answers that count. */
export function valueWhileAsked(value: Value, logic: ToolLogic): Value {
  switch (value.type) {
    case "sum":
      return { ...value, parts: value.parts.map((part) => valueWhileAsked(part, logic)) };
    case "if": {
      const { test, then, otherwise } = value;
      return {
        type: "if",
        test: whileAsked(test, logic),
        then: valueWhileAsked(then, logic),
        otherwise: valueWhileAsked(otherwise, logic),
      };
    }
    case "number":
    case "code":
    case "answer":
    case "nothing":
      return value;
  }
}
