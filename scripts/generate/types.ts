/** Makes the TypeScript types of the kinds from their schemas. */
import { compile, type JSONSchema } from "json-schema-to-typescript";
import type { Schema } from "../../src/kinds/schema.ts";

/** The text of `src/kinds/generated/types.ts`: one type for each definition. */
export async function typesOf(definitions: Record<string, Schema>): Promise<string> {
  const named = Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [pascal(name), { ...bare(schema, true), title: pascal(name) }]),
  );
  const properties = Object.fromEntries(Object.keys(named).map((name) => [name, { $ref: `#/$defs/${name}` }]));
  const root = { title: "Everything", type: "object", additionalProperties: false, properties, $defs: named };
  const text = await compile(root as unknown as JSONSchema, "Everything", {
    bannerComment:
      "/** The shapes of documents, generated from `schemas/` by `npm run generate`; never edited by hand. */",
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: true,
    style: { printWidth: 120 },
  });
  return text.replace(/export interface Everything \{[\s\S]*?\n\}\n/u, "");
}

/** Titles would become type names and annotations mean nothing to the compiler: only shape and description stay. */
function bare(value: unknown, top = false): Record<string, unknown> {
  return strip(value, top) as Record<string, unknown>;
}

function strip(value: unknown, top: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => strip(item, false));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (key === "discriminator" || key.startsWith("x-") || (key === "title" && typeof part === "string" && !top))
      continue;
    if (key === "$ref" && typeof part === "string") copy[key] = `#/$defs/${pascal(part.replace("#/$defs/", ""))}`;
    else if (key === "properties")
      copy[key] = Object.fromEntries(Object.entries(part as object).map(([k, v]) => [k, strip(v, false)]));
    else copy[key] = strip(part, false);
  }
  if ("$ref" in copy) return { $ref: copy["$ref"] };
  return copy;
}

function pascal(name: string): string {
  return name.replace(/(^|[-_])([a-z])/gu, (_all, _gap, letter: string) => letter.toUpperCase());
}
