/** What the library says of a thing it defines, as Markdown for an editor: name, sort, meaning, range, time limit. */
import type { Placed } from "../corpus/corpus.ts";
import type { Name } from "../corpus/facts.ts";
import type { Item } from "../corpus/fields.ts";
import { fieldsOf } from "../corpus/fields.ts";
import type { DataEntry } from "../document/data.ts";
import { entryOf, textAt } from "../document/data.ts";
import type { Span } from "../document/span.ts";
import { contains } from "../document/span.ts";
import { applicable, childSchema } from "../kinds/definitions.ts";
import { kindNamed } from "../kinds/index.ts";
import type { Unit } from "../kinds/generated/types.ts";
import { sortWord } from "../rules/sorts.ts";
import { durationWords } from "../rules/text/clock-words.ts";
import type { Library } from "./library.ts";
import { corpusOf, entryIn, readingIn } from "./library.ts";
import { plainText } from "./plain-text.ts";

/** Everything that has this key, usually one thing; undefined where nothing has it. */
export function thingWords(library: Library, key: string): string | undefined {
  const names = corpusOf(library).names(key);
  return names.length === 0 ? undefined : names.map((name) => wordsOf(library, name)).join("\n\n---\n\n");
}

function wordsOf(library: Library, name: Placed<Name>): string {
  const facts = entryIn(library, name.uri)?.facts;
  if (name.type === "file" || name.key === facts?.id) return documentWords(library, name.uri);
  const holder = facts && facts.title !== name.title ? `, in “${plainText(facts.title)}”` : "";
  const head = `**${plainText(name.title)}**\n\n${capital(sortWord(name.type))}${holder}`;
  const item = name.type === "heading" ? undefined : itemAt(library, name);
  return item ? [head, ...mainWords(item), ...fieldLines(library, item)].join("\n\n") : head;
}

function documentWords(library: Library, uri: string): string {
  const facts = entryIn(library, uri)?.facts;
  if (!facts) return "";
  const state = [facts.status, facts.version && `version ${facts.version}`].filter(Boolean).join(", ");
  const sort = capital(kindNamed(facts.kind)?.title ?? "file");
  return [
    `**${plainText(facts.title)}**`,
    `${sort}${state === "" ? "" : ` (${plainText(state.replaceAll("_", " "))})`}`,
    ...(facts.summary === undefined ? [] : [plainText(facts.summary)]),
  ].join("\n\n");
}

/** The object that defines a name, read anew from its document. */
function itemAt(library: Library, { uri, span }: Placed<Name>): Item | undefined {
  const reading = readingIn(library, uri);
  return (
    reading &&
    fieldsOf(reading.document.data, reading.kind).items.find(({ node, schema }) => {
      const written = entryOf(node, schema["x-defines"]?.by ?? "id")?.value.span;
      return schema["x-defines"] !== undefined && written !== undefined && contains(written, span);
    })
  );
}

/** What matters most of a band and of a time limit, in a sentence. */
function mainWords({ node, schema }: Item): readonly string[] {
  const sort = schema["x-defines"]?.name;
  const number = (key: string): number | undefined => {
    const value = entryOf(node, key)?.value;
    return value?.type === "scalar" && typeof value.value === "number" ? value.value : undefined;
  };
  if (sort === "band") {
    const [min, max] = [number("min"), number("max")];
    return min === undefined || max === undefined ? [] : [min === max ? `Score ${min}` : `Score from ${min} to ${max}`];
  }
  const [value, unit] = [number("value"), textAt(node, "unit")];
  return sort === "clock" && value !== undefined && unit !== undefined
    ? [`**${plainText(durationWords({ value, unit: unit as Unit }))}**`]
    : [];
}

/** Fields that are the thing's name, or that a sentence above already says. */
const SAID: Readonly<Record<string, readonly string[]>> = { band: ["min", "max"], clock: ["value", "unit"] };
const NAMES = new Set(["id", "code", "title", "label"]);
/** More lines than this are a page and no hint. */
const MOST_LINES = 10;

function fieldLines(library: Library, { node, schema }: Item): readonly string[] {
  const said = new Set([...NAMES, ...(SAID[schema["x-defines"]?.name ?? ""] ?? [])]);
  const lines = node.entries.flatMap((entry) => {
    const below = childSchema(schema, entry.key);
    const words = below && !said.has(entry.key) ? valueWords(library, entry, below) : undefined;
    const title = below && (applicable(below, entry.value).title ?? entry.key.replaceAll("_", " "));
    return words === undefined || title === undefined ? [] : [`- ${plainText(title)}: ${words}`];
  });
  return lines.length === 0 ? [] : [lines.slice(0, MOST_LINES).join("\n")];
}

function valueWords(library: Library, { value }: DataEntry, schema: NonNullable<Item["schema"]>): string | undefined {
  if (value.type === "list" && schema.items) {
    const { items } = schema;
    const words = value.items.map((item) => valueWords(library, { key: "", keySpan: NOWHERE, value: item }, items));
    return words.length > 0 && words.every((word) => word !== undefined) ? words.join(", ") : undefined;
  }
  if (value.type !== "scalar" || value.value === null) return undefined;
  if (typeof value.value === "boolean") return value.value ? "yes" : "no";
  const text = String(value.value);
  if (schema.enum) return plainText(text.replaceAll("_", " "));
  const named = schema["x-refers-to"] && !schema["x-refers-to"].within ? corpusOf(library).names(text)[0] : undefined;
  return plainText(named?.title ?? text);
}

const NOWHERE: Span = { start: 0, end: 0 };

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
