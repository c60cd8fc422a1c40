/** One thing that is asked before something is added, and what has been answered so far. */

export interface Prompt {
  /** Names the answer. */
  readonly key: string;
  readonly title: string;
  readonly help: string | undefined;
  /** Words, a whole number, one of the choices, or several. */
  readonly input: "text" | "number" | "one" | "many";
  readonly choices: readonly Choice[];
  /** For words: the fewest and the most letters. */
  readonly least: number;
  readonly most: number | undefined;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly detail?: string | undefined;
}

/** By the key of the prompt. */
export type Given = Readonly<Record<string, string | readonly string[]>>;

/** A value that is complete, or what has to be asked first. */
export type Built<Value> = { readonly value: Value } | { readonly prompt: Prompt };

export function isPrompt<Value>(built: Built<Value>): built is { readonly prompt: Prompt } {
  return "prompt" in built;
}

export function prompt(key: string, title: string, input: Prompt["input"], more: Partial<Prompt> = {}): Prompt {
  return { key, title, input, help: undefined, choices: [], least: 1, most: undefined, ...more };
}

/** A code as words: “not known” for `not_known`. */
export function wordsFor(code: string): string {
  const words = code.replace(/[_-]/gu, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
