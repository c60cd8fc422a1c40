/** What targets cannot hold, for a person at a terminal: each thing told once, with every place at which it is so. */
import type { Loss } from "../../exporters/export-library.ts";
import type { Exporter } from "../../exporters/exporter.ts";
import { lossGroups } from "../../exporters/loss-groups.ts";
import { counted, listed } from "../counted.ts";
import { inkFor } from "./ink.ts";
import { placesIn } from "./place.ts";
import type { Results, Style } from "./results.ts";
import { visible } from "./visible.ts";
import { wrap } from "./wrap.ts";

/** `results` say where the places are; the problems told are `losses`. */
export function lossWords(results: Results, losses: readonly Loss[], style: Style): string {
  const ink = inkFor(style.colour);
  const columns = Math.max(40, Math.min(style.columns, 120));
  const placeOf = placesIn(results);
  const lines: string[] = [];
  for (const { targets, things } of lossGroups(losses)) {
    lines.push(ink.bold(whoCannot(targets)), "");
    for (const { message, losses: places } of things) {
      lines.push(...indented(message, 2), ...placeLines(places).map(ink.dim), "");
    }
  }
  const files = new Set(losses.map(({ uri }) => uri)).size;
  lines.push(ink.bold(`${counted(losses.length, "place")} in ${counted(files, "file")}.`));
  for (const code of new Set(losses.map((loss) => loss.code)))
    lines.push(`To read why it is told:  practice-guidance explain ${code}`);
  return `${lines.join("\n")}\n`;

  /** A line for each file: the first place with the file's name, the others by line and column. */
  function placeLines(places: readonly Loss[]): readonly string[] {
    const files = new Map<string, string[]>();
    for (const { uri, span } of places) {
      const { file, range } = placeOf(uri, span);
      const points = files.get(file) ?? [];
      files.set(file, points);
      if (range) points.push(`${String(range.start.line)}:${String(range.start.column)}`);
    }
    return [...files].flatMap(([file, [first, ...more]]) =>
      indented([first === undefined ? file : `${file}:${first}`, ...more].join(", "), 4),
    );
  }

  function indented(text: string, by: number): readonly string[] {
    return wrap(visible(text), columns - by).map((line) => " ".repeat(by) + line);
  }
}

/** Targets by the words after `--target`. */
function whoCannot(targets: readonly Exporter[]): string {
  return `Not in ${listed(targets.map(({ id }) => id.slice(id.lastIndexOf("/") + 1)))}:`;
}
