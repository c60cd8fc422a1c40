/** The permanent addresses of a form and of its answers; nothing in them ever comes from a label. */
import type { Question } from "../../../kinds/generated/types.ts";
import type { FormTool } from "../form-tool.ts";
import type { Coding } from "./resource.ts";

/** The form's id: the library's namespace and the tool's id. With the owner's questions in it, it is another form. */
export function formId({ library, tool, wording }: FormTool): string {
  return `${library.namespace}-${tool.id}${wording ? "-worded" : ""}`;
}

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
