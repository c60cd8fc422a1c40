/** A document that has just been read, with everything local checks need of it; kept no longer than they take. */
import type { Document } from "../document/document.ts";
import type { MarkdownParser } from "../document/markdown-parser.ts";
import { read } from "../document/read.ts";
import type { Source } from "../document/source.ts";
import { kindNamed } from "../kinds/index.ts";
import type { Kind } from "../kinds/kind.ts";
import type { ShapeFault } from "../kinds/shape.ts";
import { shapeFaults } from "../kinds/shape.ts";
import type { Entry } from "./corpus.ts";
import { extractFacts } from "./extract-facts.ts";
import type { Field } from "./fields.ts";
import { fieldsOf } from "./fields.ts";

export interface Reading {
  readonly document: Document;
  /** The kind it says it is, where there is such a kind. */
  readonly kind: Kind | undefined;
  /** Where it has not the shape of its kind. */
  readonly faults: readonly ShapeFault[];
  /** Whether its values can be taken to have the types of its kind: nothing is missing or of the wrong sort. */
  readonly sound: boolean;
  /** Every text and number its kind knows, in the order it stands. */
  readonly fields: readonly Field[];
  /** What stays of it in the library. */
  readonly entry: Entry;
}

/** Reads a source, checks its shape and extracts its facts. Never throws on any input. */
export function readEntry(source: Source, parse?: MarkdownParser): Reading {
  const document = read(source, parse);
  const kind = kindNamed(document.value["kind"]);
  const rightLanguage = kind?.language === source.language;
  const faults = kind && rightLanguage ? shapeFaults(document.data, document.value, kind.schema, kind.validate) : [];
  const sound = rightLanguage && faults.every((fault) => fault.type === "unknown-field");
  const parts = fieldsOf(document.data, kind);
  const facts = extractFacts(document, kind, sound, parts);
  return { document, kind, faults, sound, fields: parts.fields, entry: { source, facts } };
}
