/** Why a form must not be used for practice, as words for its title and its first line. */
import { subjectWords } from "../../corpus/code-words.ts";
import type { FormTool } from "./form-tool.ts";
import type { HeldWording } from "./wording/held-wording.ts";

/** Undefined once nothing stands against it: local, approved and adopted. */
export function formCaution({ library, tool }: FormTool): string | undefined {
  if (library.invented) return "Invented example, not approved for practice";
  if (tool.status !== "approved") return "Draft, not approved for practice";
  return tool.adoption?.status === "adopted" ? undefined : "Not yet adopted, not approved for practice";
}

/** Why a form stays inside the partnership, as words for its title; undefined where it may be handed on. */
export function internalMark({ wording }: FormTool): string | undefined {
  return wording && "Internal: holds the owner's wording";
}

/** The form's title with those reasons behind it. */
export function formTitle(form: FormTool): string {
  const marks = [formCaution(form), internalMark(form)].flatMap((mark) => mark ?? []);
  if (marks.length === 0) return form.tool.title;
  return `${form.tool.title} (${marks.map((mark) => mark.charAt(0).toLowerCase() + mark.slice(1)).join("; ")})`;
}

export interface Caution {
  readonly name: "first" | "internal" | "never_with";
  readonly text: string;
}

/** What whoever opens the form must read first. */
export function cautions(form: FormTool): readonly Caution[] {
  const caution = formCaution(form);
  const people = (form.tool.never_with ?? []).map((person) => subjectWords[person]).join(", ");
  return [
    ...(caution === undefined ? [] : [{ name: "first", text: `${caution}.` } as const]),
    ...(form.wording ? [{ name: "internal", text: internalWords(form.wording) } as const] : []),
    ...(people === ""
      ? []
      : [{ name: "never_with", text: `Never completed with, in front of or shown to: ${people}.` } as const]),
  ];
}

function internalWords({
  copyright,
  permission: { given_by: givenBy, given_on: givenOn, until },
}: HeldWording): string {
  const end = until === undefined ? "" : ` and holds until ${until}`;
  return (
    `Internal: holds the owner's wording. ${copyright} Permission was given by ${givenBy} on ${givenOn}${end}. ` +
    "This form is loaded into the partnership's own systems and is not published or handed on."
  );
}
