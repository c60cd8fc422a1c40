/** Prepares a document that has just been read for its checks, so that each of them need not walk it again. */
import type { DataScalar } from "../document/data.ts";
import type { Reading } from "../corpus/reading.ts";
import type { Schema } from "../kinds/schema.ts";
import { conditionsIn } from "./conditions-of.ts";
import { bodyPassages } from "./text/body-passages.ts";
import { stretchOf } from "../document/letters.ts";
import type { Field } from "../corpus/fields.ts";
import type { Passage } from "./text/passage.ts";
import { quotationsIn } from "./text/passage.ts";
import type { Page } from "./rule.ts";

/** The document with its conditions and passages. */
export function pageOf(reading: Reading): Page {
  const { document, fields } = reading;
  const { text } = document.source;
  const inFields = fields.flatMap((field) => fieldPassage(field, text) ?? []);
  const inBody = document.body ? bodyPassages(document.body.tree, text) : [];
  return { ...reading, conditions: conditionsIn(fields), passages: [...inFields, ...inBody] };
}

function fieldPassage(field: Field, source: string): Passage | undefined {
  const { node, schema, key } = field;
  const text = node.value;
  if (typeof text !== "string" || !holdsWords(schema)) return undefined;
  return {
    text,
    type: key === "title" ? "title" : "sentences",
    field,
    inside: [],
    quotations: quotationsIn(text),
    links: [],
    stretches: [fieldStretch(node, text, source)],
  };
}

function fieldStretch(node: DataScalar, text: string, source: string): Passage["stretches"][number] {
  if (node.textStart === undefined) return stretchOf(0, text, source, node.span);
  const span = { start: node.textStart, end: node.textStart + text.length };
  return { at: 0, length: text.length, span, offsets: "in-line" };
}

/** Whether people write words of their own here: not a choice, a name, a date, an address or a condition. */
function holdsWords(schema: Schema): boolean {
  return (
    schema.type === "string" &&
    !schema.enum &&
    schema.const === undefined &&
    schema.pattern === undefined &&
    schema.format === undefined &&
    !schema["x-refers-to"] &&
    !schema["x-condition"]
  );
}
