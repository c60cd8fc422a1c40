/** Things of the whole library by some letters of their names. */
import type { WorkspaceSymbol } from "vscode-languageserver-types";
import { sortWord } from "../rules/sorts.ts";
import type { Library } from "./library.ts";
import { corpusOf, entryIn } from "./library.ts";
import { locationOf } from "./place.ts";
import { symbolKind } from "./symbol-kinds.ts";

/** Nobody reads more; more letters find the rest. */
const MOST = 200;

/** Documents before their parts, and what begins with the letters before what has them further on. */
export function workspaceSymbols(library: Library, query: string): readonly WorkspaceSymbol[] {
  const letters = query.trim().toLowerCase();
  const found: { readonly rank: number; readonly symbol: () => WorkspaceSymbol }[] = [];
  const corpus = corpusOf(library);
  for (const uri of corpus.uris()) {
    const facts = entryIn(library, uri)?.facts;
    for (const name of facts?.names ?? []) {
      if (name.type === "file" || name.key.startsWith("file:")) continue;
      const rank = rankOf(name.key, name.title, letters);
      if (rank === undefined) continue;
      found.push({
        rank: rank + (name.key === facts?.id ? 0 : 2),
        symbol: () => ({
          name: name.title,
          kind: symbolKind(name.type),
          containerName: `${sortWord(name.type)} ${name.key}`,
          location: locationOf(library, uri, name.span),
        }),
      });
    }
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ symbol }) => symbol());
}

/** 0 where key or title begin with the letters, 1 where they have them, undefined where not. */
function rankOf(key: string, title: string, letters: string): number | undefined {
  const [small, words] = [key.toLowerCase(), title.toLowerCase()];
  if (small.startsWith(letters) || words.startsWith(letters)) return 0;
  return small.includes(letters) || words.includes(letters) ? 1 : undefined;
}
