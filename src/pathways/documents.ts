/** The pathways and tools that a walk needs, as values: from a library, or made up in a test. */
import type { Corpus } from "../corpus/corpus.ts";
import { readEntry } from "../corpus/reading.ts";
import type { KindName } from "../kinds/kind.ts";
import type { Pathway, Tool } from "../kinds/generated/types.ts";

export interface Documents {
  /** The sound pathway with this id. */
  readonly pathway: (id: string) => Pathway | undefined;
  /** The sound tool with this id. */
  readonly tool: (id: string) => Tool | undefined;
}

/** Those of a library. Each is read when it is first asked for, and kept as long as this is. */
export function documentsOf(corpus: Corpus): Documents {
  const read = new Map<string, unknown>();
  const valueOf = (kind: KindName, id: string): unknown => {
    if (!read.has(id)) {
      const place = corpus.names(id).find(({ type }) => type === kind);
      const entry = place && corpus.entry(place.uri);
      const reading = entry && readEntry(entry.source);
      read.set(id, reading?.sound === true ? reading.document.value : undefined);
    }
    return read.get(id);
  };
  return {
    pathway: (id) => valueOf("pathway", id) as Pathway | undefined,
    tool: (id) => valueOf("tool", id) as Tool | undefined,
  };
}
