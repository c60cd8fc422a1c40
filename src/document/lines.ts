/** Where each line of a text begins, so that offsets become lines and columns at the edges of the house. */
export interface Lines {
  /** Offset of the first character of each line; `\n`, `\r\n` and a lone `\r` end one, as in an editor. */
  readonly starts: readonly number[];
  /** Length of the text. */
  readonly length: number;
}

/** Both from zero, columns in UTF-16 code units, as the language server protocol counts. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function linesOf(text: string): Lines {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/gu)) starts.push(index + end.length);
  return { starts, length: text.length };
}

/** The line and column of an offset; an offset outside the text counts as its nearer end. */
export function positionAt({ starts, length }: Lines, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, length));
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= inside) low = middle;
    else high = middle;
  }
  return { line: low, column: inside - (starts[low] ?? 0) };
}

/** The offset of a line and column; one beyond the end of its line counts as the beginning of the next. */
export function offsetAt({ starts, length }: Lines, { line, column }: Position): number {
  if (line < 0) return 0;
  const start = starts[line];
  if (start === undefined) return length;
  return Math.min(start + Math.max(0, column), starts[line + 1] ?? length);
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charAt(start - 1))) start -= 1;
  return start;
}

/** Where the line after that of an offset begins, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineEnd(text.charAt(end))) end += 1;
  return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
}

function isLineEnd(letter: string): boolean {
  return letter === "\n" || letter === "\r";
}

/** How the lines of a text end, by its first line; `\n` where it has only one. */
export function lineEndOf(text: string): "\n" | "\r\n" | "\r" {
  const [found] = /\r\n?|\n/u.exec(text) ?? [];
  return found === "\r\n" || found === "\r" ? found : "\n";
}

export interface Line {
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character, before the line end. */
  readonly end: number;
  /** Offset of the next line, or the end of the text. */
  readonly next: number;
  /** The line without its end. */
  readonly text: string;
}

/** The line that begins at an offset, or undefined at the end of the text. */
export function lineFrom(text: string, start: number): Line | undefined {
  if (start >= text.length) return undefined;
  const ending = /\r\n?|\n|$/gu;
  ending.lastIndex = start;
  const match = ending.exec(text);
  const end = match?.index ?? text.length;
  return { start, end, next: end + (match?.[0].length ?? 0), text: text.slice(start, end) };
}

/** The first line at or after `start`, itself the beginning of a line, that fits; undefined where none does. */
export function findLine(text: string, start: number, fits: (line: Line) => boolean): Line | undefined {
  let line = lineFrom(text, start);
  while (line !== undefined && !fits(line)) line = lineFrom(text, line.next);
  return line;
}
