/** What can be wrong with a library's files before any of them is read, in words. */
import type { Problem } from "../document/problem.ts";
import type { ProblemWords } from "../document/problem-words.ts";
import { problemAt, wordsOf } from "../document/problem-words.ts";

/** The closed list; each has a page like a rule's. */
export const libraryCodes = [
  {
    code: "no-partnership-file",
    severity: "error",
    says: "There is no partnership.yaml in this folder.",
    why: "It says whose library this is; without it nothing can be published.",
    todo: "Open the folder that holds it, or make one with the command `new partnership`.",
  },
  {
    code: "no-permission",
    severity: "error",
    says: "You have no permission to read this.",
    why: "What is in it is not checked and would be missing from the website.",
    todo: "Ask whoever looks after the folder to let you read it.",
  },
  {
    code: "unreadable",
    severity: "error",
    says: "This could not be read.",
    why: "What is in it is not checked and would be missing from the website.",
    todo: "See whether the file is still there and not held by another program.",
  },
  {
    code: "broken-link",
    severity: "error",
    says: "This is a link to a file that is not there, or a circle of links.",
    why: "What was meant to be in it is not checked and would be missing from the website.",
    todo: "Put the file itself here, or take the link out.",
  },
  {
    code: "linked-folder",
    severity: "advice",
    says: "This is a link to a folder and is not followed.",
    why: "A folder linked into itself would never end, so documents are only read where they really are.",
    todo: "If its documents belong to the library, put the folder itself here.",
  },
  {
    code: "completed-form",
    severity: "error",
    says: "This is a completed form.",
    why: "Answers about a family would be copied to everybody who has the library, and stay in its history.",
    todo: "Take it out, tell your information governance lead, and clear it from the history with whoever looks after that.",
  },
  {
    code: "case-export",
    severity: "warning",
    says: "This sort of file often holds records about families.",
    why: "A library is for guidance; what is kept beside it goes wherever the library goes.",
    todo: "Keep it outside the library, or, if it holds nothing about anybody, name it under exclude in partnership.yaml.",
  },
] as const satisfies readonly ProblemWords[];

export type LibraryCode = (typeof libraryCodes)[number]["code"];

/** The problem with this code at a file or folder; `detail` is what the system said. */
export function libraryProblem(code: LibraryCode, uri: string, detail?: string): Problem {
  const words = wordsOf(code, libraryCodes);
  const exact = detail === undefined ? {} : { says: `${words.says} The system says: ${detail}.` };
  return problemAt(words, uri, { start: 0, end: 0 }, exact);
}
