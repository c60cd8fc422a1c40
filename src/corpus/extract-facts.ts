/** Reads a document's facts off its data, its schema's annotations and its text. */
import type { DataScalar } from "../document/data.ts";
import { entryOf, textAt } from "../document/data.ts";
import type { Document } from "../document/document.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Enclosure } from "../kinds/walk.ts";
import { conditionReferences } from "./condition-references.ts";
import { directiveReferences } from "./directive-references.ts";
import { detailsOf } from "./extract-details.ts";
import type { Facts, Name, Reference, Tier } from "./facts.ts";
import type { Field, Fields, Item } from "./fields.ts";
import { definedKey, enclosingKey, referredKey } from "./name-key.ts";
import { proseFacts } from "./prose-facts.ts";
import { suppressionsOf } from "./suppressions.ts";

/** The facts of a document. `sound` says that its values have the types its schema promises. */
export function extractFacts(document: Document, kind: Kind | undefined, sound: boolean, parts: Fields): Facts {
  const { source, data, body } = document;
  const id = textAt(data, "id");
  const home = id ?? `file:${source.uri}`;
  const names: Name[] = [{ key: `file:${source.uri}`, type: "file", title: source.uri, span: { start: 0, end: 0 } }];
  const references: Reference[] = [];
  parts.items.forEach(addName);
  parts.fields.forEach(addReferences);
  if (body) {
    const prose = proseFacts(body.tree, source.text, source.uri, home);
    names.push(...prose.names);
    references.push(...prose.references, ...directiveReferences(body.tree, source.text, home));
  }
  return {
    uri: source.uri,
    kind: kind?.name,
    id,
    title: textAt(data, "title") ?? id ?? source.uri,
    summary: textAt(data, "summary"),
    tier: textAt(data, "tier") as Tier | undefined,
    status: textAt(data, "status"),
    version: textAt(data, "version"),
    names,
    references,
    suppressions: suppressionsOf(data),
    details: kind && sound ? detailsOf(kind.name, document.value) : undefined,
  };

  function addName({ node, schema, around }: Item): void {
    const defines = schema["x-defines"];
    const key = defines && definedKey(defines, { node, schema }, around);
    if (!defines || key === undefined) return;
    const written = entryOf(node, defines.by ?? "id")?.value as DataScalar;
    const title = textAt(node, "title") ?? textAt(node, "label") ?? textAt(node, "question") ?? String(written.value);
    names.push({ key, type: defines.name, title, span: inside(written) });
  }

  function addReferences({ node, schema, around, condition }: Field): void {
    if (typeof node.value !== "string") return;
    const from = nearestKey(around) ?? home;
    const refers = schema["x-refers-to"];
    if (refers) {
      const key = referredKey(refers, node.value, around);
      const types = refers.name === "document" ? [] : [refers.name];
      if (key !== undefined) references.push({ key, types, span: inside(node), by: "field", from });
    }
    const where = schema["x-condition"];
    if (!where || !condition) return;
    const scope = enclosingKey(where, around) ?? home;
    references.push(...conditionReferences(condition.condition, node, source.text, where, scope, from));
  }
}

/** The nearest thing around that has a name. */
function nearestKey(around: readonly Enclosure[]): string | undefined {
  for (let index = around.length - 1; index >= 0; index--) {
    const sort = (around[index] as Enclosure).schema["x-defines"]?.name;
    if (sort) return enclosingKey(sort, around.slice(0, index + 1));
  }
  return undefined;
}

/** A text without its quotation marks. */
function inside(node: DataScalar): DataScalar["span"] {
  if (node.textStart === undefined) return node.span;
  return { start: node.textStart, end: node.textStart + String(node.value).length };
}
