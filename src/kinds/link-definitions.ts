/** Follows every reference among the definitions once, so that nobody has to follow one again. */
import type { Schema } from "./schema.ts";

/**
 * The definitions by name, with the target in the place of each reference. Words beside a reference win over the target's.
 * A definition may lead back to itself (a question in a group of questions), so the result is a graph and is never printed.
 */
export function linked(definitions: Readonly<Record<string, Schema>>): ReadonlyMap<string, Schema> {
  const done = new Map<string, Schema>();
  for (const name of Object.keys(definitions)) named(name);
  return done;

  function named(name: string): Schema {
    const known = done.get(name);
    if (known) return known;
    const source = definitions[name];
    if (!source) throw new Error(`There is no definition "${name}".`);
    const target = {};
    done.set(name, target);
    return Object.assign(target, parts(source));
  }

  function follow(schema: Schema): Schema {
    if (!schema.$ref) return parts(schema);
    const { $ref, ...beside } = schema;
    const target = named($ref.slice($ref.lastIndexOf("/") + 1));
    return Object.keys(beside).length === 0 ? target : { ...target, ...parts(beside) };
  }

  function parts(schema: Schema): Schema {
    if (schema.$ref) return follow(schema);
    const { properties, items, oneOf } = schema;
    return {
      ...schema,
      ...(properties && {
        properties: Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, follow(part)])),
      }),
      ...(items && { items: follow(items) }),
      ...(oneOf && { oneOf: oneOf.map(follow) }),
    };
  }
}
