/** Says whether what stands at a place can be renamed, and which letters of it are the name. */
import type { Position, Range } from "vscode-languageserver-types";
import { linesOf } from "../document/lines.ts";
import type { Library } from "./library.ts";
import { entryIn } from "./library.ts";
import type { Refused } from "./naming.ts";
import { isRefused, renamableAt } from "./naming.ts";
import { offsetOf, rangeOf } from "./place.ts";

/** The name's place and the name to begin from, or why not. */
export function prepareRename(
  library: Library,
  uri: string,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | Refused {
  const source = entryIn(library, uri)?.source;
  if (!source) return { refused: "This file does not belong to the library." };
  const found = renamableAt(library, uri, offsetOf(source, position));
  if (isRefused(found)) return found;
  return { range: rangeOf(linesOf(source.text), found.target.span), placeholder: found.old };
}
