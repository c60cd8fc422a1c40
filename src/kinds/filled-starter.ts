/** Turns an editor's starter into a document: each placeholder gets its text. */

/** `values` by placeholder number; where it has none, the starter's own suggestion stays, or the first of its choices. */
export function filledStarter(starter: string, values: ReadonlyMap<number, string> = new Map()): string {
  const given = new Map(values);
  for (const [, number, suggestion = "", choices] of starter.matchAll(PLACEHOLDER)) {
    const own = choices === undefined ? suggestion : (choices.split(",")[0] ?? "");
    if (number !== undefined && !given.has(Number(number))) given.set(Number(number), own);
  }
  return starter
    .replace(PLACEHOLDER, (_whole, number: string) => given.get(Number(number)) ?? "")
    .replace(/\$(\d+)/gu, (_whole, number: string) => given.get(Number(number)) ?? "");
}

/** `${1:text}` or `${1|one,two|}`, as editors write them. */
const PLACEHOLDER = /\$\{(\d+)(?::([^}]*)|\|([^|]*)\|)\}/gu;
