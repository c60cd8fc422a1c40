/** What an exporter is: it makes files from a library and says what its target cannot hold; it never writes them. */
import type { Corpus } from "../corpus/corpus.ts";
import type { Tier } from "../corpus/facts.ts";
import type { MarkdownParser } from "../document/markdown-parser.ts";
import type { Problem } from "../document/problem.ts";
import type { Source } from "../document/source.ts";
import type { FormLock } from "../tools/form-lock/form-lock.ts";
import type { Kept } from "./kept.ts";

export interface Exporter {
  /** The word after `export`, and the name of the folder its files go to. */
  readonly id: string;
  /** What it makes, for people. */
  readonly title: string;
  /** What its target can hold; the rest is reported as lost, at the author's words. */
  readonly holds: readonly Capability[];
  /** The same library gives the same files, byte for byte. */
  readonly export: (corpus: Corpus, options: ExportOptions) => Promise<Exported>;
  /** Problems that only show in the whole library, above the tier that is exported as well. */
  readonly problemsOf?: (whole: Corpus, options: Pick<ExportOptions, "editions">) => readonly Problem[];
}

/** Things an author can write that not every target can hold. */
export type Capability =
  | "prose"
  | "conditions"
  | "scores"
  | "bands"
  | "grids"
  | "repeating-groups"
  | "signatures"
  | "help"
  | "privacy-classes"
  | "keeping";

export interface ExportOptions {
  /** Who will read it; `corpus` holds nothing above it already. */
  readonly tier: Tier;
  /** The frozen, approved copies of documents, as they stand below the folder `editions`. */
  readonly editions?: readonly Source[] | undefined;
  /** Whether it is a copy of what held on the library's day, and not for use today. */
  readonly asAt?: boolean | undefined;
  /** Reads Markdown faster than the usual parser, to the same tree. */
  readonly parse?: MarkdownParser | undefined;
  /** The ids of the only tools to make forms of; all of them where it is left out. */
  readonly tools?: readonly string[] | undefined;
  /** What an earlier run made and this one may use again; for a program that exports again and again. */
  readonly kept?: Kept | undefined;
  /**
   * Files with owners' own wording. Only exporters of forms take them, and then make the forms with it and no others; whoever
   * gives them sees to it that those forms stay inside the partnership.
   */
  readonly wordings?: readonly Source[] | undefined;
  /** The locks of forms in use, by the ids of their tools. */
  readonly locks?: ReadonlyMap<string, FormLock> | undefined;
}

export interface Exported {
  /** In order of their paths. */
  readonly files: readonly ExportFile[];
  /** What could not be carried over, each at the author's span. */
  readonly problems: readonly Problem[];
}

export interface ExportFile {
  /** Below the export's folder, with `/` between parts; small letters, so that no two differ only in case. */
  readonly path: string;
  readonly content: string | Uint8Array;
}
