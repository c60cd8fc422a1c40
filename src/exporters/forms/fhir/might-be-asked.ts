/** Whether a question is asked or might be, once what is missing is known: what hides behind “not known” still counts. */
import type { Atom } from "../../../conditions/atom.ts";
import type { Normal } from "../../../conditions/normalise.ts";
import { isCertainCode } from "../../../tools/answers.ts";
import type { FormTool } from "../form-tool.ts";
import { answersOf, conditionExpression } from "./condition-expression.ts";
import { and, exists, not, or, withCode } from "./fhirpath.ts";

/** The same as `Visibility.mightBeAsked`. `true` for a question without conditions. */
export function mightBeAskedExpression(question: string, form: FormTool): string {
  return and(...(form.logic.questions.get(question)?.when ?? []).map((condition) => mightBeTrue(condition, form)));
}

/** Whether a name is answered and no part of its answer is missing. */
export function certainExpression(name: string, form: FormTool): string {
  const answers = answersOf(name, form);
  const type = form.logic.scope(name);
  if (type?.type === "choice") return exists(withCode(answers, type.codes.filter(isCertainCode)));
  if (type?.type !== "multi") return exists(answers);
  const missing = type.codes.filter((code) => !isCertainCode(code));
  return missing.length === 0 ? exists(answers) : and(exists(answers), not(exists(withCode(answers, missing))));
}

function mightBeTrue(condition: Normal, form: FormTool): string {
  switch (condition.type) {
    case "all":
      return and(...condition.parts.map((part) => mightBeTrue(part, form)));
    case "any":
      return or(...condition.parts.map((part) => mightBeTrue(part, form)));
    case "unknown":
      return "false";
    case "one-of":
    case "includes":
    case "within":
      return atomMightBeTrue(condition, form);
  }
}

function atomMightBeTrue(atom: Exclude<Atom, { type: "unknown" }>, form: FormTool): string {
  const isTrue = conditionExpression(atom, form);
  if (atom.type === "one-of" && !atom.codes.some(isCertainCode)) return isTrue;
  const asked = mightBeAskedExpression(atom.path.split(".")[0] ?? atom.path, form);
  return or(isTrue, and(asked, not(certainExpression(atom.path, form))));
}
