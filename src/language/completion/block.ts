/** A new object or field as lines with places to fill in, made from what its kind says it needs. */
import { stringText } from "../../document/new-value.ts";
import type { Schema } from "../../kinds/schema.ts";

/** Numbers the places to fill in as they are made. */
export interface Places {
  next(): number;
}

/** Places that begin with the first. */
export function newPlaces(): Places {
  let last = 0;
  return { next: () => ++last };
}

/** The needed fields of an object, each with places to fill in; `fixed` are values that are already decided. */
export function objectLines(
  schema: Schema,
  places: Places,
  fixed: Readonly<Record<string, string>> = {},
): readonly string[] {
  const { properties = {}, required = [] } = schema;
  const keys = Object.keys(properties).filter((key) => required.includes(key));
  const lines = keys.flatMap((key) => fieldLines(key, properties[key] ?? {}, places, fixed[key]));
  return lines.length > 0 ? lines : [`\${${places.next()}}`];
}

/** A field with its value. */
export function fieldLines(key: string, schema: Schema, places: Places, fixed?: string): readonly string[] {
  if (fixed !== undefined) return [`${key}: ${fixed}`];
  const { type, items, properties } = schema;
  if (type === "array" && items && isObject(items)) {
    const lines = objectLines(variantOf(items), places);
    return [`${key}:`, ...lines.map((line, index) => `${index === 0 ? "  - " : "    "}${line}`)];
  }
  if (type === "array") return [`${key}: [${items ? valueText(items, places) : ""}]`];
  if (properties || schema.oneOf) {
    const shape = variantOf(schema);
    const inline = inlineObject(shape, places);
    return inline === undefined
      ? [`${key}:`, ...objectLines(shape, places).map((line) => `  ${line}`)]
      : [`${key}: ${inline}`];
  }
  return [`${key}: ${valueText(schema, places)}`];
}

/** A value in one piece, as a place to fill in. */
export function valueText(schema: Schema, places: Places): string {
  if (schema.const !== undefined) return stringText(schema.const as string);
  const words = schema.enum ?? (schema.type === "boolean" ? [true, false] : undefined);
  if (words) return `\${${places.next()}|${words.map((word) => choiceText(word)).join(",")}|}`;
  if (schema["x-refers-to"]) return `\${${places.next()}}`;
  if (schema["x-condition"]) return `\${${places.next()}}`;
  if (schema.type === "integer" || schema.type === "number") return `\${${places.next()}:${schema.minimum ?? 1}}`;
  if (schema.pattern?.startsWith("^[a-z]")) return `\${${places.next()}:name}`;
  const example = schema.examples?.[0];
  if (example !== undefined) return `\${${places.next()}:${escaped(plain(example))}}`;
  return `\${${places.next()}:${escaped(schema.title ?? "Words")}}`;
}

/** A small object of plain values, such as who is responsible, on one line. */
function inlineObject({ properties = {}, required = [] }: Schema, places: Places): string | undefined {
  const members = Object.entries(properties).filter(([key]) => required.includes(key));
  if (members.length === 0 || members.length > 2) return undefined;
  if (members.some(([, schema]) => schema.type !== "string" && schema.type !== "integer")) return undefined;
  return `{ ${members.map(([key, schema]) => `${key}: ${valueText(schema, places)}`).join(", ")} }`;
}

/** The first shape of a choice. */
function variantOf(schema: Schema): Schema {
  return schema.oneOf?.[0] ?? schema;
}

function isObject(schema: Schema): boolean {
  return schema.properties !== undefined || schema.oneOf !== undefined;
}

function choiceText(word: unknown): string {
  const text = typeof word === "string" ? stringText(word) : String(word);
  return text.replace(/[\\,|$}]/gu, "\\$&");
}

/** An example is a word or a number. */
function plain(example: unknown): string {
  return typeof example === "string" ? example : JSON.stringify(example);
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/gu, "\\$&");
}
