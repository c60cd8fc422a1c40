/** The pathways of a library that are exported, each with what its words need. */
import type { Corpus } from "../../corpus/corpus.ts";
import { readEntry } from "../../corpus/reading.ts";
import type { DataNode } from "../../document/data.ts";
import type { Partnership, Pathway } from "../../kinds/generated/types.ts";
import type { StrandTitles } from "../../pathways/strand-titles.ts";
import { strandTitles } from "../../pathways/strand-titles.ts";

/** What the ids and folders of pathway targets begin with. */
export const PATHWAYS = "pathways/";

export interface ExportedPathway {
  readonly uri: string;
  readonly pathway: Pathway;
  /** Its data with the places in the author's file. */
  readonly data: DataNode;
  readonly corpus: Corpus;
  readonly namespace: string;
  /** Why it must not be used for practice, for its first line; undefined once nothing stands against it. */
  readonly caution: string | undefined;
  /** What the partnership calls the people. */
  readonly titles: StrandTitles;
}

/** In order of their files. One with faults in its shape is left out: a library with errors is not exported at all. */
export function exportedPathways(corpus: Corpus): readonly ExportedPathway[] {
  const details = corpus.ofKind("partnership")[0]?.details;
  const partnership: Partnership | undefined = details?.kind === "partnership" ? details.value : undefined;
  return corpus.ofKind("pathway").flatMap(({ uri }) => {
    const entry = corpus.entry(uri);
    const reading = entry && readEntry(entry.source);
    if (reading?.sound !== true) return [];
    const pathway = reading.document.value as unknown as Pathway;
    return [
      {
        uri,
        pathway,
        data: reading.document.data,
        corpus,
        namespace: partnership?.namespace ?? "library",
        caution: cautionOf(pathway, partnership?.invented ?? false),
        titles: strandTitles,
      },
    ];
  });
}

function cautionOf({ status }: Pathway, invented: boolean): string | undefined {
  if (invented) return "Invented example, not approved for practice";
  return status === "approved" ? undefined : "Draft, not approved for practice";
}
