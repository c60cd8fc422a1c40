/** How text becomes the terms that are searched, alike for the index and for what somebody types. */
import { stemmer } from "stemmer";

/** Words of a question that say nothing about what is asked for. */
const SAYS_NOTHING = new Set(
  (
    "a about after an and any anybody are as at be been before by can did do does for from get had has have he her here hers him his how i if in " +
    "into is it its long many much often me my now of on one or our out quickly she should so some somebody that the their them then there these they this to " +
    "up us was we what when where which who whom why will with would you your"
  ).split(" "),
);

/** What turns a word into its opposite belongs to it: “de-escalation” is not found by “escalation”. */
const TURNED = /\b(de|non)[-\s]+(?=\p{L})/giu;

/** The words of a text: small letters, without accents and apostrophes. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .replace(TURNED, "$1");
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a word is looked up by: its stem (“referral” has one of its own, and belongs to “refer”); nothing for a word that says nothing. */
export function termOf(word: string): string | null {
  if (SAYS_NOTHING.has(word)) return null;
  const stem = stemmer(word);
  return stem === "referr" ? "refer" : stem;
}
