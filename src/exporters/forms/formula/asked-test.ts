/** For clients that keep the answers to hidden questions: a test that looks at an answer only while its question is asked. */
import type { ToolLogic } from "../../../tools/logic.ts";
import { askedTest } from "./condition-test.ts";
import type { Test } from "./formula.ts";
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
      return all([whileAsked(askedTest(question, logic), logic), test]);
    }
    case "always":
    case "above":
    case "same":
      return test;
  }
}
