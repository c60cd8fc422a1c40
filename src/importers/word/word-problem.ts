/** What of a Word document cannot be kept, in words: nothing is left out without one of these. */
import type { Problem, Severity } from "../../document/problem.ts";
import type { Span } from "../../document/span.ts";

interface WordWords {
  readonly code: string;
  readonly severity: Severity;
  readonly says: string;
  readonly todo: string;
}

/** The closed list. */
export const wordCodes = [
  {
    code: "word-not-readable",
    severity: "error",
    says: "This file could not be read as a Word document.",
    todo: "Open it in Word, take any password off, save it as .docx and try again.",
  },
  {
    code: "word-too-large",
    severity: "error",
    says: "This Word document is too large to take over.",
    todo: "Take its pictures out, or divide it into chapters, and try again.",
  },
  {
    code: "word-picture",
    severity: "warning",
    says: "A picture was left out here.",
    todo: "Say in words what it shows.",
  },
  {
    code: "word-link",
    severity: "warning",
    says: "A link was left out here and its words were kept: it led to a place in the old document or was no web, mail or telephone address.",
    todo: "Link to the part of the library that is meant.",
  },
  {
    code: "word-merged-cells",
    severity: "warning",
    says: "Cells that ran over several columns or rows were divided here; the words stand in the first of them.",
    todo: "Read the table row by row and fill the empty cells.",
  },
  {
    code: "word-table-in-table",
    severity: "warning",
    says: "A table inside a table cell was written as running words here.",
    todo: "Make a table or a list of its own of it.",
  },
  {
    code: "word-table-without-heading",
    severity: "advice",
    says: "This table had no heading row in Word; its first row was taken as the heading.",
    todo: "Look whether the first row names the columns.",
  },
  {
    code: "word-tracked-changes",
    severity: "warning",
    says: "The Word document had tracked changes. Inserted words were kept, deleted words were left out.",
    todo: "Look whether every change was meant to be accepted.",
  },
  {
    code: "word-comments",
    severity: "warning",
    says: "Comments in the margin were left out.",
    todo: "Read them in Word and settle what is open.",
  },
  {
    code: "word-header-footer",
    severity: "advice",
    says: "Headers and footers of the pages were left out.",
    todo: "Version, owner and dates belong in the fields at the top.",
  },
  {
    code: "word-text-box",
    severity: "warning",
    says: "Words in text boxes or shapes were taken over as ordinary paragraphs, or left out where Word keeps them as drawings.",
    todo: "Compare with the Word document and put them in their place.",
  },
  {
    code: "word-formula",
    severity: "warning",
    says: "Formulas were left out.",
    todo: "Write them in words.",
  },
  {
    code: "word-embedded",
    severity: "warning",
    says: "Other files embedded in the Word document were left out and not opened.",
    todo: "Write what is needed of them as text or as a table.",
  },
  {
    code: "word-form-field",
    severity: "warning",
    says: "Form fields, such as boxes to tick and lists to choose from, were taken over as plain text or left out.",
    todo: "Make a tool of the form, with a question for each field.",
  },
  {
    code: "word-macros",
    severity: "warning",
    says: "Macros were left out and not run.",
    todo: "Nothing is needed unless the text says that they do something.",
  },
  {
    code: "word-outside",
    severity: "warning",
    says: "The Word document refers to templates, pictures or data kept elsewhere. None of them was fetched.",
    todo: "Look in Word whether something of them belongs in the text.",
  },
  {
    code: "word-look",
    severity: "advice",
    says: "Some styles, colours, underlines or indents were left out; their words were kept.",
    todo: "Where a look carried a meaning, say it in words or use a block such as `:::note`.",
  },
] as const satisfies readonly WordWords[];

export type WordCode = (typeof wordCodes)[number]["code"];

export function wordProblem(code: WordCode, uri: string, span: Span): Problem {
  const { severity, says, todo } = wordCodes.find((words) => words.code === code) as WordWords;
  return { code, severity, uri, span, message: `${says} ${todo}` };
}
