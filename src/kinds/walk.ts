/** Goes through a document's data side by side with its schema; everything that follows from annotations begins here. */
import type { DataEntry, DataMap, DataNode, DataScalar } from "../document/data.ts";
import { applicable, childSchema } from "./definitions.ts";
import type { Schema } from "./schema.ts";

/** One object on the way from the top of the document to a node. */
export interface Enclosure {
  readonly node: DataMap;
  readonly schema: Schema;
}

export interface Visitor {
  /** An object, with the objects around it, outermost first. */
  map?(node: DataMap, schema: Schema, around: readonly Enclosure[]): void;
  /** A text or number, with the objects around it and its own key where it has one. */
  scalar?(node: DataScalar, schema: Schema, around: readonly Enclosure[], entry: DataEntry | undefined): void;
}

/** Visits every node that the schema knows; what it does not know is left out. */
export function walk(root: DataNode, schema: Schema, visitor: Visitor): void {
  visit(root, schema, [], undefined);

  function visit(node: DataNode, given: Schema, around: readonly Enclosure[], entry: DataEntry | undefined): void {
    const own = applicable(given, node);
    if (node.type === "scalar") visitor.scalar?.(node, own, around, entry);
    else if (node.type === "list") {
      const items = childSchema(own, 0);
      if (items) for (const item of node.items) visit(item, items, around, entry);
    } else {
      visitor.map?.(node, own, around);
      const inner = [...around, { node, schema: own }];
      for (const child of node.entries) {
        const below = childSchema(own, child.key);
        if (below) visit(child.value, below, inner, child);
      }
    }
  }
}
