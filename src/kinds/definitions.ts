/** The joined schema definitions, and the way down through them beside a document's data. */
import type { DataNode } from "../document/data.ts";
import { textAt } from "../document/data.ts";
import json from "./generated/definitions.json" with { type: "json" };
import { linked } from "./link-definitions.ts";
import type { Schema } from "./schema.ts";

const definitions = linked(json as unknown as Readonly<Record<string, Schema>>);

/** The definition with this name, its references followed; a name that is not there is a fault of ours. */
export function definition(name: string): Schema {
  const found = definitions.get(name);
  if (!found) throw new Error(`There is no definition "${name}".`);
  return found;
}

/** The schema that applies to a node: of a choice of shapes the one its type word selects, where it selects one. */
export function applicable(schema: Schema, node: DataNode | undefined): Schema {
  if (!schema.oneOf) return schema;
  const word = textAt(node, tagOf(schema));
  return schema.oneOf.find((variant) => word !== undefined && wordsOf(variant, schema).includes(word)) ?? schema;
}

/** The type words a choice of shapes knows, in order. */
export function typeWords(schema: Schema): readonly string[] {
  return (schema.oneOf ?? []).flatMap((variant) => wordsOf(variant, schema));
}

function wordsOf(variant: Schema, choice: Schema): readonly string[] {
  const word = variant.properties?.[tagOf(choice)];
  return (word?.enum ?? (word?.const === undefined ? [] : [word.const])) as string[];
}

function tagOf(choice: Schema): string {
  return choice.discriminator?.propertyName ?? "type";
}

/** The schema below a schema for a key of a map or an item of a list. */
export function childSchema(schema: Schema, part: string | number): Schema | undefined {
  return typeof part === "number" ? schema.items : schema.properties?.[part];
}
