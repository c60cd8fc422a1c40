/** Where in a document's fields the cursor stands, and what its kind says of that place. */
import type { DataMap, DataNode } from "../../document/data.ts";
import type { Reading } from "../../corpus/reading.ts";
import { readEntry } from "../../corpus/reading.ts";
import { findFrontMatter } from "../../document/front-matter.ts";
import { lineFrom, lineStart } from "../../document/lines.ts";
import type { MarkdownParser } from "../../document/markdown-parser.ts";
import type { Source } from "../../document/source.ts";
import { applicable, childSchema, typeWords } from "../../kinds/definitions.ts";
import type { Schema } from "../../kinds/schema.ts";
import type { Enclosure } from "../../kinds/walk.ts";
import type { Mended } from "./mended.ts";
import { MARK, mended } from "./mended.ts";

/** A place in the fields of a document. */
export interface FieldPlace {
  /** The document, read with the mark in the place of what is typed. */
  readonly reading: Reading;
  readonly mended: Mended;
  /** The objects around, outermost first. */
  readonly around: readonly Enclosure[];
  /** Whether a field's name is typed, or a value. */
  readonly type: "key" | "value";
  /** What the kind says of the object in which a name is typed, or of the value. */
  readonly schema: Schema;
  /** The name of the field whose value, or a member of whose list, is typed. */
  readonly key: string | undefined;
}

/** The place of an offset; undefined in running text, in a remark, and where the kind knows nothing. */
export function fieldPlace(source: Source, offset: number, parse: MarkdownParser | undefined): FieldPlace | undefined {
  if (!isInFields(source, offset)) return undefined;
  const start = lineStart(source.text, offset);
  const line = lineFrom(source.text, start) ?? { start, end: source.text.length };
  const whole = mended(source.text, line, offset);
  if (!whole) return undefined;
  const reading = readEntry({ ...source, text: whole.text }, parse);
  const schema = reading.kind?.schema ?? WITHOUT_KIND;
  const found = markedPlace(reading.document.data, schema);
  return found && { reading, mended: whole, ...found };
}

/** What every document has, whichever kind it may become. */
const WITHOUT_KIND: Schema = {
  type: "object",
  required: ["kind"],
  properties: { kind: { title: "Kind of document", description: "What this document is.", type: "string" } },
};

function isInFields(source: Source, offset: number): boolean {
  if (source.language === "yaml") return true;
  const { fields, bodyStart } = findFrontMatter(source);
  return bodyStart > 0 && fields.start <= offset && offset <= fields.end;
}

type Found = Pick<FieldPlace, "around" | "type" | "schema" | "key">;

function markedPlace(root: DataMap, schema: Schema): Found | undefined {
  return visit(root, schema, [], undefined);

  function visit(
    node: DataNode,
    given: Schema,
    around: readonly Enclosure[],
    key: string | undefined,
  ): Found | undefined {
    const own = applicable(given, node);
    if (node.type === "scalar") {
      return String(node.value).includes(MARK) ? { around, type: "value", schema: own, key } : undefined;
    }
    if (node.type === "list") {
      const items = childSchema(own, 0);
      return items && first(node.items, (item) => visit(item, items, around, key));
    }
    const inner = [...around, { node, schema: own }];
    return first(node.entries, (entry): Found | undefined => {
      if (entry.key.includes(MARK)) {
        const isObject = own.properties !== undefined || own.oneOf !== undefined;
        if (isObject) return { around: inner, type: "key", schema: own, key };
        return { around, type: "value", schema: own, key };
      }
      const below = memberSchema(own, entry.key);
      return below && visit(entry.value, below, inner, entry.key);
    });
  }
}

/** The schema of a field, also where the word that would choose the shape is not there yet. */
function memberSchema(schema: Schema, key: string): Schema | undefined {
  if (!schema.oneOf) return childSchema(schema, key);
  if (key === (schema.discriminator?.propertyName ?? "type")) {
    const title = schema.oneOf[0]?.properties?.[key]?.title;
    return { type: "string", enum: typeWords(schema), ...(title === undefined ? {} : { title }) };
  }
  return schema.oneOf.map((variant) => childSchema(variant, key)).find((below) => below !== undefined);
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
