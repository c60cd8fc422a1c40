/** Which documents rely on something that a revision changed, and have to be looked at again. */
import type { Corpus } from "../corpus/corpus.ts";
import type { KindName } from "../kinds/kind.ts";
import type { Change } from "./change.ts";

export interface Suspect {
  readonly id: string;
  readonly title: string;
  readonly kind: KindName;
  readonly uri: string;
  /** The titles of what it relies on that has changed, in the order in which it names them. */
  readonly because: readonly string[];
}

/** Written for readers, or worked by; cases and records rely on things without saying anything of them. */
const LOOKED_AT: readonly KindName[] = ["guidance", "protocol", "training", "pathway", "tool"];

/**
 * In the order of their files. A document that points at a changed tool or pathway relies on all of it; one that points
 * into a register only on the entries it names.
 */
export function suspects(before: Corpus, after: Corpus, changes: readonly Change[]): readonly Suspect[] {
  const changed = new Set(changes.map(({ key }) => key));
  const whole = new Set(changes.flatMap(({ kind, document }) => (isWhole(kind) ? [document] : [])));
  return LOOKED_AT.flatMap((kind) => after.ofKind(kind)).flatMap(({ uri, id, title, kind, references }) => {
    if (id === undefined || kind === undefined || isRewritten(before, after, id, uri)) return [];
    const isChanged = (key: string): boolean => changed.has(key) || whole.has(homeOf(key));
    const found = references.map(({ key }) => key).filter((key) => homeOf(key) !== id && isChanged(key));
    const because = [...new Set(found.map((key) => after.names(key)[0]?.title ?? before.names(key)[0]?.title ?? key))];
    return because.length === 0 ? [] : [{ id, title, kind, uri, because }];
  });
}

function isWhole(kind: KindName): boolean {
  return kind === "tool" || kind === "pathway";
}

/** The id of the document that a key is in; the key itself for one of a register. */
function homeOf(key: string): string {
  return key.split("#")[0] ?? key;
}

/** Whoever changed it has looked at it. */
function isRewritten(before: Corpus, after: Corpus, id: string, uri: string): boolean {
  const [old] = before.names(id);
  const was = old && before.entry(old.uri)?.source.text;
  return was !== after.entry(uri)?.source.text;
}
