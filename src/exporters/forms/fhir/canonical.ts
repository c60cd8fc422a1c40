/** The permanent addresses of a form and of its answers; nothing in them ever comes from a label. */
import type { Question } from "../../../kinds/generated/types.ts";
import { formId } from "../form-id.ts";
import type { FormTool } from "../form-tool.ts";
import type { Coding } from "./resource.ts";

export function formUrl(form: FormTool): string {
  return `${form.library.address}/Questionnaire/${formId(form)}`;
}

/** Yes, no and not known mean the same in every tool; a list's own answers mean something in its question alone. */
export function codeSystem(form: FormTool, question: Question): string {
  const base = `${form.library.address}/CodeSystem`;
  if (question.type === "yes_no_not_known") return `${base}/${form.library.namespace}-answer`;
  return `${base}/${formId(form)}-${question.id}`;
}

/** The answer as conditions name it. */
export function codingOf(form: FormTool, question: Question, code: string): Coding {
  return { system: codeSystem(form, question), code };
}
