/** Why a tool cannot be made into a form, or not wholly, in words; each entry has its own page and answers `explain`. */
import type { Problem } from "../../document/problem.ts";
import type { ExactWords, ProblemWords } from "../../document/problem-words.ts";
import { problemAt, wordsOf } from "../../document/problem-words.ts";
import type { Span } from "../../document/span.ts";

/** The closed list. */
export const formCodes = [
  {
    code: "form-address",
    severity: "error",
    says: "The library does not say what address its forms have, so no form was made.",
    why: "A case system keeps every answer under the form's permanent address, and cannot do without.",
    todo: "Write `forms:` with an `address:` in partnership.yaml.",
  },
  {
    code: "form-unfinished",
    severity: "error",
    says: "This tool has faults in its fields, so no form was made of it.",
    why: "A case system would show half of the tool, and what it collects would have to be thrown away.",
    todo: "Mend the problems the check reports for this tool.",
  },
  {
    code: "form-rights",
    severity: "error",
    says: "No form was made of this tool, because the owner's permission to copy its wording is not recorded.",
    why: "A form hands the owner's questions on to others, and a changed copy of a licensed tool is no longer that tool.",
    todo: "Keep a result record of it only, or record the permission under `rights:`.",
  },
  {
    code: "form-permission",
    severity: "error",
    says: "What is recorded of the owner's permission does not allow a form of this tool.",
    why: "Copying an owner's wording without a permission that holds today breaks their rights.",
    todo: "Write under `permission:` who gave it, on which day and until when, and the owner's terms under `licence:`.",
  },
  {
    code: "wording-faulty",
    severity: "error",
    says: "The file with the owner's wording cannot be used as it stands, so no form was made with it.",
    why: "A form with some of the owner's words, or with those of another edition, is no longer the owner's tool.",
    todo: "Mend what stands at this place; the handbook's page on forms shows a whole file.",
  },
  {
    code: "wording-in-git",
    severity: "error",
    says: "Git does not leave the owner's wording out, so no form was made with it.",
    why: "Everybody who has the repository would have the owner's wording, and for good.",
    todo: "Write `/wording/` on a line of its own in the library's .gitignore.",
  },
  {
    code: "form-condition",
    severity: "error",
    says: "This condition cannot be followed, so no form was made of the tool.",
    why: "Some case systems would always ask the question, others never.",
    todo: "Mend the condition as the check says.",
  },
  {
    code: "form-circular",
    severity: "error",
    says: "Whether this question is asked depends on its own answer, so no form was made of the tool.",
    why: "A form would show and hide the question by turns, or never show it.",
    todo: "Let the condition depend on questions that come before it.",
  },
  {
    code: "form-too-deep",
    severity: "error",
    says: "Whether this question is asked depends on too many others, each of which depends on more, so no form was made of the tool.",
    why: "A form must say at each answer when it counts; written out inside each other, these conditions are too long for any case system.",
    todo: "Let it depend on one or two earlier questions, or put questions that belong together into a section with one condition.",
  },
  {
    code: "form-name-taken",
    severity: "error",
    says: "This name stands for something else in the same tool, so no form was made of it.",
    why: "Answers would be kept under the name of another question.",
    todo: "Give one of the two another name, unless it is in use already.",
  },
  {
    code: "form-change",
    severity: "error",
    says: "This change would damage answers that were recorded with the form as it was locked, so no form was made.",
    why: "Answers about danger would be lost, or be read as answers to something else.",
    todo: "Undo it, or give the tool's version a new first number.",
  },
  {
    code: "form-name-used-again",
    severity: "error",
    says: "This code was used for something else in an earlier version of the form, so no form was made.",
    why: "Answers recorded then would be read as answers to something else.",
    todo: "Take a code that was never used.",
  },
  {
    code: "form-version-back",
    severity: "error",
    says: "This version is lower than the one under which the form was locked, so no form was made.",
    why: "Two different forms would have the same version, and nobody could tell which one an answer was given to.",
    todo: "Give the tool a higher version.",
  },
  {
    code: "form-version",
    severity: "warning",
    says: "The form has changed since it was locked, and its version does not say so.",
    why: "Nobody could tell from an answer which form it was given to.",
    todo: "Give the tool's version a new second number.",
  },
  {
    code: "form-loss",
    severity: "advice",
    says: "The form does not hold this.",
    why: "What is not in the form is not in front of the worker who completes it.",
    todo: "Tell the team that builds the form.",
  },
] as const satisfies readonly ProblemWords[];

export type FormCode = (typeof formCodes)[number]["code"];

/** The problem with this code; `exact` says of this one place what the general words cannot. */
export function formProblem(code: FormCode, uri: string, span: Span, exact: ExactWords = {}): Problem {
  return problemAt(wordsOf(code, formCodes), uri, span, exact);
}
