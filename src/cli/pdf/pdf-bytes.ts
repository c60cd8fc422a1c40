/** What of a PDF's bytes is looked at and changed; each byte is taken for one letter, so that no place in it moves. */

/** Whether it tells screen readers its headings, tables and the order of its parts, and is there to its end. */
export function isTagged(pdf: Uint8Array): boolean {
  const text = lettersOf(pdf);
  return text.startsWith("%PDF-") && /%%EOF\s*$/u.test(text) && /\/StructTreeRoot \d+ 0 R/u.test(text);
}

/** The same PDF made on `day` (year-month-day), and not at the moment of its making: the same library gives the same file. */
export function datedPdf(pdf: Uint8Array, day: string): Uint8Array {
  const date = `${day.replaceAll("-", "")}000000`;
  const dated = new Uint8Array(pdf);
  for (const { index, 0: found } of lettersOf(pdf).matchAll(/\/(?:CreationDate|ModDate) \(D:\d{14}/gu)) {
    const start = index + found.length - date.length;
    for (const [place, digit] of [...date].entries()) dated[start + place] = digit.charCodeAt(0);
  }
  return dated;
}

function lettersOf(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return text;
}

/** More letters at once than any engine takes as arguments would be too many. */
const CHUNK = 8192;
