/** The compact record a document leaves behind: everything other documents may need of it, and no tree. */
import type { Span } from "../document/span.ts";
import type { KindName } from "../kinds/kind.ts";
import type { Details } from "./details.ts";

export interface Facts {
  readonly uri: string;
  readonly kind: KindName | undefined;
  /** The document's id, where it has one. */
  readonly id: string | undefined;
  /** What readers see as its name; the id where it has none. */
  readonly title: string;
  readonly summary: string | undefined;
  readonly tier: Tier | undefined;
  readonly status: string | undefined;
  readonly version: string | undefined;
  /** Everything other documents may point at, the document itself first. */
  readonly names: readonly Name[];
  /** Every place that points at something. */
  readonly references: readonly Reference[];
  /** The problems its owner has decided to leave for now. */
  readonly suppressions: readonly Suppression[];
  /** What only this kind has, where the document's shape is sound. */
  readonly details: Details | undefined;
}

/** Who may read, from the most open. */
export type Tier = "public" | "practitioner" | "restricted" | "internal";

/** A thing other documents may point at. */
export interface Name {
  /** Unique in the library: an id, or `document#part`, or `document#question.option`. */
  readonly key: string;
  /** What sort of thing it is: a kind's name, `role`, `step`, `band`, `heading` ... */
  readonly type: string;
  readonly title: string;
  /** Where the name is written. */
  readonly span: Span;
}

/** A place that points at a thing. */
export interface Reference {
  /** The key it points at. */
  readonly key: string;
  /** The sorts of thing it may point at; empty for any. */
  readonly types: readonly string[];
  /** Where it is written: only the name, without `ref:` or quotes. */
  readonly span: Span;
  /** How it is written. A `condition` is checked as a whole by its own rule. */
  readonly by: "field" | "prose" | "link" | "directive" | "condition";
  /** The sort of thing that holds the reference, such as `step`, and its key. */
  readonly from: string;
}

/** One decision to leave a problem, as the document states it. */
export interface Suppression {
  /** The rule's id. */
  readonly rule: string;
  /** The words the problem must stand on; undefined for anywhere in the document. */
  readonly on: string | undefined;
  /** The last day on which it holds, as written. */
  readonly expires: string;
  /** The role that decided. */
  readonly owner: string;
  readonly reason: string;
  /** Where the rule's id is written. */
  readonly span: Span;
}
