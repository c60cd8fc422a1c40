/** The field whose name or value stands at a place, with what its kind says of it. */
import type { DataEntry, DataMap, DataNode } from "../document/data.ts";
import type { Span } from "../document/span.ts";
import { applicable, childSchema } from "../kinds/definitions.ts";
import type { Schema } from "../kinds/schema.ts";

export interface FieldAt {
  readonly entry: DataEntry;
  /** What its kind says of it. */
  readonly schema: Schema;
  /** Whether what is around it cannot do without it. */
  readonly required: boolean;
  /** Whether the place is in its name and not in its value. */
  readonly inKey: boolean;
}

/** The innermost field at an offset that the kind knows; undefined where there is none. */
export function fieldAt(data: DataMap, schema: Schema, offset: number): FieldAt | undefined {
  let found: FieldAt | undefined;
  visit(data, schema);
  return found;

  function visit(node: DataNode, given: Schema): void {
    const own = applicable(given, node);
    if (node.type === "list") {
      const items = childSchema(own, 0);
      const item = node.items.find(({ span }) => isIn(span, offset));
      if (items && item) visit(item, items);
    }
    if (node.type !== "map") return;
    for (const entry of node.entries) {
      const below = childSchema(own, entry.key);
      const inKey = isIn(entry.keySpan, offset);
      if (!below || !(inKey || isIn(entry.value.span, offset))) continue;
      const known = applicable(below, entry.value);
      found = { entry, schema: known, required: own.required?.includes(entry.key) ?? false, inKey };
      if (!inKey) visit(entry.value, below);
      return;
    }
  }
}

function isIn({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
