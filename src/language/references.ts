/** Every place that names the thing at a place. */
import type { Location, Position } from "vscode-languageserver-types";
import type { Library } from "./library.ts";
import { corpusOf, entryIn } from "./library.ts";
import { locationOf, offsetOf } from "./place.ts";
import { targetAt } from "./target-at.ts";
import { usesOf } from "./uses-of.ts";

/** In fields, sentences, blocks and conditions of every document; where it is defined as well if `withDefinition`. */
export function references(
  library: Library,
  uri: string,
  position: Position,
  withDefinition: boolean,
): readonly Location[] {
  const entry = entryIn(library, uri);
  const target = entry && targetAt(entry, offsetOf(entry.source, position));
  if (!target) return [];
  const corpus = corpusOf(library);
  const own = withDefinition ? corpus.names(target.key) : [];
  return [...own, ...usesOf(corpus, target.key)].map((place) => locationOf(library, place.uri, place.span));
}
