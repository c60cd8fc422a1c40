/** Adds a step, a branch, a question, an answer, a band, a service or a term: asks by lists, then writes by splice. */
import type { Corpus } from "../../corpus/corpus.ts";
import type { Facts } from "../../corpus/facts.ts";
import type { DataNode, Path } from "../../document/data.ts";
import { nodeAt, textAt } from "../../document/data.ts";
import { appendItem, insertKey } from "../../document/edit.ts";
import type { NewValue } from "../../document/new-value.ts";
import type { Edit } from "../../document/problem.ts";
import { applicable, childSchema } from "../../kinds/definitions.ts";
import type { Schema } from "../../kinds/schema.ts";
import type { Library } from "../library.ts";
import { corpusOf, readingIn } from "../library.ts";
import type { Addition, AdditionName } from "./additions.ts";
import { additions } from "./additions.ts";
import type { Given, Prompt } from "./prompt.ts";
import { isPrompt, prompt } from "./prompt.ts";
import { targetOf } from "./target.ts";
import { valueFor } from "./value-for.ts";

/** What to ask next; or, once all is known, what to change; or why nothing can be added. */
export type Next =
  | { readonly prompt: Prompt }
  | { readonly edits: readonly Edit[] }
  | { readonly impossible: "no-document" | "nothing-to-add-to" };

/**
 * `uri` is the document at hand; a service or a term goes to the library's directory or glossary. Call again with each
 * answer under its prompt's key.
 */
export function nextOf(library: Library, uri: string, name: AdditionName, given: Given): Next {
  const addition = additions.find((one) => one.name === name);
  const corpus = corpusOf(library);
  const own = corpus.entry(uri)?.facts;
  const place = own?.kind === addition?.kind ? uri : addition && registerFor(corpus, addition)?.uri;
  const elsewhere = name === "service" || name === "term";
  const reading = place === uri || elsewhere ? readingIn(library, place ?? "") : undefined;
  if (!addition || !reading?.kind) return { impossible: "no-document" };
  const { document, kind } = reading;
  const { field } = addition;
  const itemsAt = (path: Path): Schema | undefined => schemaAt(kind.schema, document.data, [...path, field])?.items;
  // A list of the same name may hold only references, as the questions that a score counts do.
  const holders = holdersOf(document.data, field).filter(({ path }) => isShape(itemsAt(path)));
  if (holders.length === 0 && !kind.schema.properties?.[field]) return { impossible: "nothing-to-add-to" };
  const holder =
    holders.length < 2 ? (holders[0]?.path ?? []) : holders.find(({ path }) => path.join(".") === given[HOLDER])?.path;
  if (!holder) {
    const choices = holders.map(({ path, label }) => ({ value: path.join("."), label }));
    return { prompt: prompt(HOLDER, "Where it belongs", "one", { choices }) };
  }
  const items = itemsAt(holder);
  if (!items) return { impossible: "nothing-to-add-to" };
  const target = targetOf(reading, corpus);
  const built = valueFor(items, [], given, target);
  if (isPrompt(built)) return built;
  const path = [...holder, field];
  const added = nodeAt(document.data, path)
    ? appendItem(document, path, built.value)
    : insertKey(document, holder, field, [built.value]);
  if (name !== "step") return { edits: added };
  const before = stepsBefore(document.data);
  const after = given[AFTER];
  if (typeof after !== "string") {
    const choices = [
      { value: "", label: "No step yet" },
      ...before.map(({ index, label }) => ({ value: String(index), label })),
    ];
    return { prompt: prompt(AFTER, "Which step it follows", "one", { choices }) };
  }
  const id = (built.value as { readonly [key: string]: NewValue })["id"] ?? null;
  return { edits: after === "" ? added : [...appendItem(document, ["steps", Number(after), "next"], id), ...added] };
}

/** The register that has such entries already; where none has, the first. */
function registerFor(corpus: Corpus, { kind, name }: Addition): Facts | undefined {
  const registers = corpus.ofKind(kind);
  return registers.find(({ names }) => names.some(({ type }) => type === name)) ?? registers[0];
}

const HOLDER = "where it belongs";
const AFTER = "the step before";

interface Holder {
  readonly path: Path;
  readonly label: string;
}

/** Everything in a document that has a list of this name. */
function holdersOf(node: DataNode, field: string, path: Path = []): readonly Holder[] {
  if (node.type === "scalar") return [];
  if (node.type === "list") return node.items.flatMap((item, index) => holdersOf(item, field, [...path, index]));
  return node.entries.flatMap(({ key, value }) => {
    const inside = holdersOf(value, field, [...path, key]);
    if (key !== field || value.type !== "list") return inside;
    return [{ path, label: textAt(node, "title") ?? textAt(node, "label") ?? textAt(node, "id") ?? field }, ...inside];
  });
}

function isShape(items: Schema | undefined): boolean {
  return items?.oneOf !== undefined || items?.type === "object";
}

function schemaAt(schema: Schema, root: DataNode, path: Path): Schema | undefined {
  let found: Schema | undefined = schema;
  path.forEach((part, index) => {
    found = found && childSchema(applicable(found, nodeAt(root, path.slice(0, index))), part);
  });
  return found;
}

/** The steps that say which steps follow them. */
function stepsBefore(root: DataNode): readonly { readonly index: number; readonly label: string }[] {
  const steps = nodeAt(root, ["steps"]);
  if (steps?.type !== "list") return [];
  return steps.items.flatMap((step, index) => {
    if (nodeAt(step, ["next"])?.type !== "list") return [];
    return [{ index, label: textAt(step, "title") ?? String(index + 1) }];
  });
}
