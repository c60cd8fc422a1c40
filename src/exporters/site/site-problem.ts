/** What the website cannot show of a library, in words; each entry has its own page and answers `explain`. */
import type { Problem } from "../../document/problem.ts";
import type { ProblemWords } from "../../document/problem-words.ts";
import { problemAt, wordsOf } from "../../document/problem-words.ts";
import type { Span } from "../../document/span.ts";

/** The closed list. */
export const siteCodes = [
  {
    code: "reference-not-shown",
    severity: "error",
    says: "This points at something that is not in this edition of the library.",
    why: "Readers would find a gap in the sentence, so the page says that it is not available here.",
    todo: "Mend the name, or keep the sentence from these readers too.",
  },
  {
    code: "link-not-shown",
    severity: "error",
    says: "This link leads to nothing on the website.",
    why: "Readers would meet a dead link, so only its words are shown.",
    todo: "Link to a document of the library or to a full address that begins with https.",
  },
  {
    code: "unsafe-link",
    severity: "error",
    says: "This link is not an ordinary web, mail or telephone address.",
    why: "Such links can run programs in the reader's browser or hide where they lead, so only its words are shown.",
    todo: "Write the full address, beginning with https, mailto or tel.",
  },
  {
    code: "picture-not-shown",
    severity: "warning",
    says: "This picture is left out of the website; its description stands in its place.",
    why: "A picture from elsewhere tells another site who reads this page, and pictures in files are not published yet.",
    todo: "Say in words what the picture shows.",
  },
  {
    code: "html-not-shown",
    severity: "warning",
    says: "These marks are HTML and are left out of the website.",
    why: "HTML in a chapter can run programs in the reader's browser and is not read aloud as intended.",
    todo: "Write it in Markdown, or use one of the blocks such as `:::note`.",
  },
  {
    code: "page-unfinished",
    severity: "error",
    says: "This document has faults in its fields.",
    why: "Its page would show half of it, so the page only says that it is being mended.",
    todo: "Mend the problems the check reports for this document.",
  },
  {
    code: "no-page",
    severity: "error",
    says: "This document cannot have a page.",
    why: "A page's address is its id, and this one is missing or cannot be part of an address.",
    todo: "Give it an id of small letters, digits and hyphens.",
  },
  {
    code: "page-name-taken",
    severity: "error",
    says: "Another document has the same address on the website.",
    why: "Only one of the two can be published there, and this one is left out.",
    todo: "Give one of them another id.",
  },
  {
    code: "page-vanished",
    severity: "error",
    says: "This document was published and is no longer in the library.",
    why: "Whoever kept its address, in a bookmark, a plan or a letter, would find nothing there.",
    todo: "Put it back and withdraw it, or name its id under `former_ids` of the document that it became.",
  },
  {
    code: "too-little-contrast",
    severity: "error",
    says: "This colour cannot be read well enough on the page.",
    why: "Text needs a contrast of 4.5 to 1, so the website keeps its own colour.",
    todo: "Choose a darker colour for text, or a lighter one for the background.",
  },
  {
    code: "edition-changed",
    severity: "error",
    says: "This kept copy does not say what was approved: it was changed afterwards.",
    why: "It is the only proof of what applied on a day, for a family, a court or a review.",
    todo: "Bring back the copy as it was approved, and put what has to change into a new version of the document.",
  },
  {
    code: "no-emergency-contact",
    severity: "warning",
    says: "The website has no telephone numbers for its first page.",
    why: "A reader in danger finds only the number 999 there.",
    todo: "Name the contacts under `act_now` in partnership.yaml, and make sure these readers may have them.",
  },
] as const satisfies readonly ProblemWords[];

export type SiteCode = (typeof siteCodes)[number]["code"];

/** The problem with this code; `detail` is a sentence about this one place. */
export function siteProblem(code: SiteCode, uri: string, span: Span, detail?: string): Problem {
  const words = wordsOf(code, siteCodes);
  return problemAt(words, uri, span, detail === undefined ? {} : { says: `${words.says} ${detail}` });
}
