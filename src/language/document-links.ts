/** The words in a text that lead to another place of the library, so that a click goes there. */
import type { DocumentLink } from "vscode-languageserver-types";
import { linesOf, positionAt } from "../document/lines.ts";
import type { Library } from "./library.ts";
import { corpusOf, entryIn } from "./library.ts";
import { rangeOf } from "./place.ts";

/** Links and blocks of a chapter whose target is there. */
export function documentLinks(library: Library, uri: string): readonly DocumentLink[] {
  const entry = entryIn(library, uri);
  if (!entry) return [];
  const lines = linesOf(entry.source.text);
  return entry.facts.references.flatMap(({ key, by, span }): readonly DocumentLink[] => {
    if (by === "field" || by === "condition") return [];
    const [name] = corpusOf(library).names(key);
    const text = name && entryIn(library, name.uri)?.source.text;
    if (!name || text === undefined) return [];
    const line = 1 + positionAt(linesOf(text), name.span.start).line;
    const target = `${library.toEditor(name.uri)}#L${line}`;
    return [{ range: rangeOf(lines, span), target, tooltip: name.title }];
  });
}
