/** What every feature for an editor is given: a checked library as it stands at one moment, and how the editor names its files. */
import type { Corpus, Entry } from "../corpus/corpus.ts";
import type { Reading } from "../corpus/reading.ts";
import { readEntry } from "../corpus/reading.ts";
import type { MarkdownParser } from "../document/markdown-parser.ts";
import type { Checked } from "../rules/check.ts";

/** Immutable. Features take one, the path of a file below the library's folder, and a place; they answer in the protocol's types. */
export interface Library {
  readonly checked: Checked;
  /** Reads Markdown, where not in the usual way. */
  readonly parse?: MarkdownParser | undefined;
  /** The editor's address of a file, by its path below the library's folder. */
  readonly toEditor: (uri: string) => string;
  /** The address of the page about a problem's code, where there is one to open. */
  readonly pageOf?: (code: string) => string | undefined;
}

/** The documents of a library together. */
export function corpusOf({ checked }: Library): Corpus {
  return checked.corpus;
}

/** The text and the facts of a document, as far as it is in the library. */
export function entryIn({ checked }: Library, uri: string): Entry | undefined {
  return checked.corpus.entry(uri);
}

/** A document read anew, with its tree; undefined for a file that is not in the library. */
export function readingIn(library: Library, uri: string): Reading | undefined {
  const source = entryIn(library, uri)?.source;
  return source && readEntry(source, library.parse);
}
