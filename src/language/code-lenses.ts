/** What stands above a thing in its document: how many documents use it, and the way to its preview. */
import type { CodeLens } from "vscode-languageserver-types";
import type { Name } from "../corpus/facts.ts";
import { linesOf } from "../document/lines.ts";
import { kindNamed } from "../kinds/index.ts";
import { COMMANDS } from "./commands.ts";
import type { Library } from "./library.ts";
import { corpusOf, entryIn } from "./library.ts";
import { locationOf, rangeOf } from "./place.ts";
import type { Use } from "./uses-of.ts";
import { usesOf } from "./uses-of.ts";

/** For the document itself, for its bands, and for everything that stands by itself in the library. */
export function codeLenses(library: Library, uri: string): readonly CodeLens[] {
  const entry = entryIn(library, uri);
  if (!entry) return [];
  const { facts, source } = entry;
  const lines = linesOf(source.text);
  return facts.names.flatMap((name): readonly CodeLens[] => {
    const isDocument = name.key === facts.id;
    const isShown = isDocument || name.type === "band" || !name.key.includes("#");
    if (!isShown || name.type === "file") return [];
    const range = rangeOf(lines, name.span);
    const uses = usesOf(corpusOf(library), name.key).filter((use) => use.uri !== uri);
    const preview = isDocument && facts.kind !== undefined && PREVIEWED.has(facts.kind);
    return [
      ...(preview
        ? [{ range, command: { title: "Preview", command: COMMANDS.preview, arguments: [library.toEditor(uri)] } }]
        : []),
      ...(isDocument && facts.kind !== undefined && WALKED.has(facts.kind)
        ? [{ range, command: { title: "Walk through", command: COMMANDS.walk, arguments: [library.toEditor(uri)] } }]
        : []),
      ...(uses.length > 0 ? [usesLens(library, uri, name, uses, range)] : []),
    ];
  });
}

const PREVIEWED = new Set(["guidance", "pathway", "tool"]);
const WALKED = new Set(["pathway", "scenario"]);

function usesLens(library: Library, uri: string, name: Name, uses: readonly Use[], range: CodeLens["range"]): CodeLens {
  const locations = uses.map((use) => locationOf(library, use.uri, use.span));
  const { start } = locationOf(library, uri, name.span).range;
  return {
    range,
    command: {
      title: `Used by ${countedKinds(library, uses)}`,
      command: COMMANDS.showUses,
      arguments: [library.toEditor(uri), start, locations],
    },
  };
}

/** “3 pathways and 1 guidance chapter”. */
function countedKinds(library: Library, uses: readonly Use[]): string {
  const counts = new Map<string, number>();
  for (const uri of new Set(uses.map((use) => use.uri))) {
    const title = kindNamed(entryIn(library, uri)?.facts.kind)?.title ?? "file";
    counts.set(title, 1 + (counts.get(title) ?? 0));
  }
  const parts = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, count]) => `${count} ${several(title, count)}`);
  const last = parts.pop() ?? "";
  return parts.length > 0 ? `${parts.join(", ")} and ${last}` : last;
}

/** “2 lists of sources”, “3 theories of change”. */
function several(title: string, count: number): string {
  if (count === 1) return title;
  return title.replace(/^(.*?)(?= of |$)/u, (noun) =>
    /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`,
  );
}
