/** A comparison in meaning for a person at a terminal. */
import type { Meaning } from "../../meaning/meaning.ts";
import { NOTHING, meaningParts } from "../../meaning/meaning-parts.ts";
import { inkFor } from "./ink.ts";
import type { Style } from "./results.ts";
import { visible } from "./visible.ts";
import { wrap } from "./wrap.ts";

export function meaningPretty(meaning: Meaning, before: string, after: string, style: Style): string {
  const ink = inkFor(style.colour);
  const columns = Math.max(40, Math.min(style.columns, 120));
  const parts = meaningParts(meaning);
  const lines = parts.flatMap(({ heading, note, items }) => [
    "",
    ink.bold(heading),
    ...(note === undefined ? [] : wrap(note, columns).map(ink.dim)),
    ...items.flatMap((item) =>
      wrap(visible(item), columns - 4).map((line, at) => `${at === 0 ? "  - " : "    "}${line}`),
    ),
  ]);
  const head = `What changes in meaning from ${visible(before)} to ${visible(after)}`;
  return [ink.bold(head), ...(parts.length === 0 ? ["", NOTHING] : lines), ""].join("\n");
}
