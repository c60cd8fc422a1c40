/** Draws problems under the lines they are about, so that their places can be reviewed by eye. */
import type { Problem } from "../../src/document/problem.ts";
import { linesOf, positionAt } from "../../src/document/lines.ts";

/** `file:line` of a problem, lines from one. */
export function placed({ uri, span }: Problem, texts: ReadonlyMap<string, string>): string {
  return `${uri}:${positionAt(linesOf(texts.get(uri) ?? ""), span.start).line + 1}`;
}

/** Each problem with its line, the place underlined, its message and its fixes. */
export function drawn(problems: readonly Problem[], texts: ReadonlyMap<string, string>): string {
  return problems.map((problem) => drawnProblem(problem, texts)).join("\n");
}

function drawnProblem(problem: Problem, texts: ReadonlyMap<string, string>): string {
  const { uri, span, code, severity, message, fixes = [], related = [] } = problem;
  const text = texts.get(uri) ?? "";
  const { line, column } = positionAt(linesOf(text), span.start);
  const words = text.split(/\r\n?|\n/u)[line] ?? "";
  const length = Math.max(1, Math.min(span.end - span.start, words.length - column));
  return [
    `${uri}:${line + 1} ${severity} ${code}`,
    `  ${words}`,
    `  ${" ".repeat(column)}${"~".repeat(length)}`,
    `  ${message}`,
    ...related.map((place) => `  see ${place.uri}: ${place.message}`),
    ...fixes.map(({ title, safe }) => `  fix${safe ? " (safe)" : ""}: ${title}`),
    "",
  ].join("\n");
}
