/** Small libraries in memory with a cursor in one of their texts, as an editor would ask about them. */
import type { Position } from "vscode-languageserver-types";
import { memoryHost } from "../../src/corpus/memory-host.ts";
import { loadLibrary } from "../../src/corpus/load.ts";
import { linesOf, positionAt } from "../../src/document/lines.ts";
import type { KindName } from "../../src/kinds/kind.ts";
import type { Library } from "../../src/language/library.ts";
import { change, emptyCheck } from "../../src/rules/check.ts";
import { rules } from "../../src/rules/index.ts";
import { TODAY, baseLibrary } from "../rules/base-library.ts";
import { base } from "../rules/judged-example.ts";
import { completed } from "../rules/completion.ts";

/** Stands for the cursor in a text. */
export const CURSOR = "‸";

export interface Asked {
  readonly library: Library;
  readonly uri: string;
  readonly position: Position;
}

/** As a real editor names files. */
export const toEditor = (uri: string): string => `file:///library/${uri}`;

/** A library around what was checked. */
export function around(checked: Library["checked"]): Library {
  return { checked, toEditor, pageOf: (code) => `https://pages.example/${code}` };
}

/** The sound library with one more document, which is completed where it leaves fields out. */
export function askedIn(kind: KindName, text: string, uri?: string): Asked {
  const source = completed({ kind, text, ...(uri === undefined ? {} : { uri }) });
  return asked({ [source.uri]: source.text });
}

/** The sound library with these files as they are; one of them has the cursor in it. */
export function asked(files: Readonly<Record<string, string>>): Asked {
  let found: Omit<Asked, "library"> | undefined;
  const put = Object.entries(files).map(([uri, marked]) => {
    const at = marked.indexOf(CURSOR);
    const text = marked.replace(CURSOR, "");
    if (at >= 0) {
      const { line, column } = positionAt(linesOf(text), at);
      found = { uri, position: { line, character: column } };
    }
    return { uri, language: uri.endsWith(".md") ? ("markdown" as const) : ("yaml" as const), text, bom: false };
  });
  if (!found) throw new Error("No cursor in any file");
  return { library: around(change(base, { put })), ...found };
}

/** A library of nothing but these files, brought in through a Host in memory. */
export async function libraryOf(files: Readonly<Record<string, string>>): Promise<Library> {
  const bytes = new Map(Object.entries(files).map(([uri, text]) => [uri, new TextEncoder().encode(text)]));
  const { sources } = await loadLibrary(memoryHost(bytes));
  return around(change(emptyCheck(rules, TODAY), { put: sources }));
}

/** The sound library by its files, for tests that add to it. */
export const baseFiles: Readonly<Record<string, string>> = Object.fromEntries(
  baseLibrary.map(({ uri, text }) => [uri, text]),
);
