/** Results for a person at a terminal: file by file, the place underlined, the reason and what to do. */
import type { Problem } from "../../document/problem.ts";
import { excerpt } from "./excerpt.ts";
import { inkFor } from "./ink.ts";
import type { Place } from "./place.ts";
import { placesIn } from "./place.ts";
import type { Format } from "./results.ts";
import { summary } from "./summary.ts";
import { visible } from "./visible.ts";
import { wrap } from "./wrap.ts";

/** Left of everything that belongs to a problem. */
const INDENT = "  ";

export const pretty: Format = (results, style) => {
  const ink = inkFor(style.colour);
  const columns = Math.max(40, Math.min(style.columns, 120));
  const placeOf = placesIn(results);
  const lines: string[] = [];
  let file: string | undefined;
  for (const problem of results.problems) {
    const place = placeOf(problem.uri, problem.span);
    if (place.file !== file) lines.push(ink.bold(visible(place.file)), "");
    file = place.file;
    lines.push(...shown(problem, place), "");
  }
  lines.push(...summary(results, ink));
  return `${lines.join("\n")}\n`;

  function shown(problem: Problem, place: Place): readonly string[] {
    const { severity, code, message, related = [], fixes = [] } = problem;
    const at = place.range ? `${String(place.range.start.line)}:${String(place.range.start.column)}` : "whole file";
    const others = related.map((other) => `See ${pointer(placeOf(other.uri, other.span))}: ${other.message}`);
    const mending = fixes.slice(0, 1).map(({ title }) => `To mend it: ${title}.`);
    return [
      `${INDENT}${ink.bold(at)}  ${ink[severity](severity)}  ${ink.dim(code)}`,
      ...underlined(problem, place),
      ...paragraph(message),
      ...[...others, ...mending].flatMap(paragraph).map(ink.dim),
    ];
  }

  function paragraph(text: string): readonly string[] {
    return wrap(visible(text), columns - 2 * INDENT.length).map((line) => INDENT + INDENT + line);
  }

  function underlined({ uri, severity }: Problem, { range }: Place): readonly string[] {
    const text = results.corpus.entry(uri)?.source.text;
    if (text === undefined || !range) return [];
    const number = String(range.start.line);
    const part = excerpt(text, range, columns - number.length - 12);
    if (!part) return [];
    const gap = " ".repeat(number.length);
    return [
      `${INDENT}${INDENT}${ink.dim(`${number} |`)} ${part.line}`,
      `${INDENT}${INDENT}${ink.dim(`${gap} |`)} ${ink[severity](part.underline)}`,
    ];
  }
};

function pointer({ file, range }: Place): string {
  return range ? `${file}:${String(range.start.line)}:${String(range.start.column)}` : file;
}
