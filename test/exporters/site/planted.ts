/** A library in which every text an author can write holds a word of its own, so that it can be found wherever it gets to. */
import { visit } from "unist-util-visit";
import { fieldsOf } from "../../../src/corpus/fields.ts";
import { readEntry } from "../../../src/corpus/reading.ts";
import { applyEdits } from "../../../src/document/apply-edits.ts";
import type { DataNode, Path } from "../../../src/document/data.ts";
import { textAt } from "../../../src/document/data.ts";
import type { Document } from "../../../src/document/document.ts";
import { insertKey, setScalar } from "../../../src/document/edit.ts";
import type { NewValue } from "../../../src/document/new-value.ts";
import type { Edit } from "../../../src/document/problem.ts";
import { languageOf } from "../../../src/document/source.ts";
import type { Exported } from "../../../src/exporters/exporter.ts";
import { kinds } from "../../../src/kinds/index.ts";
import type { Schema } from "../../../src/kinds/schema.ts";
import type { Files } from "./library.ts";

export interface Planted {
  readonly files: Files;
  /** Where each word was planted. */
  readonly places: ReadonlyMap<string, Place>;
}

export interface Place {
  readonly uri: string;
  readonly kind: string;
  /** The field without the places in lists, such as `bands.means`; “prose” for what stands below the fields. */
  readonly field: string;
  /** What the library's schemas say of the field; undefined for prose. */
  readonly schema: Schema | undefined;
  /** Whether it stands in an entry that says itself who may read it. */
  readonly ofEntry: boolean;
}

/** Fields every document may have; they are added where the library makes no use of them. */
const HEADER = {
  approval: {
    date: "2026-10-01",
    body: "steering-group",
    role: "practice-lead",
    minute: "Minute 7",
    fingerprint: `sha256-${"0".repeat(64)}`,
  },
  change: { what: "Ring sooner.", why: "Children waited.", transition: "Open cases go on." },
  not_heard_because: "Nobody was asked about it yet.",
  suppress: [
    {
      rule: "plain-words",
      on: "some words",
      reason: "It is left for now.",
      owner: "practice-lead",
      expires: "2026-12-01",
    },
  ],
};

const SETTINGS = {
  include: ["**/*.md", "**/*.yaml"],
  exclude: ["nothing"],
  rules: [{ rule: "plain-words", severity: "off", reason: "Our words are others." }],
};

/** Every document is still sound afterwards; an error says which is not. */
export function planted(files: Files): Planted {
  const places = new Map<string, Place>();
  const used = new Set<Schema>();
  const filled = Object.entries(files).map(([uri, text]) => [uri, withHeader(uri, text)] as const);
  for (const [uri, text] of filled) for (const { schema } of documentOf(uri, text).fields) used.add(schema);
  const made = filled.map(([uri, text]) => [uri, plantedText(uri, withSpareFields(uri, text, used), places)] as const);
  return { files: Object.fromEntries(made), places };
}

/** The descriptions of every text of the author's own that a document of any kind can hold, with the way to each. */
export function writableFields(): ReadonlyMap<Schema, string> {
  const found = new Map<Schema, string>();
  const seen = new Set<Schema>();
  const go = (schema: Schema, way: string): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    if (schema.type === "string" && isWords(schema)) found.set(schema, way);
    for (const variant of [...(schema.oneOf ?? []), ...(schema.allOf ?? [])]) go(variant, way);
    for (const [key, property] of Object.entries(schema.properties ?? {})) go(property, `${way}.${key}`);
    if (schema.items) go(schema.items, way);
  };
  for (const { name, schema } of kinds) go(schema, name);
  return found;
}

/** Whether an author writes words there, and no code, day, name or condition. */
function isWords(schema: Schema): boolean {
  const closed = schema.enum ?? schema.const ?? schema.pattern ?? schema.format;
  return closed === undefined && !schema["x-refers-to"] && !schema["x-condition"] && !schema["x-date"];
}

/** With the fields of its own objects that the library makes no use of anywhere. */
function withSpareFields(uri: string, text: string, used: Set<Schema>): string {
  for (;;) {
    const { document, items } = documentOf(uri, text);
    const paths = pathsIn(document.data);
    const spare = items.flatMap(({ node, schema }) =>
      Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
        const words = property.items ?? property;
        const fits = words.type === "string" && isWords(words) && !used.has(words);
        return fits && node.entries.every((entry) => entry.key !== key) ? [{ node, key, property, words }] : [];
      }),
    )[0];
    if (!spare) return text;
    used.add(spare.words);
    const value = spare.property.items ? ["Spare words here"] : "Spare words here";
    text = applyEdits(text, insertKey(document, paths.get(spare.node) ?? [], spare.key, value));
  }
}

