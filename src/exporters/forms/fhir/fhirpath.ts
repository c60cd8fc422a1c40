/** Expressions in FHIRPath, made from permanent names and codes and never from words that an author wrote freely. */

/** A text in quotation marks. Anything but a name or a code would be a fault of ours. */
export function quoted(name: string): string {
  if (!/^[a-z][a-z0-9_.]*$/u.test(name)) throw new Error(`“${name}” is no name that an expression may hold.`);
  return `'${name}'`;
}

/**
 * The values answered under any of these names, which stand this many groups and items below the form: 2 for a question in
 * a section. Each level is named, because Medplum has neither `repeat()` nor `descendants()`.
 */
export function answersTo(names: readonly string[], level: number): string {
  const listed = names.map((name) => `linkId = ${quoted(name)}`).join(" or ");
  return `%resource${".item".repeat(level)}.where(${listed}).answer.value`;
}

/** Those of some answers that have one of these codes. */
export function withCode(answers: string, codes: readonly string[]): string {
  return codes.length === 0 ? "{}" : `${answers}.where(${codes.map((code) => `code = ${quoted(code)}`).join(" or ")})`;
}

/** Whether anything is there. Always true or false, which clients ask for. */
export function exists(expression: string): string {
  return `${expression}.exists()`;
}

/** All of them; true where there are none. */
export function and(...parts: readonly string[]): string {
  return joined(
    "and",
    parts.filter((part) => part !== "true"),
    "true",
  );
}

/** Any of them; false where there are none. */
export function or(...parts: readonly string[]): string {
  return joined(
    "or",
    parts.filter((part) => part !== "false"),
    "false",
  );
}

export function not(expression: string): string {
  return `(${expression}).not()`;
}

/** `otherwise` left out comes to nothing at all, which leaves a calculated answer empty. */
export function when(condition: string, then: string, otherwise?: string): string {
  return otherwise === undefined ? `iif(${condition}, ${then})` : `iif(${condition}, ${then}, ${otherwise})`;
}

function joined(word: string, parts: readonly string[], none: string): string {
  if (parts.length === 0) return none;
  return parts.length === 1 ? (parts[0] as string) : parts.map((part) => `(${part})`).join(` ${word} `);
}
