/** Turns offsets into files, lines and columns, at the edge where people and other programs read them. */
import type { Lines } from "../../document/lines.ts";
import { linesOf, positionAt } from "../../document/lines.ts";
import type { Span } from "../../document/span.ts";
import type { Results } from "./results.ts";

export interface Place {
  /** From where the program runs, with `/` between parts. */
  readonly file: string;
  /** Undefined for a file that could not be read. */
  readonly range: Range | undefined;
}

export interface Range {
  readonly start: Point;
  /** After the last character. */
  readonly end: Point;
}

/** A place as editors show it. */
export interface Point {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** From 0, in UTF-16 code units of the text without its byte order mark. */
  readonly offset: number;
}

/** The place of any span of the checked library; each text is divided into lines once. */
export function placesIn({
  folder,
  corpus,
  unquoted,
}: Pick<Results, "folder" | "corpus" | "unquoted">): (uri: string, span: Span) => Place {
  const known = new Map<string, Lines>();
  return (uri, span) => {
    const source = corpus.entry(uri)?.source ?? unquoted?.get(uri);
    const file = fileIn(folder, uri);
    if (!source) return { file, range: undefined };
    const lines = known.get(uri) ?? linesOf(source.text);
    known.set(uri, lines);
    return { file, range: { start: pointAt(lines, span.start), end: pointAt(lines, span.end) } };
  };
}

/** The name of a library's file from where the program runs. */
export function fileIn(folder: string, uri: string): string {
  if (folder === ".") return uri === "" ? "." : uri;
  return uri === "" ? folder : `${folder}/${uri}`;
}

function pointAt(lines: Lines, offset: number): Point {
  const { line, column } = positionAt(lines, offset);
  return { line: line + 1, column: column + 1, offset };
}
