/** Gives a thing another name wherever it is named: fields, sentences, blocks and conditions; every other byte stays. */
import type { Position, WorkspaceEdit } from "vscode-languageserver-types";
import { linesOf, positionAt } from "../document/lines.ts";
import { entryOf, textAt } from "../document/data.ts";
import { setScalar } from "../document/edit.ts";
import { stringText } from "../document/new-value.ts";
import type { Edit } from "../document/problem.ts";
import type { Library } from "./library.ts";
import { corpusOf, entryIn, readingIn } from "./library.ts";
import type { Refused } from "./naming.ts";
import { isRefused, refusalOf, renamableAt } from "./naming.ts";
import { changesOf, offsetOf } from "./place.ts";
import type { Use } from "./uses-of.ts";
import { allUsesOf } from "./uses-of.ts";

/** The changes, or why the thing cannot have that name; then nothing is changed. */
export function rename(library: Library, uri: string, position: Position, newName: string): WorkspaceEdit | Refused {
  const edits = renameEdits(library, uri, position, newName);
  return isRefused(edits) ? edits : { changes: changesOf(library, edits) };
}

/** The same by files and offsets. */
export function renameEdits(
  library: Library,
  uri: string,
  position: Position,
  newName: string,
): readonly Edit[] | Refused {
  const source = entryIn(library, uri)?.source;
  if (!source) return { refused: "This file does not belong to the library." };
  const found = renamableAt(library, uri, offsetOf(source, position));
  if (isRefused(found)) return found;
  const refusal = refusalOf(library, found, newName);
  if (refusal) return refusal;
  const { target, names, old } = found;
  const places: readonly Place[] = [...names, ...allUsesOf(corpusOf(library), target.key)];
  const unclear = places.find((place) => !isWritten(library, place, old));
  if (unclear) {
    const text = entryIn(library, unclear.uri)?.source.text ?? "";
    const line = 1 + positionAt(linesOf(text), unclear.span.start).line;
    const refused =
      `“${old}” is written in ${unclear.uri}, line ${line}, in a way that cannot be changed safely. ` +
      "Write it there on one line without special signs first.";
    return { refused };
  }
  const edits = places.map((place) => ({ uri: place.uri, span: place.span, text: textFor(library, place, newName) }));
  return [...edits, ...decisionEdits(library, new Set(places.map((place) => place.uri)), old, newName)];
}

/** A decision to leave a problem that stands on the name goes on being about it. */
function decisionEdits(library: Library, uris: ReadonlySet<string>, old: string, name: string): readonly Edit[] {
  return [...uris].flatMap((uri) => {
    if (!entryIn(library, uri)?.facts.suppressions.some(({ on }) => on === old)) return [];
    const document = readingIn(library, uri)?.document;
    const list = entryOf(document?.data, "suppress")?.value;
    if (!document || list?.type !== "list") return [];
    return list.items.flatMap((item, index) =>
      textAt(item, "on") === old ? setScalar(document, ["suppress", index, "on"], name) : [],
    );
  });
}

type Place = Pick<Use, "uri" | "span"> & { readonly reference?: Use["reference"] };

/** In conditions low lines stand for the hyphens of a tool's id. */
function isWritten(library: Library, { uri, span, reference }: Place, old: string): boolean {
  const written = entryIn(library, uri)?.source.text.slice(span.start, span.end);
  return written === (reference?.by === "condition" ? old.replaceAll("-", "_") : old);
}

/** The new name as it has to be written there: in quotation marks where it would be read as something else. */
function textFor(library: Library, { uri, span, reference }: Place, name: string): string {
  if (reference?.by === "condition") return name.replaceAll("-", "_");
  if (reference !== undefined && reference.by !== "field") return name;
  const text = entryIn(library, uri)?.source.text ?? "";
  const isBare = /[\s[{,]/u.test(text.charAt(span.start - 1)) && /[\s,\]}]|^$/u.test(text.charAt(span.end));
  return isBare ? stringText(name) : name;
}
