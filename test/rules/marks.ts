/** Marks `⟦` and `⟧` around places of a text: how examples say where problems stand. */
import type { Span } from "../../src/document/span.ts";

/** The text without its marks, and the places they stood around, in order. */
export function unmarked(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  let text = "";
  const spans: Span[] = [];
  const open: number[] = [];
  for (const letter of marked) {
    if (letter === "⟦") open.push(text.length);
    else if (letter === "⟧") spans.push({ start: open.pop() ?? 0, end: text.length });
    else text += letter;
  }
  return { text, spans };
}

/** The text with marks around these places, so that a difference is plain to see. */
export function marked(text: string, spans: readonly Span[]): string {
  const marks = [
    ...spans.map(({ start }) => ({ at: start, sign: "⟦", order: 1 })),
    ...spans.map(({ start, end }) => ({ at: end, sign: "⟧", order: start === end ? 2 : 0 })),
  ];
  let result = "";
  let from = 0;
  for (const { at, sign } of marks.sort((a, b) => a.at - b.at || a.order - b.order)) {
    result += text.slice(from, at) + sign;
    from = at;
  }
  return result + text.slice(from);
}
