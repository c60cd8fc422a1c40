/** Brings a form's words into the places a tool has for them. */

/** A text for a place that holds so many letters, and what did not fit. */
export function fitted(text: string, most: number): { readonly fits: string; readonly rest: string | undefined } {
  const [line = "", ...others] = text.split("\n");
  const cut = line.length <= most ? line.length : lastSpace(line, most);
  const rest = [line.slice(cut).trim(), ...others].join("\n").trim();
  return { fits: line.slice(0, cut).trim(), rest: rest === "" ? undefined : rest };
}

function lastSpace(line: string, most: number): number {
  const space = line.lastIndexOf(" ", most);
  if (space > 0) return space;
  // No half of a letter that is made of two units.
  return /[\uD800-\uDBFF]/u.test(line.charAt(most - 1)) ? most - 1 : most;
}

/** Texts one below the other; undefined where there is none. */
export function below(...texts: readonly (string | undefined)[]): string | undefined {
  const known = texts.filter((text) => text !== undefined);
  return known.length > 0 ? known.join("\n") : undefined;
}

export interface DividedHelp {
  readonly own: string | undefined;
  /** By the words of the answer. */
  readonly ofAnswers: ReadonlyMap<string, string>;
}

/** The help of a question and of its answers, which forms write one below the other: `Yes: what a yes means`. */
export function dividedHelp(help: string | undefined, labels: readonly string[]): DividedHelp {
  const own: string[] = [];
  const ofAnswers = new Map<string, string>();
  let left = labels;
  let open: string | undefined;
  for (const line of help?.split("\n") ?? []) {
    const label = left.find((one) => line.startsWith(`${one}: `));
    if (label !== undefined) {
      ofAnswers.set(label, line.slice(label.length + 2));
      left = left.slice(left.indexOf(label) + 1);
      open = label;
    } else if (open === undefined) own.push(line);
    else ofAnswers.set(open, `${ofAnswers.get(open) ?? ""}\n${line}`);
  }
  return { own: own.length > 0 ? own.join("\n") : undefined, ofAnswers };
}
