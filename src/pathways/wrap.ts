/** Makes a title fit a box of the diagram; the card it leads to has all of it. */
import { textWidth } from "./text-width.ts";

export interface Type {
  /** In pixels. */
  readonly size: number;
  readonly weight: "normal" | "bold";
}

/** More words than this are not read on a diagram. */
export const MOST_WORDS = 7;

/** The text with at most seven words; a shorter one ends in an ellipsis. */
export function shortened(text: string): string {
  const words = wordsOf(text);
  if (words.length <= MOST_WORDS) return words.join(" ");
  return `${words
    .slice(0, MOST_WORDS)
    .join(" ")
    .replace(/[\p{P}\s]+$/u, "")}…`;
}

/** The text in lines no wider than `width` pixels; a word that is wider by itself is divided. */
export function wrapped(text: string, width: number, { size, weight }: Type): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of wordsOf(text)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const letter of word) {
      if (line !== "" && !fits(`${line}${letter}`)) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

/** As few lines as `wrapped` gives, of lengths as equal as can be: for a label that stands by itself. */
export function balanced(text: string, width: number, type: Type): readonly string[] {
  const lines = wrapped(text, width, type);
  const widest = (candidate: readonly string[]): number =>
    Math.max(...candidate.map((line) => textWidth(line, type.size, type.weight)));
  for (let narrow = Math.max(...wordsOf(text).map((word) => widest([word])), 1); narrow < width; narrow += 4) {
    const candidate = wrapped(text, narrow, type);
    if (candidate.length <= lines.length) return candidate;
  }
  return lines;
}
