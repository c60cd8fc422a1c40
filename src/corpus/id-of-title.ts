/** The id that a title gives: what a new document is called in addresses, for good. */

/** Small letters, digits and hyphens, a letter first, 32 characters at most; empty where the title has no such letters. */
export function idOfTitle(title: string): string {
  const words = title
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-");
  return words
    .replace(/^[-\d]+/u, "")
    .slice(0, 32)
    .replace(/-+$/u, "");
}

/** Whether a text can be the id of a document. */
export function isDocumentId(text: string): boolean {
  return /^[a-z][a-z0-9-]{0,31}$/u.test(text);
}
