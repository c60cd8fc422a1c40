/** How text becomes the terms that are searched, alike for the index and for what somebody types. */
import { stemmer } from "stemmer";

/** Words of a question that say nothing about what is asked for. */
const SAYS_NOTHING = new Set(
  (
    "a about after also am an and any anybody anyone are arent as at be been before being by can cant could couldnt did didnt do does doesnt doing dont for from get gets getting go goes going had has have he her here hers hes him his how i if im in " +
    "into is isnt it its ive just long many much often now of ok on one or our out please quickly really she shes should so some somebody someone that thats the their them then there these they theyre this to too " +
    "up us was wasnt we what whats when where whether which who whom whos why will with wont would you your"
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

/** The stems of a text, in their order. */
export function termsOf(words: string): Terms {
  return wordsOf(words).flatMap((word) => termOf(word) ?? []);
}

/** Stems that stand together. */
export type Terms = readonly string[];
