/** What clients of ODK make of an author's words: they draw marks such as `**` as formatting, links and elements among it. */

/** Nobody sees it, and it keeps two letters from being read as one mark. */
const JOINER = "\u{2060}";

/** The same words, in which nothing is a link or an element: a link could run a script, an element fetch a picture. */
export function withoutLinks(text: string): string {
  return text.replaceAll(/<(?=\s?[a-z/!?])/giu, `<${JOINER}`).replaceAll("](", `]${JOINER}(`);
}

/** Marks that clients still draw as formatting, or as another letter. */
export const FORMATTING =
  /\*\*.+?\*\*|__.+?__|(?<!\w)_[^\s_][^_\n]*_(?!\w)|\*[^\s*][^*\n]*\*|^#{1,6}\s?[^#\s][^\n]*|&(?:#\d+|#x[\da-f]+|[a-z]+);/gimu;
