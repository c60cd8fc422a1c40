/** Whether something that counts is missing, and whether what is hidden might still be asked: it counts towards the most. */
import type { Atom } from "../../../conditions/atom.ts";
import type { Normal } from "../../../conditions/normalise.ts";
import { isCertainCode } from "../../../tools/answers.ts";
import type { ToolLogic } from "../../../tools/logic.ts";
import { conditionTest } from "./condition-test.ts";
import type { Test } from "./formula.ts";
import { NEVER, all, answered, any, is, not } from "./formula.ts";

/** The same as `Visibility.mightBeAsked`. */
export function mightBeAskedTest(question: string, logic: ToolLogic): Test {
  return all((logic.questions.get(question)?.when ?? []).map((condition) => mightBeTrue(condition, logic)));
}

/** Whether a name is answered and no part of its answer is missing. */
export function certainTest(name: string, { scope }: ToolLogic): Test {
  const type = scope(name);
  if (type?.type === "choice") return is(name, type.codes.filter(isCertainCode));
  if (type?.type !== "multi") return answered(name);
  const missing = type.codes.filter((one) => !isCertainCode(one));
  return all([answered(name), ...missing.map((code) => not({ type: "ticked", name, code }))]);
}

function mightBeTrue(condition: Normal, logic: ToolLogic): Test {
  switch (condition.type) {
    case "all":
      return all(condition.parts.map((part) => mightBeTrue(part, logic)));
    case "any":
      return any(condition.parts.map((part) => mightBeTrue(part, logic)));
    case "unknown":
      return NEVER;
    case "one-of":
    case "includes":
    case "within":
      return atomMightBeTrue(condition, logic);
  }
}

function atomMightBeTrue(atom: Exclude<Atom, { type: "unknown" }>, logic: ToolLogic): Test {
  const isTrue = conditionTest(atom, logic);
  if (atom.type === "one-of" && !atom.codes.some(isCertainCode)) return isTrue;
  const asked = mightBeAskedTest(atom.path.split(".")[0] ?? atom.path, logic);
  return any([isTrue, all([asked, not(certainTest(atom.path, logic))])]);
}
