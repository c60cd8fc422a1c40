/** Why a form must not be used for practice, as words for its title and its first line. */
import { subjectWords } from "../../corpus/code-words.ts";
import type { FormTool } from "./form-tool.ts";

/** Undefined once nothing stands against it: local, approved and adopted. */
export function formCaution({ library, tool }: FormTool): string | undefined {
  if (library.invented) return "Invented example, not approved for practice";
  if (tool.status !== "approved") return "Draft, not approved for practice";
  return tool.adoption?.status === "adopted" ? undefined : "Not yet adopted, not approved for practice";
}

/** The form's title with that reason behind it. */
export function formTitle(form: FormTool): string {
  const caution = formCaution(form);
  if (caution === undefined) return form.tool.title;
  return `${form.tool.title} (${caution.charAt(0).toLowerCase()}${caution.slice(1)})`;
}

/** What whoever opens the form must read first. */
export function cautions(form: FormTool): readonly { readonly name: "first" | "never_with"; readonly text: string }[] {
  const caution = formCaution(form);
  const people = (form.tool.never_with ?? []).map((person) => subjectWords[person]).join(", ");
  return [
    ...(caution === undefined ? [] : [{ name: "first", text: `${caution}.` } as const]),
    ...(people === ""
      ? []
      : [{ name: "never_with", text: `Never completed with, in front of or shown to: ${people}.` } as const]),
  ];
}
