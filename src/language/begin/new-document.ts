/** What a new document, or a whole new library, is made of: the same starters as on the command line. */
import { firstLibrary, made } from "../../corpus/first-library.ts";
import { idOfTitle } from "../../corpus/id-of-title.ts";
import { yearLater } from "../../corpus/year-later.ts";
import { kinds } from "../../kinds/index.ts";
import type { KindName } from "../../kinds/kind.ts";
import type { Library } from "../library.ts";
import { corpusOf } from "../library.ts";
import type { Refused } from "../naming.ts";

/** A kind of document to choose, as people call it. */
export interface NewKind {
  readonly name: KindName;
  readonly title: string;
  /** What it is for. */
  readonly description: string;
}

export interface NewFile {
  /** Below the library's folder. */
  readonly path: string;
  readonly text: string;
}

/** What most people begin. */
const FIRST: readonly KindName[] = ["guidance", "pathway", "tool"];

/** Every kind that can be begun in a library, what most people begin first. */
export function newKinds(): readonly NewKind[] {
  const all = kinds.filter(({ name }) => name !== "partnership");
  const place = ({ name }: { readonly name: KindName }): number =>
    (FIRST.indexOf(name) + FIRST.length + 1) % (FIRST.length + 1);
  return [...all]
    .sort((a, b) => place(a) - place(b))
    .map(({ name, title, schema }) => ({ name, title, description: schema.description ?? "" }));
}

/** The document with this title; nothing is written. Its id is made of the title, and never changes. */
export function newDocument(library: Library, kind: KindName, title: string): NewFile | Refused {
  const corpus = corpusOf(library);
  const id = idOfTitle(title);
  if (id === "") return { refused: "A title needs letters from a to z, because the document's address is made of it." };
  const [taken] = corpus.names(id);
  if (taken) return { refused: `“${taken.title}” has the address “${id}” already. Choose another title.` };
  const file = made(kind, id, title.trim(), { reviewDue: yearLater(corpus.today) });
  if (corpus.entry(file.path)) return { refused: `There is a file ${file.path} already. Choose another title.` };
  return file;
}

/** The documents of a library that a partnership of this name can begin with. `today` is year-month-day. */
export function newLibrary(title: string, today: string): readonly NewFile[] | Refused {
  // It is also what goes in front of every id in exported forms, which is one letter shorter.
  const id = idOfTitle(title).slice(0, 31).replace(/-+$/u, "");
  if (id === "") return { refused: "The name needs letters from a to z, because addresses are made of it." };
  return firstLibrary(id, title.trim(), yearLater(today));
}
