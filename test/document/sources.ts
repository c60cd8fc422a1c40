/** Sources for the tests of the reader, and short ways to look at what it found. */
import type { Document } from "../../src/document/document.ts";
import { read } from "../../src/document/read.ts";
import type { Source } from "../../src/document/source.ts";
import type { Span } from "../../src/document/span.ts";

export function yaml(text: string): Source {
  return { uri: "a.yaml", language: "yaml", text, bom: false };
}

export function markdown(text: string): Source {
  return { uri: "a.md", language: "markdown", text, bom: false };
}

/** Each problem as its code and the text it points at. */
export function problemsIn(source: Source): readonly string[] {
  return reported(read(source));
}

export function reported({ problems, source }: Document): readonly string[] {
  return problems.map(({ code, span }) => `${code}: ${slice(source, span)}`);
}

export function slice({ text }: Source, { start, end }: Span): string {
  return text.slice(start, end);
}

/** A value without prototypes, as tests write it. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
