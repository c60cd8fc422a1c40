/** Which kinds of document can define a sort of thing, as their schemas say. */
import { kinds } from "./index.ts";
import type { KindName } from "./kind.ts";
import type { Schema } from "./schema.ts";

/** The kinds that define things of one of these sorts, such as `role`; all kinds where no sort is named. */
export function definersOf(sorts: readonly string[]): readonly KindName[] {
  return kinds.filter(({ schema }) => sorts.length === 0 || defines(schema, sorts, new Set())).map(({ name }) => name);
}

function defines(schema: Schema, sorts: readonly string[], met: Set<Schema>): boolean {
  if (met.has(schema)) return false;
  met.add(schema);
  const own = schema["x-defines"];
  if (own && sorts.includes(own.name)) return true;
  const below = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.oneOf ?? []),
    ...(schema.items ? [schema.items] : []),
  ];
  return below.some((part) => defines(part, sorts, met));
}
