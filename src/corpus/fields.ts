/** Everything in a document's data with what its kind says of it, gone through once for facts and checks alike. */
import type { Parsed } from "../conditions/parse.ts";
import { parseCondition } from "../conditions/parse.ts";
import type { DataEntry, DataMap, DataScalar } from "../document/data.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Schema } from "../kinds/schema.ts";
import type { Enclosure } from "../kinds/walk.ts";
import { walk } from "../kinds/walk.ts";

/** One text or number. */
export interface Field {
  /** Its own key, where it has one; an item of a list has none. */
  readonly key: string | undefined;
  readonly node: DataScalar;
  readonly schema: Schema;
  /** The objects around it, outermost first. */
  readonly around: readonly Enclosure[];
  /** The field with its key, where it has one. */
  readonly entry: DataEntry | undefined;
  /** The condition it holds, where its kind says that it holds one. */
  readonly condition: Parsed | undefined;
}

/** One object with the objects around it, outermost first. */
export interface Item extends Enclosure {
  readonly around: readonly Enclosure[];
}

export interface Fields {
  readonly items: readonly Item[];
  readonly fields: readonly Field[];
}

/** What a kind knows of a document's data, in the order it stands; nothing where the document is of no kind. */
export function fieldsOf(data: DataMap, kind: Kind | undefined): Fields {
  const items: Item[] = [];
  const fields: Field[] = [];
  if (kind) {
    walk(data, kind.schema, {
      map: (node, schema, around) => void items.push({ node, schema, around }),
      scalar: (node, schema, around, entry) => {
        const holds = schema["x-condition"] !== undefined && typeof node.value === "string";
        const condition = holds ? parseCondition(String(node.value)) : undefined;
        fields.push({ key: entry?.key, node, schema, around, entry, condition });
      },
    });
  }
  return { items, fields };
}
