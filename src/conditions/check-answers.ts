/** Holds comparisons of choices, bands and multiple choices to the codes they can have. */
import type { Comparison, Test, TextLiteral } from "./condition.ts";
import type { ConditionFix, ConditionProblem } from "./condition-problem.ts";
import { membersOf } from "./names.ts";
import { nearest } from "./nearest.ts";
import type { BandType, ChoiceType, MultiType } from "./types.ts";
import { UNANSWERED } from "./types.ts";

type Coded = ChoiceType | BandType | MultiType;

/** What is wrong with a comparison of a name that has codes; one problem for each place. */
export function answerProblems(test: Test, type: Coded): readonly ConditionProblem[] {
  const members = membersOf(test);
  const texts = members.filter((member) => member.type === "text");
  const misfits = members.filter((member) => member.type !== "text");
  const { path } = test.name;
  const kind = type.type === "band" ? "a band" : "a question answered from a list";
  const wrongKind = misfits.map(({ span }): ConditionProblem => {
    const message = `“${path}” is ${kind}, so it cannot be compared with a number or a day. Compare it with ${some(type.codes)}.`;
    return { code: "condition-wrong-comparison", span, message, fixes: [] };
  });
  const unknown = texts.filter((text) => !isKnown(text, type)).map((text) => unknownAnswer(text, path, type));
  if (wrongKind.length + unknown.length > 0) return [...wrongKind, ...unknown];
  return wrongForm(test, texts, type);
}

function isKnown({ value }: TextLiteral, type: Coded): boolean {
  return type.codes.includes(value) || (type.type !== "band" && value === UNANSWERED);
}

function unknownAnswer({ value, span, codeSpan }: TextLiteral, path: string, type: Coded): ConditionProblem {
  const code = "condition-unknown-answer";
  if (value === UNANSWERED) {
    const message = `A band is never “unanswered”: until its tool is completed there is no band, and no branch on it is taken. Compare “${path}” with ${some(type.codes)}.`;
    return { code, span, message, fixes: [] };
  }
  const meant = nearest(value, type.codes);
  const fault = `“${value}” is not ${type.type === "band" ? "a band" : "an answer"} of “${path}”, so this could never be true.`;
  const advice = meant === undefined ? `Write ${some(type.codes)}.` : `Did you mean "${meant}"?`;
  const fixes = meant === undefined ? [] : [{ title: `Write "${meant}"`, safe: false, span: codeSpan, text: meant }];
  return { code, span, message: `${fault} ${advice}`, fixes };
}

/** The codes are right, but the comparison is not one that this sort of name can have. */
function wrongForm(test: Test, texts: readonly TextLiteral[], type: Coded): readonly ConditionProblem[] {
  const { path } = test.name;
  if (type.type === "multi") {
    const unanswered = texts.some(({ value }) => value === UNANSWERED);
    if (test.type === "inclusion" && !unanswered) return [];
    const right = unanswered ? undefined : inclusions(test, texts);
    const instead = right ?? `list contains(${path}, ${some(type.codes)})`;
    const message = `“${path}” can have several answers at once, so each is tested with list contains. Write ${instead}.`;
    return [wrong(test, message, right)];
  }
  if (test.type === "inclusion") {
    const right = `${path} = "${test.literal.value}"`;
    return [wrong(test, `“${path}” has one value at a time, so list contains cannot be used. Write ${right}.`, right)];
  }
  if (test.type === "membership" || test.operator === "=" || test.operator === "!=") return [];
  const right = type.type === "band" ? ordered(test, type) : undefined;
  const advice = right === undefined ? `List the ones you mean: ${path} in (${all(type.codes)}).` : `Write ${right}.`;
  const message = `Codes are words and have no greater or less, so “${test.operator}” would not compare what you mean. ${advice}`;
  return [{ ...wrong(test, message, right), span: test.operatorSpan }];
}

function inclusions(test: Test, texts: readonly TextLiteral[]): string | undefined {
  const each = texts.map(({ value }) => `list contains(${test.name.path}, "${value}")`).join(" or ");
  if (test.type === "membership") return texts.length === 1 ? each : `(${each})`;
  if (test.type === "inclusion" || (test.operator !== "=" && test.operator !== "!=")) return undefined;
  return test.operator === "=" ? each : `not(${each})`;
}

/** `dash.band >= "medium"` with the bands listed that lie there, or undefined where none do. */
function ordered({ name, operator, literal }: Comparison, { codes }: BandType): string | undefined {
  const at = literal.type === "text" ? codes.indexOf(literal.value) : -1;
  const meant = codes.filter((_, index) => {
    const included = operator === ">=" || operator === "<=";
    if (index === at) return included;
    return operator === ">" || operator === ">=" ? index > at : index < at;
  });
  const [only] = meant;
  if (only === undefined) return undefined;
  return meant.length === 1 ? `${name.path} = "${only}"` : `${name.path} in (${all(meant)})`;
}

function wrong(test: Test, message: string, right: string | undefined): ConditionProblem {
  const fixes: ConditionFix[] =
    right === undefined ? [] : [{ title: `Write ${right}`, safe: false, span: test.span, text: right }];
  return { code: "condition-wrong-comparison", span: test.span, message, fixes };
}

function all(codes: readonly string[]): string {
  return codes.map((code) => `"${code}"`).join(", ");
}

/** A few of the codes, as advice. */
function some(codes: readonly string[]): string {
  const shown = codes.slice(0, 5).map((code) => `"${code}"`);
  if (codes.length > shown.length) return `${shown.join(", ")} or another of its codes`;
  const last = shown.pop() ?? "one of its codes";
  return shown.length === 0 ? last : `${shown.join(", ")} or ${last}`;
}
