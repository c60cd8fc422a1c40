/** Says in plain words what a field should hold where it holds something else. */
import { nearest } from "../conditions/nearest.ts";
import type { WrongValue } from "../kinds/shape.ts";
import { sameLetters } from "./misspelt.ts";

export interface Expected {
  /** What is wrong, why it matters, what to do. */
  readonly message: string;
  /** What was probably meant; `safe` where only the way of writing differs. */
  readonly meant: { readonly text: string; readonly safe: boolean } | undefined;
}

export function expected(fault: WrongValue): Expected {
  const { title, value, allowed } = fault;
  if (allowed.length > 0) return oneOf(title, value, allowed);
  const { what, todo } = demanded(fault);
  const meant = typeof value === "string" && fault.demand === "pattern" ? respelt(value, fault) : undefined;
  const hint = meant === undefined ? "" : ` Perhaps “${meant.text}”.`;
  return { message: `${what} Pages and forms could not use it. ${todo}${hint}`, meant };
}

function oneOf(title: string, value: unknown, allowed: readonly string[]): Expected {
  const word =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
  const what = word === "" ? `“${title}” holds nothing here.` : `“${title}” cannot be “${word}”.`;
  const why = "Pages, forms and checks know only certain words here.";
  const same = allowed.find((candidate) => sameLetters(candidate, word));
  const meant = same ?? (word === "" ? undefined : nearest(word, allowed));
  const todo = meant === undefined ? `Write one of: ${allowed.join(", ")}.` : `Did you mean “${meant}”?`;
  return {
    message: `${what} ${why} ${todo}`,
    meant: meant === undefined ? undefined : { text: meant, safe: same !== undefined },
  };
}

function demanded({ title, demand, schema, value }: WrongValue): { readonly what: string; readonly todo: string } {
  const word = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
  const shown = word === undefined || word === "" ? `“${title}”` : `“${word}”`;
  switch (demand) {
    case "type":
      if (value === null)
        return { what: `“${title}” is empty.`, todo: `Write ${typeWords(schema.type)}, or take the line out.` };
      return { what: `“${title}” is not written as it should be.`, todo: `Write ${typeWords(schema.type)}.` };
    case "minLength":
      return {
        what: `“${title}” is too short to say anything.`,
        todo: `Write at least ${String(schema.minLength)} letters.`,
      };
    case "maxLength":
      return {
        what: `“${title}” is too long: it has ${String(String(word).length)} letters.`,
        todo: `Write at most ${String(schema.maxLength)}.`,
      };
    case "minimum":
      return { what: `${shown} is too little.`, todo: `Write a number from ${String(schema.minimum)} upwards.` };
    case "maximum":
      return { what: `${shown} is too much.`, todo: `Write a number up to ${String(schema.maximum)}.` };
    case "minItems":
      return { what: `“${title}” has too few entries.`, todo: `Write at least ${String(schema.minItems)}.` };
    default: {
      const rules = schema.description === undefined ? "" : ` ${schema.description}`;
      const example = schema.examples?.[0];
      const like = typeof example === "string" ? ` Write it like “${example}”.` : "";
      const todo = `${rules}${like}`.trim() || "Look at the reference page of this kind of document.";
      return { what: `${shown} is not written as “${title}” has to be.`, todo };
    }
  }
}

function typeWords(type: string | readonly string[] | undefined): string {
  const words = [type ?? "string"].flat().map((one) => TYPE_WORDS[one] ?? "words");
  return [...new Set(words)].join(" or ");
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "words, in quotation marks if they are digits",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list, such as [first, second]",
  object: "fields of its own on the lines below",
};

/** An id or a code as its rules want it, where only capitals, spaces, hyphens and low lines are in the way. */
function respelt(value: string, { schema }: WrongValue): Expected["meant"] {
  const pattern = new RegExp(schema.pattern ?? "", "u");
  for (const sign of ["-", "_"]) {
    const text = value
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/gu, sign);
    if (text !== value && pattern.test(text)) return { text, safe: false };
  }
  return undefined;
}