/** A document all of whose entries that can be kept closer than the document are kept for the team. */
export function withClosedEntries(uri: string, text: string): string {
  const { document, items } = documentOf(uri, text);
  const paths = pathsIn(document.data);
  const open = items.filter(
    ({ node, schema, around }) => around.length > 0 && schema.properties?.["tier"] && !textAt(node, "tier"),
  );
  return applyEdits(
    text,
    open.flatMap(({ node }) => insertKey(document, paths.get(node) ?? [], "tier", "internal")),
  );
}

/** A chapter with everything below its title in a block for practitioners. */
export function withClosedBody(text: string): string {
  return text.replace(/^(# .+\n)([\s\S]*)$/mu, "$1\n::::::::practitioners-only\n$2\n::::::::\n");
}

/** The places whose words are in any byte of an export, the names of its files included. */
export function foundIn({ files }: Exported, { places }: Planted): readonly Place[] {
  const decoder = new TextDecoder();
  const found = new Set<string>();
  for (const { path, content } of files) {
    const text = typeof content === "string" ? content : decoder.decode(content);
    for (const [word] of `${path}\n${text}`.toLowerCase().matchAll(/zq\d+x|07999 ?\d{6}/gu)) found.add(word);
  }
  return [...found].flatMap((word) => places.get(word) ?? []);
}

function documentOf(uri: string, text: string) {
  const language = languageOf(uri);
  if (!language) throw new Error(`${uri} is not a document.`);
  const reading = readEntry({ uri, language, text, bom: false });
  return { ...reading, ...fieldsOf(reading.document.data, reading.kind) };
}

function withHeader(uri: string, text: string): string {
  const { document, kind } = documentOf(uri, text);
  if (!kind) return text;
  const added = Object.entries<NewValue>(kind.name === "partnership" ? SETTINGS : HEADER);
  return added
    .filter(([key]) => document.value[key] === undefined)
    .reduce((before, [key, value]) => {
      return applyEdits(before, insertKey(documentOf(uri, before).document, [], key, value));
    }, text);
}

function plantedText(uri: string, text: string, places: Map<string, Place>): string {
  const { document, kind, fields } = documentOf(uri, text);
  if (!kind) return text;
  const paths = pathsIn(document.data);
  const edits: Edit[] = [];
  for (const { node, schema, around } of fields) {
    const path = paths.get(node);
    const value = typeof node.value === "string" && path && plantedValue(node.value, schema, places.size);
    if (!path || !value) continue;
    const field = path.filter((part) => typeof part === "string").join(".");
    const ofEntry =
      kind.name !== "partnership" && around.slice(1).some((one) => textAt(one.node, "tier") !== undefined);
    places.set(value.word, { uri, kind: kind.name, field, schema, ofEntry });
    edits.push(...setScalar(document, path, value.text));
  }
  edits.push(
    ...proseEdits(document, () => {
      const word = wordOf(places.size);
      places.set(word, { uri, kind: kind.name, field: "prose", schema: undefined, ofEntry: false });
      return word;
    }),
  );
  const after = applyEdits(text, edits);
  if (!documentOf(uri, after).sound) throw new Error(`${uri} is not sound with its words planted.`);
  return after;
}

function wordOf(number: number): string {
  return `zq${number}x`;
}

/** A text with its word; undefined where the field holds a code, a day, a name or a condition. */
function plantedValue(
  text: string,
  schema: Schema,
  number: number,
): { readonly text: string; readonly word: string } | undefined {
  const word = wordOf(number);
  if (schema.format === "email") return { word, text: `${word}@planted.example` };
  if (schema.format === "uri") return { word, text: `https://planted.example/${word}` };
  if (schema.pattern?.startsWith("^[0-9][0-9 ]")) {
    const phone = `07999 ${String(number).padStart(6, "0")}`;
    return { word: phone, text: phone };
  }
  if (!isWords(schema)) return undefined;
  const room = (schema.maxLength ?? Infinity) - word.length - 1;
  return { word, text: `${text.slice(0, room)} ${word}` };
}

/** Words in paragraphs, headings, lists, tables and the names of links. */
function proseEdits({ body, source: { uri } }: Document, next: () => string): readonly Edit[] {
  const edits: Edit[] = [];
  if (!body) return edits;
  visit(body.tree, "text", ({ position }) => {
    const end = position?.end.offset;
    if (end !== undefined) edits.push({ uri, span: { start: end, end }, text: ` ${next()}` });
  });
  return edits;
}

function pathsIn(root: DataNode): ReadonlyMap<DataNode, Path> {
  const paths = new Map<DataNode, Path>();
  const go = (node: DataNode, path: Path): void => {
    paths.set(node, path);
    if (node.type === "map") for (const { key, value } of node.entries) go(value, [...path, key]);
    if (node.type === "list") node.items.forEach((item, place) => void go(item, [...path, place]));
  };
  go(root, []);
  return paths;
}
