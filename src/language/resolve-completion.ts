/** Says more about an offered thing once somebody looks at it, so that a list of thousands costs little. */
import type { CompletionItem } from "vscode-languageserver-types";
import { MarkupKind } from "vscode-languageserver-types";
import type { Library } from "./library.ts";
import { thingWords } from "./thing-words.ts";

/** The item with what the library says of the thing it names; unchanged where it names none. */
export function resolveCompletion(library: Library, item: CompletionItem): CompletionItem {
  const { key } = (item.data ?? {}) as { readonly key?: unknown };
  const words = typeof key === "string" ? thingWords(library, key) : undefined;
  return words === undefined ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value: words } };
}
