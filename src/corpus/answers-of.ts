/** Describes every answer a form holds, so that two forms can be compared without their documents. */
import type { Question, Tool } from "../kinds/generated/types.ts";

/** By the answer's code, `group.code` in a group: what sort of answer, its options, whether it must be given. */
export function answersOf({ sections }: Tool): Readonly<Record<string, string>> {
  return Object.fromEntries(sections.flatMap(({ questions }) => answersIn(questions, "")));
}

function answersIn(questions: readonly Question[], group: string): readonly (readonly [code: string, sort: string])[] {
  return questions.flatMap((question) => {
    const code = group + question.id;
    if (question.type === "statement") return [];
    if (question.type === "repeating_group") return answersIn(question.questions, `${code}.`);
    const parts = [question.type.replaceAll("_", " "), optionsOf(question), question.required ? "required" : ""];
    return [[code, parts.filter((part) => part !== "").join(", ")]];
  });
}

function optionsOf(question: Question): string {
  const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code).join(" or ");
  if ("options" in question) return codes(question.options);
  if (question.type === "matrix") return `${codes(question.columns)} for ${codes(question.rows)}`;
  return question.type === "yes_no_not_known" && question.may_decline ? "declined" : "";
}
