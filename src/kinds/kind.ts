/** What the rest of the house knows of a kind of document without knowing which one it is. */
import type { Language } from "../document/source.ts";
import type { Schema } from "./schema.ts";
import type { Validator } from "./validator.ts";

/** The word after `kind:` in a document. */
export type KindName =
  | "partnership"
  | "guidance"
  | "pathway"
  | "tool"
  | "directory"
  | "glossary"
  | "sources"
  | "levels"
  | "scenario"
  | "protocol"
  | "framework"
  | "action-plan"
  | "theory-of-change"
  | "indicators"
  | "training"
  | "consultation"
  | "engagement"
  | "deployment";

export interface Kind {
  readonly name: KindName;
  /** What one is called, such as `pathway`. */
  readonly title: string;
  /** What several are called, such as `Pathways`. */
  readonly plural: string;
  /** Which language its documents are written in. */
  readonly language: Language;
  /** The folder in which a new one is offered; nothing depends on where a document lies. */
  readonly folder: string;
  readonly schema: Schema;
  readonly validate: Validator;
  /** A whole small document to begin from, with VS Code's snippet placeholders. */
  readonly starter: string;
}
