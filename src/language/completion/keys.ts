/** The fields that can still be written in an object, those it needs first, and whole blocks for a list. */
import type { CompletionItem } from "vscode-languageserver-types";
import { CompletionItemKind, InsertTextFormat, MarkupKind } from "vscode-languageserver-types";
import { kinds } from "../../kinds/index.ts";
import type { Schema } from "../../kinds/schema.ts";
import { sortWord } from "../../rules/sorts.ts";
import { fieldWords } from "../field-words.ts";
import { fieldLines, newPlaces, objectLines } from "./block.ts";
import { MARK } from "./mended.ts";
import type { FieldPlace } from "./place.ts";

/** An item without its edit: what is put in, and in which order it is offered. */
export type Offer = Omit<CompletionItem, "textEdit" | "insertText"> & { readonly text: string };

/** The names that may stand at the place. */
export function keyOffers({ schema, around, mended, key }: FieldPlace): readonly Offer[] {
  const here = around.at(-1)?.node.entries.map(({ key }) => key) ?? [];
  const known = Object.entries(propertiesOf(schema)).filter(([name]) => !here.includes(name));
  const keys = known.map(([name, below], index): Offer => {
    const required = isRequired(schema, name);
    return {
      label: name,
      kind: CompletionItemKind.Property,
      detail: `${below.title ?? name.replaceAll("_", " ")}${required ? " (needed)" : ""}`,
      documentation: { kind: MarkupKind.Markdown, value: fieldWords(name, below, required) },
      sortText: `${required ? 1 : 2}${String(index).padStart(3, "0")}`,
      ...textOf(name, below, mended),
    };
  });
  const isFirst = here.filter((name) => !name.includes(MARK)).length === 0;
  return isFirst && around.length > 1 && !mended.hasValue && !mended.inBrackets
    ? [...blockOffers(schema, key), ...keys]
    : keys;
}

/** Whole objects with everything they need: for a step or a question one for each shape it can have. */
export function blockOffers(schema: Schema, list: string | undefined): readonly Offer[] {
  const shapes = schema.oneOf ?? [schema];
  return shapes.flatMap((shape, index): readonly Offer[] => {
    if ((shape.required ?? []).length < 2) return [];
    const words = nameOf(shape, list);
    return [
      {
        label: `New ${words}`,
        kind: CompletionItemKind.Snippet,
        detail: "With every field it needs",
        filterText: `new ${words} ${(shape.required ?? []).join(" ")}`,
        sortText: `0${String(index).padStart(3, "0")}`,
        insertTextFormat: InsertTextFormat.Snippet,
        text: objectLines(shape, newPlaces()).join("\n"),
      },
    ];
  });
}

/** What one of a list is called: by its own words, the sort of thing it is, or the list's name. */
function nameOf({ title, "x-defines": defines }: Schema, list = "entry"): string {
  if (title !== undefined) return title.toLowerCase();
  if (defines) return sortWord(defines.name);
  return list
    .replace(/ies$/u, "y")
    .replace(/(?<=ch|ss|x)es$|(?<!s)s$/u, "")
    .replaceAll("_", " ");
}

/** The fields of an object; of one whose shape is not chosen yet those of every shape. */
function propertiesOf(schema: Schema): Readonly<Record<string, Schema>> {
  const shapes = schema.oneOf ?? [schema];
  const all: Record<string, Schema> = {};
  for (const { properties = {} } of shapes) for (const [key, below] of Object.entries(properties)) all[key] ??= below;
  return all;
}

function isRequired(schema: Schema, key: string): boolean {
  return (schema.oneOf ?? [schema]).every(({ required = [] }) => required.includes(key));
}

function textOf(
  key: string,
  schema: Schema,
  { hasValue, inBrackets }: FieldPlace["mended"],
): Pick<Offer, "text" | "insertTextFormat" | "command"> {
  if (hasValue) return { text: key };
  if (key === "kind") {
    const names = kinds.map(({ name }) => name).join(",");
    const text = schema.const === undefined ? `kind: \${1|${names}|}` : `kind: ${schema.const as string}`;
    return { text, insertTextFormat: InsertTextFormat.Snippet };
  }
  const offered =
    schema.enum ?? schema["x-refers-to"] ?? schema["x-condition"] ?? (schema.type === "boolean" || undefined);
  if (inBrackets || offered !== undefined) {
    return {
      text: `${key}: `,
      command: { title: "Show what can stand here", command: "editor.action.triggerSuggest" },
    };
  }
  if (schema.type === "string" || schema.type === "integer" || schema.type === "number") return { text: `${key}: ` };
  return { text: fieldLines(key, schema, newPlaces()).join("\n"), insertTextFormat: InsertTextFormat.Snippet };
}
