/** What a kind says of a field, as Markdown for an editor: its name in plain words, what it is for, what may stand in it. */
import type { Schema } from "../kinds/schema.ts";
import { plainText } from "./plain-text.ts";

/** The words for a field; a field without any of its own has its name alone. */
export function fieldWords(key: string, schema: Schema, required: boolean): string {
  const title = schema.title ?? key.replaceAll("_", " ");
  const parts = [`**${plainText(title)}**${required ? " (needed)" : ""}`];
  if (schema.description !== undefined) parts.push(schema.description);
  parts.push(...limitWords(schema));
  return parts.join("\n\n");
}

function limitWords(schema: Schema): readonly string[] {
  const words = schema.enum ?? schema.items?.enum;
  if (words) return [`One of: ${words.map((word) => `\`${String(word)}\``).join(", ")}.`];
  if (schema["x-condition"]) return [`A condition, such as \`danger_now = "yes"\`.`];
  const parts: string[] = [];
  const { minimum, maximum, maxLength, examples } = schema;
  if (minimum !== undefined && maximum !== undefined) parts.push(`From ${minimum} to ${maximum}.`);
  else if (minimum !== undefined) parts.push(`At least ${minimum}.`);
  if (maxLength !== undefined) parts.push(`At most ${maxLength} letters.`);
  const example = examples?.[0];
  if (example !== undefined)
    parts.push(`Such as \`${typeof example === "string" ? example : JSON.stringify(example)}\`.`);
  return parts.length > 0 ? [parts.join(" ")] : [];
}
