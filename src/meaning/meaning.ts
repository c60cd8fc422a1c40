/** What a revision changes in meaning: compares two libraries as a reviewer would, and leaves words alone. */
import type { Corpus } from "../corpus/corpus.ts";
import type { Glossary, Levels, Pathway, Sources, Tool } from "../kinds/generated/types.ts";
import type { KindName } from "../kinds/kind.ts";
import { kindNamed } from "../kinds/index.ts";
import type { Change } from "./change.ts";
import { cameOrWent } from "./change.ts";
import { pathwayChanges } from "./compare-pathways.ts";
import { clockChanges, levelChanges, termChanges } from "./compare-registers.ts";
import { toolChanges } from "./compare-tools.ts";
import type { Sided } from "./field.ts";
import type { FormBreak } from "./form-breaks.ts";
import { formBreaks } from "./form-breaks.ts";
import type { MovedCase } from "./moved-cases.ts";
import { movedCases } from "./moved-cases.ts";
import { pairsOf } from "./pairs.ts";
import type { Side } from "./side.ts";
import { sideOf } from "./side.ts";
import type { Suspect } from "./suspects.ts";
import { suspects } from "./suspects.ts";

export interface Meaning {
  /** In the order of the later library's documents. */
  readonly changes: readonly Change[];
  /** Invented cases that end elsewhere than they did, one for each pair of ends. */
  readonly cases: readonly MovedCase[];
  /** What would spoil answers that case systems have kept. */
  readonly forms: readonly FormBreak[];
  /** Documents that rely on something that changed, and did not change themselves. */
  readonly suspects: readonly Suspect[];
  /** Titles of documents that have faults of their own in one of the two, so that nothing is said of them. */
  readonly notCompared: readonly string[];
}

/** Compares the library as it was with the library as it is. Nothing is said of a change of wording only. */
export function compareMeaning(before: Corpus, after: Corpus): Meaning {
  const [old, now] = [sideOf(before), sideOf(after)];
  const changes = [
    ...compared<Pathway>(old, now, "pathway", (was, is) => pathwayChanges({ before: was, after: is })),
    ...compared<Tool>(old, now, "tool", (was, is) => toolChanges({ before: was, after: is })),
    ...compared<Sources>(old, now, "sources", clockChanges),
    ...compared<Levels>(old, now, "levels", levelChanges),
    ...compared<Glossary>(old, now, "glossary", termChanges),
  ];
  return {
    changes,
    cases: movedCases(old, now, changes),
    forms: formBreaks(old, now),
    suspects: suspects(before, after, changes),
    notCompared: notCompared(before, after),
  };
}

function compared<T extends { readonly id: string; readonly title: string }>(
  old: Side,
  now: Side,
  kind: KindName,
  changesOf: (before: Sided<T>, after: Sided<T>) => readonly Change[],
): readonly Change[] {
  const [was, is] = [old.documents<T>(kind), now.documents<T>(kind)];
  const { both, added, removed } = pairsOf([...was.values()], [...is.values()], ({ id }) => id);
  const word = kindNamed(kind)?.title.toLowerCase() ?? kind;
  const whole = (value: T) => ({ kind, document: value.id, key: value.id, subject: value.title });
  const faulty = (side: Side, id: string): boolean => side.corpus.names(id).some(({ type }) => type === kind);
  return [
    ...both.flatMap(([a, b]) => changesOf({ side: old, value: a }, { side: now, value: b })),
    ...added
      .filter(({ id }) => !faulty(old, id))
      .map((value) => cameOrWent(whole(value), "document", "added", `New ${word} “${value.title}”.`)),
    ...removed
      .filter(({ id }) => !faulty(now, id))
      .map((value) => cameOrWent(whole(value), "document", "removed", `The ${word} “${value.title}” is gone.`)),
  ];
}

const COMPARED: readonly KindName[] = ["pathway", "tool", "sources", "levels", "glossary"];

function notCompared(before: Corpus, after: Corpus): readonly string[] {
  const faulty = [before, after].flatMap((corpus) =>
    COMPARED.flatMap((kind) => corpus.ofKind(kind)).filter(({ details }) => details === undefined),
  );
  return [...new Set(faulty.map(({ title }) => title))];
}
