/** Files in a library's folder that hold, or may hold, what somebody recorded about a family. */
import type { LibraryCode } from "./library-problem.ts";

/** Tables, mailboxes and databases: what case systems export and people send each other. */
const EXPORTED = /\.(?:csv|tsv|xlsx?|xlsm|xlsb|ods|mdb|accdb|sav|eml|msg|pst)$/iu;

/** Whether only a file's text can tell whether it is a completed form. */
export function mayBeCompletedForm(path: string): boolean {
  return /\.(?:json|xml)$/iu.test(path) && !path.split("/").includes("forms.lock");
}

/** What a file that is no document of the library looks like by its name; undefined for nothing of the kind. */
export function caseDataByName(path: string): LibraryCode | undefined {
  return EXPORTED.test(path) ? "case-export" : undefined;
}

/** What a JSON or XML file is by its text: answers as FHIR and ODK write them. Form definitions hold no answers. */
export function caseDataByText(text: string): LibraryCode | undefined {
  const isFhir = /"resourceType"\s*:\s*"QuestionnaireResponse"/u.test(text);
  const isOdk = /<(?:\w+:)?instanceID>\s*uuid:/u.test(text);
  return isFhir || isOdk ? "completed-form" : undefined;
}
