/** A scenario whose case has been walked, and how problems are found in its file. */
import type { Corpus } from "../corpus/corpus.ts";
import type { Path } from "../document/data.ts";
import { entryOf, nodeAt } from "../document/data.ts";
import type { Document } from "../document/document.ts";
import type { Problem, RelatedPlace, Severity } from "../document/problem.ts";
import type { Span } from "../document/span.ts";
import type { Scenario } from "../kinds/generated/types.ts";
import type { Documents } from "./documents.ts";
import type { ScenarioCode } from "./scenario-codes.ts";
import { scenarioCodes } from "./scenario-codes.ts";
import type { Walk } from "./walk.ts";

export interface Walked {
  /** The scenario's own file, sound in shape. */
  readonly document: Document;
  /** Its value. */
  readonly scenario: Scenario;
  /** Where its case went. */
  readonly walk: Walk;
  /** What it was walked through. */
  readonly documents: Documents;
  readonly corpus: Corpus;
}

/** The place of a value in the scenario, or the first of the places that exists. */
export function spanAt({ document }: Walked, ...paths: readonly Path[]): Span {
  for (const path of paths) {
    const node = nodeAt(document.data, path);
    if (node) return node.span;
  }
  return keySpan(document, "kind");
}

/** The place of a field's name at the top of the scenario, or of its pathway where it has no such field. */
export function keySpan({ data }: Document, key: string): Span {
  return (entryOf(data, key) ?? entryOf(data, "pathway"))?.keySpan ?? { start: 0, end: 0 };
}

/** A problem of the scenario; `step` is the key of the step in the pathway that has to do with it. */
export function scenarioProblem(
  { document, corpus }: Pick<Walked, "document" | "corpus">,
  code: ScenarioCode,
  span: Span,
  message: string,
  { step, severity }: { readonly step?: string; readonly severity?: Severity } = {},
): Problem {
  const usual = scenarioCodes.find((words) => words.code === code)?.severity ?? "error";
  const related = (step === undefined ? [] : corpus.names(step)).map((place): RelatedPlace => {
    return { uri: place.uri, span: place.span, message: `“${place.title}” is described here.` };
  });
  const problem = { code, severity: severity ?? usual, uri: document.source.uri, span, message };
  return related.length > 0 ? { ...problem, related } : problem;
}

/** The words for a step by its key. */
export function stepTitle({ documents }: Walked, key: string): string {
  const [pathway = "", id = ""] = key.split("#");
  return `“${documents.pathway(pathway)?.steps.find((step) => step.id === id)?.title ?? key}”`;
}

/** The words for a tool by its id. */
export function toolTitle({ documents }: Walked, id: string): string {
  return `“${documents.tool(id)?.title ?? id}”`;
}
