/** An author's words inside XML: as they are, but for letters that XML gives a meaning and those it may not hold. */
export function xmlText(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}")
    .replaceAll(/[&<>"'\r\n\t]/gu, (letter) => `&#${letter.charCodeAt(0)};`);
}
