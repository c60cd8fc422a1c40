/** What a form shows beside its questions and answers: help, headings, notes and what its bands mean. */
import { textFingerprint } from "../../document/fingerprint.ts";
import type { Question, Tool } from "../../kinds/generated/types.ts";
import type { FormChange } from "./form-change.ts";
import type { FormLock } from "./form-lock.ts";

type Words = readonly [name: string, words: unknown];

/** A fingerprint of all of it; where a question stands does not count. */
export function otherWords({ title, purpose, never_with, sections, bands = [] }: Tool): string {
  const words: readonly Words[] = [
    ["", [title, purpose, never_with]],
    ...sections.flatMap((section): readonly Words[] => [
      [section.id, [section.title, section.help]],
      ...section.questions.flatMap(wordsOf),
    ]),
    ...bands.map(({ code, means, leads_to }): Words => [`band:${code}`, [means, leads_to]]),
  ];
  return textFingerprint(JSON.stringify([...words].sort(([a], [b]) => (a < b ? -1 : 1))));
}

/**
 * Labels are compared one by one, apart from those of statements, which nobody answers. A question without help has none
 * of these words, so that one more changes nothing here.
 */
function wordsOf(question: Question): readonly Words[] {
  const { id, help } = question;
  const own: readonly Words[] = help === undefined ? [] : [[id, help]];
  switch (question.type) {
    case "statement":
      return [[`${id}.label`, question.label], ...own];
    case "single_choice":
    case "multiple_choice":
      return [...own, ...helpsOf(id, question.options)];
    case "matrix": {
      const { rows, columns, cells = [] } = question;
      const texts = cells.map(({ row, column, text }): Words => [`${id}.${row}.${column}`, text]);
      return [...own, ...helpsOf(id, rows), ...helpsOf(`${id}.column`, columns), ...texts];
    }
    case "repeating_group":
      return [...own, ...question.questions.flatMap(wordsOf)];
    case "yes_no_not_known":
    case "text":
    case "long_text":
    case "date":
    case "number":
    case "signature":
      return own;
  }
}

function helpsOf(name: string, some: readonly { readonly code: string; readonly help?: string }[]): readonly Words[] {
  return some.flatMap(({ code, help }): readonly Words[] => (help === undefined ? [] : [[`${name}.${code}`, help]]));
}

/** None where the lock is from before these words were kept. */
export function otherWordChanges(before: FormLock, now: FormLock): readonly FormChange[] {
  if (before.shown === undefined || before.shown === now.shown) return [];
  return [
    {
      kind: "help-changed",
      needs: "patch",
      what: "Help, headings or notes of the form, or what a band means, have changed.",
      effect: "Recorded answers stay as they are. If a question asks something else now, give it a new id.",
    },
  ];
}
