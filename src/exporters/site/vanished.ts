/** Finds documents that were published and are no longer in the library, although their addresses were given out. */
import type { Corpus } from "../../corpus/corpus.ts";
import type { Problem } from "../../document/problem.ts";
import { read } from "../../document/read.ts";
import type { Source } from "../../document/source.ts";
import { idOfEdition } from "./history/editions.ts";
import { siteProblem } from "./site-problem.ts";

/**
 * `corpus` is the whole library, whoever may read it, and `editions` are its frozen copies. A document whose id another one
 * names as a former id has moved and is not missing; one that must not be used any more is withdrawn and stays.
 */
export function vanishedProblems(corpus: Corpus, editions: readonly Source[]): readonly Problem[] {
  const last = new Map(
    editions.flatMap(({ uri }) => {
      const id = idOfEdition(uri);
      return id === undefined ? [] : [[id, uri] as const];
    }),
  );
  const there = new Set(corpus.uris().flatMap((uri) => corpus.entry(uri)?.facts.id ?? []));
  const missing = [...last].filter(([id]) => !there.has(id));
  if (missing.length === 0) return [];
  const former = new Set(corpus.uris().flatMap((uri) => formerIds(corpus, uri)));
  return missing
    .filter(([id]) => !former.has(id))
    .map(([id, uri]) => siteProblem("page-vanished", uri, { start: 0, end: 0 }, `Its id was “${id}”.`));
}

function formerIds(corpus: Corpus, uri: string): readonly string[] {
  const source = corpus.entry(uri)?.source;
  const ids = source?.text.includes("former_ids") ? read(source).value["former_ids"] : undefined;
  return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
}
