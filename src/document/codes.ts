/** The closed list of what the reader itself may report, in words; each entry has its own page and answers `explain`. */
import { directives } from "./directives.ts";
import type { Severity } from "./problem.ts";

export interface ReaderWords {
  /** The name of the fault: code, page name and suppression word. */
  readonly code: string;
  /** How much it matters. */
  readonly severity: Severity;
  /** What is wrong, where nothing more exact can be said of the place. */
  readonly says: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly todo: string;
}

const words = [
  {
    code: "not-text",
    severity: "error",
    says: "This file is not text.",
    why: "It holds bytes that only pictures, Word documents and other programs' files have, so it cannot be read or published.",
    todo: "Save it as plain text, or move it out of the library.",
  },
  {
    code: "not-utf-8",
    severity: "error",
    says: "This file is not saved in the UTF-8 encoding.",
    why: "Some letters would be read wrongly, names among them.",
    todo: "Save it again and choose the encoding UTF-8.",
  },
  {
    code: "file-too-large",
    severity: "error",
    says: "This file is too large to be read.",
    why: "Nobody reads a document of this size, and checking it would hold up all the others.",
    todo: "Split it into several documents.",
  },
  {
    code: "line-too-long",
    severity: "error",
    says: "This line is too long to be read.",
    why: "A line of this length is nearly always a picture or a table pasted as text, and reading it could take minutes.",
    todo: "Break it into several lines, or keep the picture in a file of its own.",
  },
  {
    code: "block-too-long",
    severity: "error",
    says: "This block of text is too long to be read.",
    why: "Reading so long a block without an empty line could take minutes.",
    todo: "Divide it with empty lines.",
  },
  {
    code: "too-deeply-nested",
    severity: "error",
    says: "Too many things stand inside one another here.",
    why: "No reader can follow this, and reading it could take minutes.",
    todo: "Bring the inner parts further out.",
  },
  {
    code: "table-too-long",
    severity: "error",
    says: "This table has too many rows to be read.",
    why: "Nobody can use it on a page or a telephone, and reading it could take minutes.",
    todo: "Divide it into several tables with a heading each.",
  },
  {
    code: "too-much-markup",
    severity: "error",
    says: "This file has too many marks, lists and tables to be read.",
    why: "Reading it could take minutes and would hold up all the others.",
    todo: "Split it into several documents.",
  },
  {
    code: "too-many-problems",
    severity: "warning",
    says: "This file has more problems than are shown.",
    why: "A longer list would help nobody.",
    todo: "Mend the ones shown, then look again.",
  },
  {
    code: "data-not-understood",
    severity: "error",
    says: "This cannot be understood.",
    why: "What follows in this file may be misread or left out.",
    todo: "Compare it with a line that works, and look at the quotation marks, colons and spaces at the beginning of the line.",
  },
  {
    code: "anchor-refused",
    severity: "error",
    says: "Marks that copy one part of a file to another place (`&name` and `*name`) are not used in a library.",
    why: "Whoever reads the file cannot see what stands here.",
    todo: "Write the text out, or put it in quotation marks if it only begins with that character.",
  },
  {
    code: "merge-refused",
    severity: "error",
    says: "The key `<<`, which copies another part of the file, is not used in a library.",
    why: "Whoever reads the file cannot see what stands here.",
    todo: "Write the fields out.",
  },
  {
    code: "tag-refused",
    severity: "error",
    says: "A mark that begins with `!` is not used in a library.",
    why: "Programs disagree on what it means.",
    todo: "Remove it, or put the text in quotation marks if it only begins with that character.",
  },
  {
    code: "instruction-refused",
    severity: "error",
    says: "A line that begins with `%` is an instruction to the computer, and is not used in a library.",
    why: "It can change how every answer in the file is read, for instance `yes` into `true`.",
    todo: "Remove the line.",
  },
  {
    code: "repeated-key",
    severity: "error",
    says: "This key stands twice in the same place.",
    why: "Only one of the two would count, and readers cannot know which.",
    todo: "Remove one, or rename it.",
  },
  {
    code: "number-would-change",
    severity: "error",
    says: "This number would be read differently from how it is written.",
    why: "A code, a version or a telephone number would be changed without anybody noticing.",
    todo: "Put it in quotation marks; if it is an amount, write it as it would be read.",
  },
  {
    code: "comment-hides-text",
    severity: "warning",
    says: "What follows this `#` is a comment, and is not read.",
    why: "Words such as `Unit #3` lose their end without anybody noticing.",
    todo: "Put the whole value in quotation marks, or a space after the `#` if it is a comment.",
  },
  {
    code: "several-documents",
    severity: "error",
    says: "A line of three hyphens begins a second document in this file.",
    why: "Everything below it would be left out.",
    todo: "Remove the line, or move what follows to a file of its own.",
  },
  {
    code: "not-named-fields",
    severity: "error",
    says: "This is not a set of fields with names.",
    why: "Without `kind:`, `id:` and `title:` nothing can be done with the file.",
    todo: "Write each field on a line of its own: a name, a colon, a space, the value.",
  },
  {
    code: "front-matter-not-recognised",
    severity: "error",
    says: "This looks like the block of fields at the top of a document, but is not written as one.",
    why: "Other programs would print the fields as text on the published page, internal ones too.",
    todo: "Begin the file with a line of exactly three hyphens, and end the fields with another.",
  },
  {
    code: "front-matter-not-closed",
    severity: "error",
    says: "The block of fields at the top of the document has no end.",
    why: "The fields would be printed as text on the published page, internal ones too.",
    todo: "Put a line of exactly three hyphens after the last field.",
  },
  {
    code: "directive-unknown",
    severity: "error",
    says: "There is no block of this name.",
    why: "It cannot be shown as anything, so its text would be lost or shown wrongly.",
    todo: `Use one of these: ${directives.map(({ name }) => `\`${name}\``).join(", ")}.`,
  },
  {
    code: "directive-not-understood",
    severity: "error",
    says: "This line is not a block, although it begins like one.",
    why: "The colons and whatever follows them would be printed on the page, and the text below would not stand in the block.",
    todo: "Write three colons, the name without a space between, and nothing else but settings in curly brackets; a heading goes inside the block.",
  },
  {
    code: "directive-not-closed",
    severity: "error",
    says: "This block has no end.",
    why: "Everything below it, headings too, would stand inside it.",
    todo: "Put a line of colons, as many as stand here, where the block ends.",
  },
  {
    code: "directive-not-open",
    severity: "error",
    says: "This line ends a block, but none is open here.",
    why: "The colons would be printed on the page, and the block that was meant ended earlier.",
    todo: "Remove the line, or look for the line above that ended the block too early.",
  },
  {
    code: "directive-colons",
    severity: "error",
    says: "This block stands inside another that has no more colons than it.",
    why: "The first line of colons would end both, and the rest of the outer block would stand outside it.",
    todo: "Give the outer block one more colon at its beginning and its end.",
  },
  {
    code: "directive-misplaced",
    severity: "error",
    says: "This block cannot stand here.",
    why: "Readers find each sort of block in its place; here it would be overlooked or mistaken.",
    todo: "Put it after the block it stands in.",
  },
  {
    code: "directive-settings",
    severity: "error",
    says: "The settings of this block are not right.",
    why: "It cannot be linked and shown as it was meant.",
    todo: "Compare them with the description of the block.",
  },
] as const satisfies readonly ReaderWords[];

/** The name of a fault the reader may report. */
export type ReaderCode = (typeof words)[number]["code"];

/** All of them, in the order of a reader's work. */
export const readerCodes: readonly (ReaderWords & { readonly code: ReaderCode })[] = words;
