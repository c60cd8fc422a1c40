/** What targets cannot hold, for a person at a terminal: each thing told once, with every place at which it is so. */
import type { Loss } from "../../exporters/export-library.ts";
import type { Exporter } from "../../exporters/exporter.ts";
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
  for (const [who, things] of grouped(losses, ({ targets }) => whoCannot(targets))) {
    lines.push(ink.bold(who), "");
    for (const [message, places] of grouped(things, (one) => one.message)) {
      lines.push(...indented(message, 2), ...placeLines(places).map(ink.dim), "");
    }
  }
  const files = new Set(losses.map(({ uri }) => uri)).size;
  lines.push(ink.bold(`${counted(losses.length, "place")} in ${counted(files, "file")}.`));
  return `${lines.join("\n")}\n`;

  /** A line for each file: the first place with the file's name, the others by line and column. */
  function placeLines(places: readonly Loss[]): readonly string[] {
    return grouped(places, ({ uri }) => uri).flatMap(([uri, within]) => {
      const points = within.flatMap(({ span }) => {
        const { range } = placeOf(uri, span);
        return range ? [`${String(range.start.line)}:${String(range.start.column)}`] : [];
      });
      const { file } = placeOf(uri, within[0]?.span ?? { start: 0, end: 0 });
      return indented(
        [file, ...points.slice(0, 1)].join(":") +
          points
            .slice(1)
            .map((point) => `, ${point}`)
            .join(""),
        4,
      );
    });
  }

  function indented(text: string, by: number): readonly string[] {
    return wrap(visible(text), columns - by).map((line) => " ".repeat(by) + line);
  }
}

/** Targets by the words after `--target`. */
function whoCannot(targets: readonly Exporter[]): string {
  return `Not in ${listed(targets.map(({ id }) => id.slice(id.lastIndexOf("/") + 1)))}:`;
}

/** In the order in which they first appear. */
function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
}
