/** The page of a document whose kind has no page of its own: its fields by the names its schema gives them. */
import type { ComponentChildren } from "preact";
import { readableAt } from "../../../corpus/at-tier.ts";
import type { Tier } from "../../../corpus/facts.ts";
import type { DataList, DataMap, DataNode, DataScalar } from "../../../document/data.ts";
import { entryOf, textAt } from "../../../document/data.ts";
import type { Document } from "../../../document/document.ts";
import { applicable, childSchema } from "../../../kinds/definitions.ts";
import type { Unit } from "../../../kinds/generated/types.ts";
import type { Kind } from "../../../kinds/kind.ts";
import type { Schema } from "../../../kinds/schema.ts";
import type { PageContext } from "../page-context.ts";
import { FactsList } from "../part/facts-list.tsx";
import type { FactRow } from "../part/facts-list.tsx";
import { Reference } from "../part/reference.tsx";
import { sectionsOf } from "../part/section.tsx";
import { Text } from "../part/text.tsx";
import { capitalised, sayDate, sayDuration } from "../../../corpus/sentences.ts";
import type { Draft } from "./draft.ts";

/** What every document begins with; the page's frame shows as much of it as readers need. */
const HEADER = new Set(
  (
    "kind id title summary status version tier audience owner author approving_body approval effective change withdrawn " +
    "review sources supersedes former_ids related found_by not_heard_because suppress"
  ).split(" "),
);

export function recordDraft({ data, source }: Document, kind: Kind, page: PageContext): Draft {
  const references = page.corpus.entry(source.uri)?.facts.references ?? [];
  const context = { ...page, keys: new Map(references.map(({ span, key }) => [span.start, key])) };
  const fields = data.entries.filter(({ key }) => !HEADER.has(key));
  return {
    label: capitalised(kind.title),
    sections: sectionsOf(
      ...fields.map(({ key, value }) => {
        const schema = applicable(childSchema(kind.schema, key) ?? {}, value);
        return {
          id: `pg-${key.replaceAll("_", "-")}`,
          title: schema.title ?? key,
          content: value.type === "list" ? showItems(value, schema, context) : show(value, schema, context),
        };
      }),
    ),
  };
}

/** What is said of one document: where readers are, and what its fields point at, by where they are written. */
interface RecordContext extends PageContext {
  readonly keys: ReadonlyMap<number, string>;
}

function show(node: DataNode, given: Schema, context: RecordContext): ComponentChildren {
  const schema = applicable(given, node);
  if (node.type === "scalar") return showScalar(node, schema, context);
  if (node.type === "map") return durationIn(node) ?? <FactsList rows={rowsOf(node, schema, context)} />;
  const items = node.items.filter((item) => item.type !== "map" || mayRead(item, context.tier));
  return (
    <ul class="pg-plain">
      {items.map((item) => (
        <li id={idOf(item, schema)}>{show(item, childSchema(schema, 0) ?? {}, context)}</li>
      ))}
    </ul>
  );
}

/** A section's list: what has a title has it as its heading, with its number where it has one. */
function showItems(list: DataList, given: Schema, context: RecordContext): ComponentChildren {
  const schema = applicable(given, list);
  if (!list.items.some((item) => textAt(item, "title") !== undefined)) return show(list, schema, context);
  const cards = list.items.flatMap((item) => {
    if (item.type !== "map" || !mayRead(item, context.tier)) return [];
    const number = entryOf(item, "number")?.value;
    const before = number?.type === "scalar" ? `${String(number.value)}. ` : "";
    const rest = rowsOf(item, applicable(childSchema(schema, 0) ?? {}, item), context, SHOWN_AS_HEADING);
    return (
      <li class="pg-card" id={idOf(item, schema)}>
        <h3>
          {before}
          {textAt(item, "title")}
        </h3>
        <FactsList rows={rest} />
      </li>
    );
  });
  return <ol class="pg-plain">{cards}</ol>;
}

const SHOWN_AS_HEADING: ReadonlySet<string> = new Set(["number", "title"]);

function rowsOf(
  map: DataMap,
  schema: Schema,
  context: RecordContext,
  without: ReadonlySet<string> = new Set(),
): readonly FactRow[] {
  return map.entries.flatMap(({ key, value }): readonly FactRow[] => {
    const own = applicable(childSchema(schema, key) ?? {}, value);
    return key === "id" || without.has(key) ? [] : [[own.title ?? key, show(value, own, context)]];
  });
}

function showScalar({ value, span }: DataScalar, schema: Schema, context: RecordContext): ComponentChildren {
  const text = String(value ?? "");
  const refers = schema["x-refers-to"];
  const key = refers?.within === undefined ? text : context.keys.get(span.start);
  if (refers && key !== undefined) return <Reference context={context} to={key} />;
  if (schema["x-date"]) return sayDate(text);
  if (typeof value === "boolean") return value ? "Yes" : "No";
  // The words of a closed list are written to be read: only their signs are not.
  return schema.enum ? capitalised(text.replaceAll("_", " ")) : <Text text={text} />;
}

/** “3 years” for a length of time; undefined for everything else. */
function durationIn(map: DataMap): string | undefined {
  const [value, unit] = [entryOf(map, "value")?.value, textAt(map, "unit")];
  if (map.entries.length !== 2 || value?.type !== "scalar" || unit === undefined) return undefined;
  return sayDuration({ value: Number(value.value), unit: unit as Unit });
}

/** An entry others may point at has its id on the page. */
function idOf(item: DataNode, list: Schema): string | undefined {
  const defines = applicable(childSchema(list, 0) ?? {}, item)["x-defines"];
  return defines && textAt(item, defines.by ?? "id");
}

function mayRead(item: DataMap, reader: Tier): boolean {
  const tier = textAt(item, "tier");
  return tier === undefined || readableAt(tier as Tier, reader);
}
