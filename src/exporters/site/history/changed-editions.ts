/** Finds kept copies of approved documents that no longer say what was approved. */
import { nodeAt } from "../../../document/data.ts";
import { fingerprintOf } from "../../../document/fingerprint.ts";
import type { Problem } from "../../../document/problem.ts";
import { read } from "../../../document/read.ts";
import type { Source } from "../../../document/source.ts";
import { siteProblem } from "../site-problem.ts";
import { idOfEdition } from "./editions.ts";

/** One problem for each, at the fingerprint in the record of its approval. */
export function changedEditions(editions: readonly Source[]): readonly Problem[] {
  return editions.flatMap((source) => {
    const document = read(source);
    const recorded = nodeAt(document.data, ["approval", "fingerprint"]);
    if (idOfEdition(source.uri) === undefined || recorded?.type !== "scalar") return [];
    if (recorded.value === fingerprintOf(document)) return [];
    return [siteProblem("edition-changed", source.uri, recorded.span)];
  });
}
