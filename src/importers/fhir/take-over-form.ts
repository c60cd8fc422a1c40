/** Takes a FHIR R4 Questionnaire over as a tool, with a problem for everything that was lost or has to be decided. */
import type { NewValue } from "../../document/new-value.ts";
import type { Problem } from "../../document/problem.ts";
import { definition } from "../../kinds/definitions.ts";
import { askedWhen } from "./asked-when.ts";
import type { AskedWhen } from "./asked-when.ts";
import { buildDraft } from "./build-draft.ts";
import type { Draft, DraftQuestion, Note } from "./draft.ts";
import type { FhirCode } from "./fhir-problem.ts";
import { fhirProblem } from "./fhir-problem.ts";
import { keepingIn } from "./item.ts";
import type { Item } from "./item.ts";
import { usagePurpose } from "./own-items.ts";
import { wordsOf } from "./plain-values.ts";
import { readForm } from "./read-form.ts";
import { foreignOwner, readHeader, titleOf } from "./read-header.ts";
import { readResult } from "./read-result.ts";
import { placed, sectionValue, toolText } from "./write-tool.ts";

export interface FormOptions {
  /** Where it was, for problems of the file itself. */
  readonly fileName: string;
  /** The id of the tool, by the form's own id and its title. */
  readonly idFor: (formId: string | undefined, title: string) => string;
  /** Where the tool will be, for the places of problems. */
  readonly uriFor: (id: string) => string;
  readonly ownerRole: string;
  readonly ownerBody: string;
  /** Year-month-day. */
  readonly reviewDue: string;
  /** Names whose wording is the library's own. */
  readonly ownNames: readonly string[];
  /** Whether somebody answers for it that wording which is not the library's own may be copied. */
  readonly wordingAllowed: boolean;
}

export interface FormTakenOver {
  /** Undefined where no tool was made; the problems say why. */
  readonly tool:
    { readonly id: string; readonly uri: string; readonly title: string; readonly text: string } | undefined;
  /** In the order of the places. */
  readonly problems: readonly Problem[];
}

/** Never throws for any file. Nothing in it is run, and nothing it refers to is fetched. */
export function takeOverForm(bytes: Uint8Array, options: FormOptions): FormTakenOver {
  const refused = (code: FhirCode, says?: string): FormTakenOver => {
    return { tool: undefined, problems: [fhirProblem(code, options.fileName, { start: 0, end: 0 }, says)] };
  };
  const form = readForm(options.fileName, bytes);
  if ("refused" in form) return refused(form.refused, form.says);
  const { fields } = form;
  const items = form.items.filter((item) => usagePurpose(item) === undefined);
  const purpose = form.items.flatMap((item) => usagePurpose(item) ?? []).at(0);
  const owner = foreignOwner(fields, options.ownNames);
  if (owner !== undefined && !options.wordingAllowed) {
    return refused(
      "fhir-wording",
      `This form says that its wording belongs to somebody else (“${owner.slice(0, 200)}”), so no tool was made.`,
    );
  }
  const draft = buildDraft(items);
  if (!draft.sections.some(({ questions }) => questions.some(({ type }) => type !== "statement")))
    return refused("fhir-no-questions");
  const title = titleOf(fields, items, options.fileName);
  const id = options.idFor(formIdOf(wordsOf(fields["url"]), wordsOf(fields["id"])), title);
  const header = readHeader(fields, items, { ...options, id, title });
  const result = readResult(items, draft, options.ownerRole);
  const { bands } = result.fields;
  const codes = Array.isArray(bands) ? (bands as readonly { readonly code: string }[]).map(({ code }) => code) : [];
  const asked = askedWhen(draft.naming, codes, "score" in result.fields);
  const written: Record<string, NewValue> = {
    ...header.fields,
    ...(purpose === undefined ? {} : { usage: { purpose } }),
    sections: draft.sections.map((section) => sectionValue(section, asked, result)),
    ...result.fields,
  };
  const uri = options.uriFor(id);
  const text = toolText(written);
  const notes = [
    ...header.notes,
    ...draft.notes,
    ...result.notes,
    ...openNotes(draft, asked),
    ...unsaid(written),
    ...keepingNotes(items),
    ...(purpose === undefined ? [] : [USAGE_NOTE]),
  ];
  return { tool: { id, uri, title, text }, problems: placed(notes, uri, text) };
}

/** The last part of the form's permanent address, else its id. */
function formIdOf(url: string | undefined, id: string | undefined): string | undefined {
  return url?.split(/[/#|]/u).findLast((part) => part !== "") ?? id;
}

/** Conditions that could not be read, and what has to be assumed while nobody knows. */
function openNotes(draft: Draft, asked: AskedWhen): readonly Note[] {
  const unread = (at: string, holders: DraftQuestion["holders"]): readonly Note[] =>
    asked.unreadable(holders).map((words) => ({
      code: "fhir-condition",
      at,
      field: ["id"],
      says: `When this is asked could not be read, so it is always asked. The form says: ${words.length > 400 ? `${words.slice(0, 400)}…` : words}.`,
    }));
  const ofQuestion = (question: DraftQuestion): readonly Note[] => [
    ...unread(question.name, question.holders),
    ...(question.type === "yes_no_not_known"
      ? [{ code: "fhir-cautious", at: question.name, field: ["cautious"] } as const]
      : []),
    ...question.inner.flatMap(ofQuestion),
  ];
  return draft.sections.flatMap(({ name, holders, questions }) => [
    ...unread(name, holders),
    ...questions.flatMap(ofQuestion),
  ]);
}

/** What a form never says: of the tool by the fields that are not written, and of every question alike. */
function unsaid(written: Readonly<Record<string, NewValue>>): readonly Note[] {
  const fields = [...Object.entries(definition("tool").properties ?? {}), ...headerFields()];
  const missing = fields.filter(([key]) => !(key in written)).map(([key, { title }]) => `${title ?? key} (\`${key}\`)`);
  return [
    {
      code: "fhir-not-in-form",
      field: ["kind"],
      says: `Nothing could be read of these parts of a tool: ${missing.join("; ")}.`,
    },
    { code: "fhir-not-in-form", field: ["sections"], says: OF_QUESTIONS },
  ];
}

/** Once for the whole form, since our own forms say it at every question. */
function keepingNotes(items: readonly Item[]): readonly Note[] {
  const names = keepingIn(items);
  if (names.length === 0) return [];
  const says = `The form says at its questions on what ground and how long answers are kept (${names.join(", ")}); that was left out.`;
  return [{ code: "fhir-left-out", field: ["sections"], says }];
}

const USAGE_NOTE: Note = {
  code: "fhir-left-out",
  field: ["usage"],
  says: "The form's questions about the use of the tool are made anew from this. On what ground and how long their answers are kept (`lawful_basis`, `keep_for`) was left out.",
};

function headerFields() {
  return (definition("tool").allOf ?? []).flatMap(({ properties = {} }) => Object.entries(properties));
}

const OF_QUESTIONS =
  "Of no question is read the cautious answer of a list or grid (`cautious`), what a check has to know (`holds`), how the answer is kept (`keeping`), who signs (`signed_by`), or which answers are no longer offered (`retired`).";
