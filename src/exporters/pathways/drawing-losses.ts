/** What a picture of a pathway leaves out, at the author's list of steps. */
import { entryOf } from "../../document/data.ts";
import type { Problem } from "../../document/problem.ts";
import type { ExportedPathway } from "./exported-pathway.ts";
import { pathwayLoss } from "./pathway-problem.ts";

/** `what` names the picture: “The Mermaid diagram”. */
export function drawingLosses({ data, uri }: ExportedPathway, what: string): readonly Problem[] {
  const steps = entryOf(data, "steps");
  return pathwayLoss(uri, steps ? [steps.keySpan] : [], {
    says: `${what} holds the steps, the answers and whom each is for, and nothing of who does it, by when, on what condition and how safely.`,
    why: "Somebody who works from the picture alone would miss what keeps people safe.",
    todo: "Show it beside the pathway's page, which says everything in words.",
  });
}
