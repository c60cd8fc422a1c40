/** An author's words inside Markdown that an editor shows: nothing in them may become a link, a picture or markup. */

/** The words with every sign that Markdown or HTML could read as its own made harmless, on one line. */
export function plainText(words: string): string {
  return words
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]()<>#+!|~&$-]/gu, "\\$&")
    .replace(/(https?)\\?:/giu, "$1\u200B:")
    .replace(/^(\d+)\./u, "$1\\.");
}
