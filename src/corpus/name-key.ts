/** How a thing's place in the library becomes one key: `dash`, `dash#high`, `dash#threats.yes`. */
import { entryOf, textAt } from "../document/data.ts";
import { applicable, childSchema } from "../kinds/definitions.ts";
import type { Defines, RefersTo } from "../kinds/schema.ts";
import type { Enclosure } from "../kinds/walk.ts";

/** The key of a part inside a scope. */
export function partKey(scope: string, part: string): string {
  return scope.includes("#") ? `${scope}.${part}` : `${scope}#${part}`;
}

/** The key under which an object defines a name, or undefined while its name or its scope's is missing. */
export function definedKey(defines: Defines, enclosure: Enclosure, around: readonly Enclosure[]): string | undefined {
  const own = textAt(enclosure.node, defines.by ?? "id");
  if (own === undefined) return undefined;
  if (!defines.within) return own;
  const scope = enclosingKey(defines.within, around);
  return scope === undefined ? undefined : partKey(scope, own);
}

/** The key of the nearest object around that defines this sort of thing. */
export function enclosingKey(sort: string, around: readonly Enclosure[]): string | undefined {
  for (let index = around.length - 1; index >= 0; index--) {
    const enclosure = around[index] as Enclosure;
    const defines = enclosure.schema["x-defines"];
    if (defines?.name === sort) return definedKey(defines, enclosure, around.slice(0, index));
  }
  return undefined;
}

/** The key a reference points at, or undefined while the scope it needs is not known. */
export function referredKey(refers: RefersTo, text: string, around: readonly Enclosure[]): string | undefined {
  if (!refers.within || text.includes("#")) return text;
  const scope = refers.given_by ? givenKey(refers.given_by, around) : enclosingKey(refers.within, around);
  return scope === undefined ? undefined : partKey(scope, text);
}

/** The key named by a field of one of the objects around, the nearest first. */
function givenKey(field: string, around: readonly Enclosure[]): string | undefined {
  for (let index = around.length - 1; index >= 0; index--) {
    const { node, schema } = around[index] as Enclosure;
    const text = textAt(node, field);
    if (text === undefined) continue;
    const value = entryOf(node, field)?.value;
    const below = childSchema(schema, field);
    const refers = below && applicable(below, value)["x-refers-to"];
    return refers ? referredKey(refers, text, around.slice(0, index + 1)) : text;
  }
  return undefined;
}
