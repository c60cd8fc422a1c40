/** Text of an author's file made safe to show on a terminal. */

/** Control characters, which could move the cursor or reorder a line, become signs that stand for them. */
export function visible(text: string): string {
  return text
    .replace(/\t/gu, " ")
    .replace(/(?=\p{Cc})[^\u007f-\u009f]/gu, (control) => String.fromCodePoint(0x2400 + control.charCodeAt(0)))
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

/** How many columns a text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/^(?:\p{M}|[\u200b-\u200d])$/u.test(letter)) continue;
    width +=
      /^[\p{Emoji_Presentation}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60]$/u.test(
        letter,
      )
        ? 2
        : 1;
  }
  return width;
}
