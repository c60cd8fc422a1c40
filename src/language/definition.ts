/** Where the thing named at a place is defined. */
import type { Location, Position } from "vscode-languageserver-types";
import type { Library } from "./library.ts";
import { corpusOf, entryIn } from "./library.ts";
import { locationOf, offsetOf } from "./place.ts";
import { targetAt } from "./target-at.ts";

/** Every place that defines it, the file itself for a link to a file; none where nothing is named or nothing has that name. */
export function definition(library: Library, uri: string, position: Position): readonly Location[] {
  const entry = entryIn(library, uri);
  const target = entry && targetAt(entry, offsetOf(entry.source, position));
  if (!target) return [];
  return corpusOf(library)
    .names(target.key)
    .map((name) => locationOf(library, name.uri, name.span));
}
