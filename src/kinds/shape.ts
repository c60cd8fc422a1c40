/** Where a document's data does not have the shape of its kind: each fault at the offending key or value. */
import type { DataMap, DataNode, Path } from "../document/data.ts";
import { entryOf, nodeAt } from "../document/data.ts";
import type { Span } from "../document/span.ts";
import { applicable, childSchema, typeWords } from "./definitions.ts";
import type { Schema } from "./schema.ts";
import type { Validator, ValidatorError } from "./validator.ts";

/** One fault of shape. */
export type ShapeFault = UnknownField | MissingField | WrongValue;

interface Placed {
  readonly path: Path;
  readonly span: Span;
}

export interface UnknownField extends Placed {
  readonly type: "unknown-field";
  readonly field: string;
  /** The fields that may stand there. */
  readonly known: readonly string[];
}

export interface MissingField extends Placed {
  readonly type: "missing-field";
  readonly field: string;
  /** The field's name in plain words. */
  readonly title: string;
  /** What the field is for. */
  readonly description: string | undefined;
}

export interface WrongValue extends Placed {
  readonly type: "wrong-value";
  /** The field's name in plain words. */
  readonly title: string;
  /** The demand that is not met, such as `enum` or `maxLength`. */
  readonly demand: string;
  /** The schema of the value, for what the demand says. */
  readonly schema: Schema;
  /** The value as read. */
  readonly value: unknown;
  /** The words that may stand there, where there is a list. */
  readonly allowed: readonly string[];
}

/** All faults of shape, in the order they stand in the file, one for each place. */
export function shapeFaults(data: DataMap, value: unknown, schema: Schema, validate: Validator): readonly ShapeFault[] {
  if (validate(value)) return [];
  const faults = new Map<string, ShapeFault>();
  for (const error of validate.errors ?? []) {
    const fault = faultOf(error, data, schema);
    const place = `${fault.span.start}:${fault.span.end}:${fault.type === "missing-field" ? fault.field : fault.type}`;
    if (!faults.has(place)) faults.set(place, fault);
  }
  return [...faults.values()].sort((a, b) => a.span.start - b.span.start);
}

function faultOf(error: ValidatorError, data: DataMap, root: Schema): ShapeFault {
  const path = pathOf(error.instancePath, data);
  const node = nodeAt(data, path) ?? data;
  const schema = schemaAt(root, data, path);
  if (error.keyword === "additionalProperties") {
    const field = String(error.params["additionalProperty"]);
    const span = entryOf(node, field)?.keySpan ?? node.span;
    return { type: "unknown-field", path: [...path, field], span, field, known: Object.keys(schema.properties ?? {}) };
  }
  if (error.keyword === "required") return missing(String(error.params["missingProperty"]));
  if (error.keyword === "discriminator") {
    const tag = String(error.params["tag"]);
    const word = nodeAt(data, [...path, tag]);
    if (!word) return missing(tag);
    const allowed = typeWords(schema);
    const value = word.type === "scalar" ? word.value : undefined;
    return {
      type: "wrong-value",
      path: [...path, tag],
      span: word.span,
      title: "Type",
      demand: "enum",
      schema,
      value,
      allowed,
    };
  }
  const value = node.type === "scalar" ? node.value : undefined;
  const words = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  const allowed = words.map(String);
  const span = isEmpty(node) ? keySpan(data, path) : node.span;
  return {
    type: "wrong-value",
    path,
    span,
    title: titleOf(schema, path),
    demand: error.keyword,
    schema,
    value,
    allowed,
  };

  function missing(field: string): MissingField {
    const own = schema.properties?.[field];
    const known = own ? applicable(own, undefined) : undefined;
    const title = known?.title ?? field;
    return { type: "missing-field", path, span: keySpan(data, path), field, title, description: known?.description };
  }
}

function isEmpty(node: DataNode): boolean {
  return node.span.start === node.span.end;
}

/** The key that leads to a place: the narrowest thing to point at when something is not there. */
function keySpan(data: DataMap, path: Path): Span {
  const last = path.at(-1);
  const parent = nodeAt(data, path.slice(0, -1));
  if (typeof last === "string") return entryOf(parent, last)?.keySpan ?? data.span;
  const node = nodeAt(data, path);
  if (node?.type === "map") return node.entries[0]?.keySpan ?? node.span;
  return node?.span ?? data.span;
}

function schemaAt(root: Schema, data: DataMap, path: Path): Schema {
  let schema = applicable(root, data);
  path.forEach((part, index) => {
    const below = childSchema(schema, part);
    if (below) schema = applicable(below, nodeAt(data, path.slice(0, index + 1)));
  });
  return schema;
}

function titleOf(schema: Schema, path: Path): string {
  const field = path.findLast((part) => typeof part === "string");
  return schema.title ?? String(field ?? "Document");
}

/** A pointer such as `/steps/0/title` as a path; digits are indexes where the tree has a list. */
function pathOf(pointer: string, data: DataMap): Path {
  const path: (string | number)[] = [];
  for (const raw of pointer.split("/").slice(1)) {
    const part = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(nodeAt(data, path)?.type === "list" ? Number(part) : part);
  }
  return path;
}
