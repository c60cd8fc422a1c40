/** The text of one file, decoded, with what is needed to write it back unchanged. */
export interface Source {
  /** Where the file is, as the Host names it: a path below the library with `/`, or an editor's URI. */
  readonly uri: string;
  /** Which reader understands it. */
  readonly language: Language;
  /** The text without its byte order mark. Line ends are as the author wrote them. */
  readonly text: string;
  /** Whether the file began with a byte order mark; a writer puts it back. */
  readonly bom: boolean;
}

/** The two languages a library is written in. */
export type Language = "markdown" | "yaml";

/** The language of a file by its ending, or undefined for a file that is not ours. */
export function languageOf(uri: string): Language | undefined {
  if (/\.(md|markdown)$/iu.test(uri)) return "markdown";
  if (/\.ya?ml$/iu.test(uri)) return "yaml";
  return undefined;
}
