/** The things of the library that can be named at a place, with what people call them. */
import type { CompletionItem } from "vscode-languageserver-types";
import { CompletionItemKind, MarkupKind } from "vscode-languageserver-types";
import type { Corpus, Placed } from "../../corpus/corpus.ts";
import type { Facts, Name } from "../../corpus/facts.ts";
import { referredKey } from "../../corpus/name-key.ts";
import { definersOf } from "../../kinds/definers.ts";
import type { RefersTo } from "../../kinds/schema.ts";
import type { Enclosure } from "../../kinds/walk.ts";
import { sortWord } from "../../rules/sorts.ts";
import { plainText } from "../plain-text.ts";
import { MARK } from "./mended.ts";

/** A thing by what is written for it. */
export interface Candidate {
  readonly written: string;
  readonly name: Placed<Name>;
  /** What it is for, where it is a document. */
  readonly summary?: string | undefined;
}

/** Everything a reference may point at from among these objects. */
export function candidatesFor(corpus: Corpus, refers: RefersTo, around: readonly Enclosure[]): readonly Candidate[] {
  if (refers.name === "document") return documents(corpus);
  if (!refers.within) return thingsOf(corpus, [refers.name]);
  const key = referredKey(refers, MARK, around);
  return key === undefined ? [] : partsOf(corpus, key.slice(0, -MARK.length - 1), [refers.name]);
}

/** Every document that has an id. */
export function documents(corpus: Corpus): readonly Candidate[] {
  return definersOf([]).flatMap((kind) =>
    corpus.ofKind(kind).flatMap((facts) => {
      const { id, uri } = facts;
      const name = id === undefined ? undefined : facts.names.find(({ key }) => key === id);
      return name && isPlain(name) ? [{ written: name.key, name: { ...name, uri }, summary: facts.summary }] : [];
    }),
  );
}

/** Everything of these sorts that stands by itself in the library; of any sort where none is named. */
export function thingsOf(corpus: Corpus, sorts: readonly string[]): readonly Candidate[] {
  return definersOf(sorts).flatMap((kind) =>
    corpus.ofKind(kind).flatMap((facts) =>
      facts.names.flatMap((name): readonly Candidate[] => {
        const fits = sorts.length === 0 ? name.type !== "file" : sorts.includes(name.type);
        if (!fits || name.key.includes("#") || !isPlain(name)) return [];
        return [{ written: name.key, name: { ...name, uri: facts.uri }, summary: summaryOf(facts, name) }];
      }),
    ),
  );
}

/** What stands directly inside a thing, by its last part; of any sort where none is named. */
export function partsOf(corpus: Corpus, scope: string, sorts: readonly string[]): readonly Candidate[] {
  const [home = scope] = scope.startsWith("file:") ? [scope] : scope.split("#");
  const prefix = scope.length === home.length ? `${scope}#` : `${scope}.`;
  const facts = corpus.names(home).flatMap(({ uri }) => corpus.entry(uri)?.facts ?? []);
  return facts.flatMap(({ names, uri }) =>
    names.flatMap((name): readonly Candidate[] => {
      const written = name.key.slice(prefix.length);
      const fits = name.key.startsWith(prefix) && !/[.#]/u.test(written);
      if (!fits || !isPlain(name) || (sorts.length > 0 && !sorts.includes(name.type))) return [];
      return [{ written, name: { ...name, uri } }];
    }),
  );
}

/** A candidate as an editor offers it. */
export function itemOf({
  written,
  name,
  summary,
}: Candidate): Pick<
  CompletionItem,
  "label" | "kind" | "detail" | "labelDetails" | "documentation" | "filterText" | "data"
> {
  return {
    label: written,
    kind: CompletionItemKind.Reference,
    labelDetails: { description: name.title },
    detail: `${name.title} (${sortWord(name.type)})`,
    filterText: `${written} ${name.title}`,
    ...(summary === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: plainText(summary) } }),
    data: { key: name.key },
  };
}

function summaryOf(facts: Facts, name: Name): string | undefined {
  return name.key === facts.id ? facts.summary : undefined;
}

/** Whether it is a name of an author's and not the one being typed. */
function isPlain({ key }: Name): boolean {
  return !key.includes(MARK);
}
