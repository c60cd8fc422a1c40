/** Which part of a document's page is written where: the way from a page to its source and back. */
import type { Reading } from "../../corpus/reading.ts";
import type { DataMap, DataNode } from "../../document/data.ts";
import type { Span } from "../../document/span.ts";
import { contains } from "../../document/span.ts";

/** A part of a page that has an id of its own: a heading, a step, a question, a band, an entry of a register. */
export interface Part {
  /** Its id on the page. */
  readonly anchor: string;
  /** What it is, such as `step`. */
  readonly type: string;
  /** Where its name is written. */
  readonly name: Span;
  /** Everything that belongs to it. */
  readonly whole: Span;
}

/** In the order in which they are written. A heading's part is the heading alone. */
export function partsOf({ document, entry }: Reading): readonly Part[] {
  const holders = holdersIn(document.data);
  const { id, names } = entry.facts;
  const parts = names.flatMap(({ key, type, span }): readonly Part[] => {
    const part = key.startsWith("file:") ? undefined : anchorIn(key, id);
    if (part === undefined || part.includes(".")) return [];
    const whole = holders.get(placeOf(span)) ?? span;
    return [{ anchor: part, type, name: span, whole }];
  });
  return parts.sort((a, b) => a.name.start - b.name.start);
}

/** The innermost part that holds a place. */
export function partAt(parts: readonly Part[], place: Span): Part | undefined {
  const around = parts.filter(({ whole }) => contains(whole, place));
  return around.reduce<Part | undefined>((inner, part) => (inner && isSmaller(inner, part) ? inner : part), undefined);
}

/** An entry of a register has an id of the whole library; a part of a document stands behind its document's id. */
function anchorIn(key: string, document: string | undefined): string | undefined {
  if (key === document) return undefined;
  return key.includes("#") ? key.slice(key.indexOf("#") + 1) : key;
}

/** The fields among which each single value stands, by the value's place. */
function holdersIn(data: DataNode, found = new Map<string, Span>()): ReadonlyMap<string, Span> {
  if (data.type === "map") noteFields(data, found);
  else if (data.type === "list") for (const item of data.items) holdersIn(item, found);
  return found;
}

function noteFields(map: DataMap, found: Map<string, Span>): void {
  for (const { value } of map.entries) {
    if (value.type === "scalar") found.set(placeOf(value.span), map.span);
    else holdersIn(value, found);
  }
}

function placeOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

function isSmaller(a: Part, b: Part): boolean {
  return a.whole.end - a.whole.start <= b.whole.end - b.whole.start;
}
