/** What can be added to a document by choosing from lists, each with the field that holds it. */
import type { KindName } from "../../kinds/kind.ts";

export interface Addition {
  readonly name: string;
  /** What choosing it does, in the imperative. */
  readonly title: string;
  /** The kind of document it is added to. */
  readonly kind: KindName;
  /** The field whose list it joins. */
  readonly field: string;
}

export const additions = [
  { name: "step", title: "Add a step", kind: "pathway", field: "steps" },
  { name: "branch", title: "Add a branch to a decision", kind: "pathway", field: "branches" },
  { name: "question", title: "Add a question", kind: "tool", field: "questions" },
  { name: "option", title: "Add an answer to choose", kind: "tool", field: "options" },
  { name: "band", title: "Add a band", kind: "tool", field: "bands" },
  { name: "service", title: "Add a service", kind: "directory", field: "services" },
  { name: "term", title: "Add a term", kind: "glossary", field: "terms" },
] as const satisfies readonly Addition[];

export type AdditionName = (typeof additions)[number]["name"];
