/** What a library's documents say of themselves, for lists and reports. */
import type { Corpus } from "./corpus.ts";
import type { Facts } from "./facts.ts";
import { entryOf, textAt } from "../document/data.ts";
import { read } from "../document/read.ts";

export interface Recorded {
  readonly facts: Facts;
  readonly version: string | undefined;
  /** Titles of the role that keeps it right and of the body that role answers to. */
  readonly owner: Owner | undefined;
  /** Year-month-day. */
  readonly reviewDue: string | undefined;
}

export interface Owner {
  readonly role: string;
  readonly body: string;
}

/** Every document, in the order of files. */
export function registerOf(corpus: Corpus): readonly Recorded[] {
  return corpus.uris().flatMap((uri) => {
    const entry = corpus.entry(uri);
    if (!entry) return [];
    const { data } = read(entry.source, () => ({ type: "root", children: [] }));
    const owner = entryOf(data, "owner")?.value;
    const role = textAt(owner, "role");
    const body = textAt(owner, "body");
    return [
      {
        facts: entry.facts,
        version: textAt(data, "version"),
        owner:
          role !== undefined && body !== undefined
            ? { role: titleOf(corpus, role), body: titleOf(corpus, body) }
            : undefined,
        reviewDue: textAt(entryOf(data, "review")?.value, "due"),
      },
    ];
  });
}

/** What people call the thing with this key; the key itself where nothing has that name. */
export function titleOf(corpus: Corpus, key: string): string {
  return corpus.names(key)[0]?.title ?? key;
}
