/** One item of a Questionnaire, taken apart: what a tool may use of it, and the names of all the rest. */
import type { Fields } from "./plain-values.ts";
import { fieldsIn, isFields, typedValue, wholeOf, wordsOf } from "./plain-values.ts";

export interface Item {
  readonly linkId: string;
  readonly type: string;
  /** With its number in front, where the form gives it one. */
  readonly text: string | undefined;
  readonly required: boolean;
  readonly repeats: boolean;
  readonly readOnly: boolean;
  readonly maxLength: number | undefined;
  readonly enableWhen: readonly Fields[];
  readonly enableBehavior: unknown;
  readonly options: readonly Fields[];
  /** The values of its extensions, by the last part of their address. */
  readonly extensions: ReadonlyMap<string, unknown>;
  readonly items: readonly Item[];
  /** What else stands in it, by name, in order. */
  readonly others: readonly string[];
}

/** Fields that are read, or that say nothing a reader would miss. */
const KNOWN = new Set([
  "id",
  "linkId",
  "type",
  "text",
  "prefix",
  "required",
  "repeats",
  "readOnly",
  "maxLength",
  "enableWhen",
  "enableBehavior",
  "answerOption",
  "extension",
  "item",
]);

/** Extensions that are read somewhere. */
const READ = new Set([
  "questionnaire-itemControl",
  "questionnaire-hidden",
  "questionnaire-signatureRequired",
  "questionnaire-maxOccurs",
  "minValue",
  "maxValue",
  "privacy-class",
  "sdc-questionnaire-enableWhenExpression",
  "sdc-questionnaire-calculatedExpression",
]);

/** How answers are kept, which our own forms say at every question alike. */
const KEEPING = new Set(["lawful-basis", "keep-for", "keep-from"]);

/** Which of those stand anywhere in a form. */
export function keepingIn(items: readonly Item[]): readonly string[] {
  return [...KEEPING].filter((name) => allItems(items).some(({ extensions }) => extensions.has(name)));
}

/** The items below a group or a form. */
export function itemsIn(holder: Fields): readonly Item[] {
  return fieldsIn(holder["item"]).map(itemOf);
}

function itemOf(fields: Fields): Item {
  const extensions = extensionsOf(fields);
  const prefix = wordsOf(fields["prefix"]);
  const text = wordsOf(fields["text"]);
  return {
    linkId: wordsOf(fields["linkId"]) ?? "",
    type: wordsOf(fields["type"]) ?? "",
    text: prefix === undefined ? text : `${prefix} ${text ?? ""}`.trim(),
    required: fields["required"] === true,
    repeats: fields["repeats"] === true,
    readOnly: fields["readOnly"] === true,
    maxLength: wholeOf(fields["maxLength"]),
    enableWhen: fieldsIn(fields["enableWhen"]),
    enableBehavior: fields["enableBehavior"],
    options: fieldsIn(fields["answerOption"]),
    extensions,
    items: itemsIn(fields),
    others: [
      ...Object.keys(fields).filter((key) => !KNOWN.has(key)),
      ...[...extensions.keys()].filter((name) => !READ.has(name) && !KEEPING.has(name)),
    ],
  };
}

/** The values of an element's extensions, by the last part of their address; one without a value is `undefined`. */
export function extensionsOf(fields: Fields): ReadonlyMap<string, unknown> {
  return new Map(
    fieldsIn(fields["extension"]).flatMap((extension) => {
      const name = wordsOf(extension["url"])?.split("/").at(-1);
      return name === undefined ? [] : [[name, typedValue(extension, "value")?.[1]] as const];
    }),
  );
}

/** How an item asks to be drawn, such as `help` or `table`. */
export function controlOf({ extensions }: Item): string | undefined {
  const concept = extensions.get("questionnaire-itemControl");
  return isFields(concept) ? wordsOf(fieldsIn(concept["coding"])[0]?.["code"]) : undefined;
}

/** The expression of an extension that holds one. */
export function expressionOf({ extensions }: Item, name: string): string | undefined {
  const value = extensions.get(name);
  return isFields(value) ? wordsOf(value["expression"]) : undefined;
}

/** Every item of a tree, those inside others after them. */
export function allItems(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...allItems(item.items)]);
}
