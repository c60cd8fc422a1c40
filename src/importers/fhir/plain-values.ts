/** Looks at what a stranger's file holds without trusting that any of it has the right type. */

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects of a list; nothing where it is no list. */
export function fieldsIn(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** A text with something in it, without letters that nobody can see; undefined for anything else. */
export function wordsOf(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const words = value
    .replace(/\r\n?/gu, "\n")
    .replace(/[\p{Cc}\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, (letter) =>
      /[\n\t]/u.test(letter) ? letter : "",
    )
    .trim();
  return words === "" ? undefined : words;
}

/** A whole number; undefined for anything else. */
export function wholeOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : undefined;
}

/** The one value under a key that begins so, as `valueCoding` and `valueString`: the type's name and the value. */
export function typedValue(fields: Fields, beginning: string): readonly [type: string, value: unknown] | undefined {
  const key = Object.keys(fields).find(
    (one) => one.startsWith(beginning) && /^[A-Z]/u.test(one.slice(beginning.length)),
  );
  return key === undefined ? undefined : [key.slice(beginning.length), fields[key]];
}
