/** What of a form definition could not be taken over, or has to be looked at; each entry answers `explain`. */
import type { Problem } from "../../document/problem.ts";
import type { ProblemWords } from "../../document/problem-words.ts";
import { problemAt, wordsOf } from "../../document/problem-words.ts";
import type { Span } from "../../document/span.ts";

/** The closed list. */
export const fhirCodes = [
  {
    code: "fhir-not-readable",
    severity: "error",
    says: "This file could not be read as a form definition, so no tool was made.",
    why: "A form that is read only in part would lose questions, and nobody would see which.",
    todo: "Ask whoever keeps the form for it as a FHIR R4 Questionnaire, saved as JSON and not as XML.",
  },
  {
    code: "fhir-other-version",
    severity: "error",
    says: "This form is written for another version of FHIR than R4, so no tool was made.",
    why: "The same words mean different things in other versions, such as when a question is shown.",
    todo: "Ask whoever keeps the form for it in FHIR R4.",
  },
  {
    code: "fhir-too-large",
    severity: "error",
    says: "This form is too large to take over.",
    why: "A tool of this size could neither be read nor completed.",
    todo: "Ask for it in parts, and make a tool of each.",
  },
  {
    code: "fhir-too-deep",
    severity: "error",
    says: "This form has groups inside groups beyond what is read, so no tool was made.",
    why: "A tool has sections and questions; deeper down nobody could tell what belongs together.",
    todo: "Ask for the form with fewer groups inside one another.",
  },
  {
    code: "fhir-name-twice",
    severity: "error",
    says: "Two questions of this form have the same permanent name, or one has none, so no tool was made.",
    why: "Answers to one would be kept as answers to the other.",
    todo: "Ask whoever keeps the form to give every question a name (linkId) of its own.",
  },
  {
    code: "fhir-no-questions",
    severity: "error",
    says: "This form asks nothing, so no tool was made.",
    why: "A tool without questions has no answers to keep.",
    todo: "See whether it is the right file; words to read belong in a chapter of guidance.",
  },
  {
    code: "fhir-wording",
    severity: "error",
    says: "This form says that its wording belongs to somebody else, so no tool was made.",
    why: "Copying licensed questions breaks their owner's rights, and a changed copy is no longer the same tool.",
    todo: "Keep a result record with a link to the owner. If the partnership holds a written permission or the questions are its own, import it again with --wording-allowed.",
  },
  {
    code: "fhir-rights",
    severity: "warning",
    says: "Whose wording this is has to be confirmed before anything is published or made into a form.",
    why: "A form on its way between systems often loses its owner's name and licence.",
    todo: "Find out who wrote the questions and what the partnership may do with them, and say so here.",
  },
  {
    code: "fhir-assumed",
    severity: "warning",
    says: "The form does not say this; something was put so that the tool can be read.",
    why: "What nobody decided would be taken for a decision.",
    todo: "Put what is right.",
  },
  {
    code: "fhir-cautious",
    severity: "warning",
    says: "The form does not say what has to be assumed while nobody knows; “yes” was put as the cautious answer.",
    why: "Not knowing must never count as reassurance, and only practitioners can say which answer is the cautious one.",
    todo: "Decide whether “yes” or “no” is the answer that asks for more care.",
  },
  {
    code: "fhir-not-in-form",
    severity: "warning",
    says: "A form says nothing of some of what a tool holds.",
    why: "Those who complete it would not know when, with whom and with what limits it is used.",
    todo: "Add what applies.",
  },
  {
    code: "fhir-status",
    severity: "warning",
    says: "The tool begins as a draft, whatever the form said of its use.",
    why: "Whether it is right here is for this partnership's own body to decide.",
    todo: "Have it reviewed and approved like any new tool.",
  },
  {
    code: "fhir-name-changed",
    severity: "warning",
    says: "A permanent name of the form cannot be used in a tool and was changed.",
    why: "Answers that were recorded under the old name are not found under the new one.",
    todo: "Keep a list of old and new names for the team that holds the records.",
  },
  {
    code: "fhir-type-changed",
    severity: "warning",
    says: "A tool has no question of this sort, and the nearest one was taken.",
    why: "Workers would be asked for something a little different.",
    todo: "Look whether the question still asks for what is needed.",
  },
  {
    code: "fhir-condition",
    severity: "warning",
    says: "When this is asked could not be read, so it is always asked.",
    why: "A question that is hidden by mistake is never answered; one asked too often is seen.",
    todo: "Write the condition under `visible_when`.",
  },
  {
    code: "fhir-result",
    severity: "warning",
    says: "How the result is worked out could not be wholly read from the form.",
    why: "A wrong limit moves people into a band with less help.",
    todo: "Compare score and bands with the form's own guidance.",
  },
  {
    code: "fhir-structure",
    severity: "warning",
    says: "This stood elsewhere in the form: a tool has sections with questions, and only repeating groups inside them.",
    why: "What belonged together may be read apart.",
    todo: "Read the questions in their new order.",
  },
  {
    code: "fhir-words",
    severity: "warning",
    says: "Words were too long for their place, or missing.",
    why: "Workers read what stands here and nothing else.",
    todo: "Write them anew.",
  },
  {
    code: "fhir-left-out",
    severity: "warning",
    says: "Something of the form was left out.",
    why: "What is not in the tool is not in front of the worker who completes it.",
    todo: "Look whether it is needed.",
  },
] as const satisfies readonly ProblemWords[];

export type FhirCode = (typeof fhirCodes)[number]["code"];

/** The problem with this code; `exact` says of this one place what the general words cannot. */
export function fhirProblem(code: FhirCode, uri: string, span: Span, exact?: string): Problem {
  return problemAt(wordsOf(code, fhirCodes), uri, span, exact === undefined ? {} : { says: exact });
}
