/** Tells a misspelt field from one that does not exist, so that one slip of the pen is one problem and not two. */
import { nearest } from "../conditions/nearest.ts";
import type { DataMap, Path } from "../document/data.ts";
import { nodeAt } from "../document/data.ts";
import type { ShapeFault, UnknownField } from "../kinds/shape.ts";

/** The field that was probably meant: one that may stand there, is like it and is not there yet. */
export function meantField({ path, field, known }: UnknownField, data: DataMap): string | undefined {
  const around = nodeAt(data, path.slice(0, -1));
  const there = around?.type === "map" ? new Set(around.entries.map(({ key }) => key)) : new Set<string>();
  const open = known.filter((name) => !there.has(name));
  return open.find((name) => sameLetters(name, field)) ?? nearest(field, open);
}

/** The missing fields that are only misspelt beside their place, as `misspeltKey` writes them. */
export function misspeltFields(faults: readonly ShapeFault[], data: DataMap): ReadonlySet<string> {
  const unknown = faults.filter((fault) => fault.type === "unknown-field");
  return new Set(
    unknown.flatMap((fault) => {
      const meant = meantField(fault, data);
      return meant === undefined ? [] : [misspeltKey(fault.path.slice(0, -1), meant)];
    }),
  );
}

/** A field of the object at a path, as a text that can be compared. */
export function misspeltKey(path: Path, field: string): string {
  return JSON.stringify([...path, field]);
}

/** Whether two words differ in nothing but capitals, hyphens, low lines and spaces. */
export function sameLetters(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/gu, "");
}
