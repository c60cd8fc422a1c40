/** Finds many phrases in a text at once, by their first letters, so that a longer lexicon does not make checks slower. */
import type { LexiconEntry } from "../../kinds/generated/types.ts";

/** What has words to be looked for; a `*` at a word's end stands for any ending. */
export interface WithPhrases {
  readonly phrases: readonly string[];
}

export interface PhraseIndex<E extends WithPhrases = LexiconEntry> {
  /** Phrases by the first two letters of their first word, the longest phrases first. */
  readonly byLetters: ReadonlyMap<string, readonly Phrase<E>[]>;
  /** The codes of all first letters. */
  readonly firstLetters: ReadonlySet<number>;
}

export interface PhraseHit<E extends WithPhrases = LexiconEntry> {
  readonly entry: E;
  readonly start: number;
  readonly end: number;
}

interface Phrase<E> {
  readonly entry: E;
  /** Its words in small letters; an open one may go on. */
  readonly words: readonly { readonly text: string; readonly open: boolean }[];
}

export function phraseIndex<E extends WithPhrases>(entries: readonly E[]): PhraseIndex<E> {
  const byLetters = new Map<string, Phrase<E>[]>();
  for (const entry of entries) {
    for (const written of entry.phrases) {
      const words = written
        .split(/[\s-]+/u)
        .filter((word) => word !== "")
        .map((word) => ({ text: plain(word.replace(/\*$/u, "")), open: word.endsWith("*") }));
      const letters = words[0]?.text.slice(0, 2) ?? "";
      if (letters === "") continue;
      byLetters.set(letters, [...(byLetters.get(letters) ?? []), { entry, words }]);
    }
  }
  for (const phrases of byLetters.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return { byLetters, firstLetters: new Set([...byLetters.keys()].map((letters) => letters.charCodeAt(0))) };
}

/** Every phrase in a text, the longest where several begin at one word, none inside another. */
export function phrasesIn<E extends WithPhrases>(
  text: string,
  { byLetters, firstLetters }: PhraseIndex<E>,
): readonly PhraseHit<E>[] {
  const lower = smallLetters(text);
  const hits: PhraseHit<E>[] = [];
  for (let at = 0; at < lower.length; at++) {
    if (!firstLetters.has(lower.charCodeAt(at)) || isInWord(lower, at - 1)) continue;
    for (const { entry, words } of byLetters.get(lower.slice(at, at + 2)) ?? []) {
      const end = phraseEnd(words, lower, at);
      if (end === undefined) continue;
      hits.push({ entry, start: at, end });
      at = end - 1;
      break;
    }
  }
  return hits;
}

/** Where a phrase ends that begins at an offset, or undefined where it does not stand there. */
function phraseEnd(words: Phrase<unknown>["words"], lower: string, from: number): number | undefined {
  let at = from;
  for (const { text, open } of words) {
    if (at > from) {
      if (!isBetween(lower.charCodeAt(at))) return undefined;
      while (isBetween(lower.charCodeAt(at))) at++;
    }
    if (!lower.startsWith(text, at)) return undefined;
    at += text.length;
    if (!open && isInWord(lower, at)) return undefined;
    while (isInWord(lower, at)) at++;
  }
  return at;
}

/** A letter, a digit, or an apostrophe between letters. */
function isInWord(lower: string, at: number): boolean {
  const code = lower.charCodeAt(at);
  if (code === APOSTROPHE) return isLetter(lower.charCodeAt(at - 1)) && isLetter(lower.charCodeAt(at + 1));
  return isLetter(code);
}

const APOSTROPHE = 0x27;

/** Letters and digits; beyond ASCII everything is one but signs and spaces. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && code < 0xfff0;
}

/** Spaces, line ends and hyphens of all sorts may stand between two words of a phrase. */
function isBetween(code: number): boolean {
  return code === 0x20 || code === 0x2d || code === 0x0a || code === 0x0d || code === 0x09 || OTHER_BETWEEN.has(code);
}

const OTHER_BETWEEN: ReadonlySet<number> = new Set([0xa0, 0xad, 0x2010, 0x2011, 0x202f]);

/** As many letters as before; a few capitals have two small letters, and are then left as they are. */
function smallLetters(text: string): string {
  const lower = plain(text);
  return lower.length === text.length ? lower : text.replace(/[A-Z’]/gu, plain);
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll("’", "'");
}
