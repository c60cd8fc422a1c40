/** Joins the schema files into one set of closed definitions, so that types, validators and pages are made from one thing. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Schema } from "../../src/kinds/schema.ts";

const SUFFIX = ".schema.json";

/**
 * Every definition of every schema file under one roof: the document kinds by their kind word, shared parts by their name.
 * Headers are merged into the kinds, so that each is closed by `additionalProperties` alone and every fault names its key.
 */
export function flattenSchemas(folder: string): Record<string, Schema> {
  const files = readdirSync(folder).filter((name) => name.endsWith(SUFFIX));
  const sources = new Map<string, Schema>();
  for (const name of files.sort()) {
    sources.set(name.slice(0, -SUFFIX.length), JSON.parse(readFileSync(join(folder, name), "utf8")) as Schema);
  }
  const definitions: Record<string, Schema> = {};
  for (const [file, schema] of sources) {
    for (const [name, part] of Object.entries(schema.$defs ?? {})) add(name, file, part);
    if (schema.properties) add(file, file, withoutParts(schema));
  }
  for (const name of Object.keys(definitions)) definitions[name] = mergeHeader(definitions[name] as Schema);
  delete definitions["header"];
  return Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)));

  function add(name: string, file: string, part: Schema): void {
    if (name in definitions) throw new Error(`Two schema files define "${name}"; rename the one in ${file}${SUFFIX}.`);
    definitions[name] = rerooted(part) as Schema;
  }

  function mergeHeader(schema: Schema): Schema {
    if (!schema.allOf) return schema;
    const { allOf, unevaluatedProperties: _closed, ...own } = schema;
    const header = definitions[(allOf[0]?.$ref ?? "").replace("#/$defs/", "")];
    if (!header) throw new Error("A kind may only build on the shared header.");
    return {
      ...own,
      additionalProperties: false,
      required: [...new Set([...(header.required ?? []), ...(own.required ?? [])])],
      properties: { ...header.properties, ...kindKept(header, own) },
    };
  }

  function kindKept(header: Schema, own: Schema): Record<string, Schema> {
    const kind = { ...header.properties?.["kind"], ...own.properties?.["kind"] };
    return { ...own.properties, kind };
  }
}

function withoutParts(schema: Schema): Schema {
  const { $defs: _parts, $schema: _dialect, ...rest } = schema;
  return rest;
}

/** References into another file become references into the one set. */
function rerooted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rerooted);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    copy[key] = key === "$ref" && typeof part === "string" ? part.replace(/^[^#]*#/u, "#") : rerooted(part);
  }
  return copy;
}
