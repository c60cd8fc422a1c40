/** The line of a problem with its place underlined. */
import type { Range } from "./place.ts";
import { visible, widthOf } from "./visible.ts";

export interface Excerpt {
  /** The line, or the part of a long one around the place. */
  readonly line: string;
  /** Spaces and carets that stand below the place. */
  readonly underline: string;
}

/** What to show of `text` at a range, within `columns`; undefined where the range stands on an empty line. */
export function excerpt(text: string, { start, end }: Range, columns: number): Excerpt | undefined {
  const from = start.offset - (start.column - 1);
  const whole = /^[^\r\n]*/u.exec(text.slice(from))?.[0] ?? "";
  if (whole.trim() === "") return undefined;
  const first = start.column - 1;
  const last = end.line === start.line ? Math.min(end.column - 1, whole.length) : whole.length;
  const room = Math.max(20, columns);
  const cut = whole.length <= room ? 0 : Math.max(0, Math.min(first - 10, whole.length - room));
  const before = visible(whole.slice(cut, first));
  const marked = visible(whole.slice(first, Math.min(last, cut + room)));
  const lead = cut > 0 ? "..." : "";
  const tail = cut + room < whole.length ? "..." : "";
  return {
    line: `${lead}${visible(whole.slice(cut, cut + room))}${tail}`,
    underline: " ".repeat(lead.length + widthOf(before)) + "^".repeat(Math.max(1, widthOf(marked))),
  };
}
