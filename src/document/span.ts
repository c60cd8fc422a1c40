/** A place in a source text; every problem, name and edit is located by one. */
export interface Span {
  /** Offset of the first character, in UTF-16 code units of the text without its byte order mark. */
  readonly start: number;
  /** Offset after the last character; equal to `start` for an empty place. */
  readonly end: number;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
