/** Makes the thing that a document names and the library does not have: a new document, or a new entry of a register. */
import type { CodeAction } from "vscode-languageserver-types";
import { CodeActionKind } from "vscode-languageserver-types";
import type { Reference } from "../../corpus/facts.ts";
import { pathOfNew } from "../../corpus/path-of-new.ts";
import { entryOf, textAt } from "../../document/data.ts";
import { appendItem, insertKey } from "../../document/edit.ts";
import type { NewValue } from "../../document/new-value.ts";
import type { Edit, Problem } from "../../document/problem.ts";
import { filledStarter } from "../../kinds/filled-starter.ts";
import { kinds } from "../../kinds/index.ts";
import type { Kind } from "../../kinds/kind.ts";
import type { Schema } from "../../kinds/schema.ts";
import { sortWord } from "../../rules/sorts.ts";
import { diagnosticOf } from "../diagnostics.ts";
import type { Library } from "../library.ts";
import { corpusOf, entryIn, readingIn } from "../library.ts";
import { changesOf } from "../place.ts";

/** One action for each place where a thing with this name can be made; none for what is not a missing name. */
export function createActions(library: Library, problem: Problem): readonly CodeAction[] {
  const entry = entryIn(library, problem.uri);
  const reference = entry?.facts.references.find(
    ({ key, span, by }) =>
      by !== "link" &&
      by !== "condition" &&
      span.start <= problem.span.start &&
      problem.span.end <= span.end &&
      isMissing(library, key),
  );
  if (!reference || reference.key.includes("#")) return [];
  // A sentence that links to nothing mostly explains a word.
  const sort = reference.by === "prose" ? "term" : reference.types[0];
  if (sort === undefined) return [];
  const kind = kinds.find(({ schema }) => schema["x-defines"]?.name === sort);
  const diagnostics = [diagnosticOf(library, problem)];
  if (kind) return [{ ...newDocument(library, problem.uri, kind, reference), diagnostics }];
  return newEntries(library, sort, reference.key).map((action) => ({ ...action, diagnostics }));
}

function isMissing(library: Library, key: string): boolean {
  return corpusOf(library).names(key).length === 0;
}

function newDocument(library: Library, from: string, kind: Kind, { key }: Reference): CodeAction {
  const owner = entryOf(readingIn(library, from)?.document.data, "owner")?.value;
  const values = new Map<number, string>([
    [1, key],
    [2, titleFrom(key)],
  ]);
  const [role, body] = [textAt(owner, "role"), textAt(owner, "body")];
  if (role !== undefined) values.set(4, role);
  if (body !== undefined) values.set(5, body);
  const path = pathOfNew(kind, key);
  const uri = library.toEditor(path);
  const start = { line: 0, character: 0 };
  const text = filledStarter(kind.starter, values);
  return {
    title: `Create the ${kind.title} “${key}” in ${path}`,
    kind: CodeActionKind.QuickFix,
    edit: {
      documentChanges: [
        { kind: "create", uri, options: { ignoreIfExists: true } },
        { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
      ],
    },
  };
}

/** An entry in every document of the library that keeps things of this sort. */
function newEntries(library: Library, sort: string, key: string): readonly CodeAction[] {
  return kinds.flatMap((kind) => {
    const found = Object.entries(kind.schema.properties ?? {}).find(
      ([, { items }]) => items?.["x-defines"]?.name === sort,
    );
    const items = found?.[1].items;
    if (!found || !items || items["x-defines"]?.within) return [];
    return corpusOf(library)
      .ofKind(kind.name)
      .flatMap(({ uri, title }) => {
        const edits = entryEdits(library, uri, found[0], newEntry(items, key));
        if (edits.length === 0) return [];
        const edit = { changes: changesOf(library, edits) };
        return [{ title: `Create the ${sortWord(sort)} “${key}” in “${title}”`, kind: CodeActionKind.QuickFix, edit }];
      });
  });
}

function entryEdits(library: Library, uri: string, list: string, value: NewValue): readonly Edit[] {
  const document = readingIn(library, uri)?.document;
  if (!document) return [];
  const there = entryOf(document.data, list)?.value;
  if (there === undefined) return insertKey(document, [], list, [value]);
  const isList = there.type === "list" || (there.type === "scalar" && there.value === null);
  return isList ? appendItem(document, [list], value) : [];
}

/** The fields the thing needs, with words that say what has to be written; what nobody wrote is reported as missing or unknown. */
function newEntry({ properties = {}, required = [], "x-defines": defines }: Schema, key: string): NewValue {
  const by = defines?.by ?? "id";
  return Object.fromEntries(
    required.map((name) => [
      name,
      name === by ? key : name === "title" ? titleFrom(key) : emptyValue(properties[name] ?? {}),
    ]),
  );
}

function emptyValue(schema: Schema): NewValue {
  const { type, properties, required = [], items, minItems } = schema;
  if (schema.enum) return schema.enum[0] as NewValue;
  if (schema.const !== undefined) return schema.const as NewValue;
  if (type === "boolean") return false;
  if (type === "integer" || type === "number") return schema.minimum ?? 1;
  if (type === "array") return minItems !== undefined && items ? [emptyValue(items)] : [];
  if (properties) return Object.fromEntries(required.map((name) => [name, emptyValue(properties[name] ?? {})]));
  if (schema["x-refers-to"]) return "to-be-named";
  return "To be written.";
}

/** `family-worker` as “Family worker”. */
function titleFrom(key: string): string {
  const words = key.replaceAll(/[-_]/gu, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
