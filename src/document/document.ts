/** A source that has been read: its data and, for Markdown, its body, each with spans, and what could not be read. */
import type { Root } from "mdast";
import type { DataMap } from "./data.ts";
import type { Problem } from "./problem.ts";
import type { Source } from "./source.ts";
import type { Span } from "./span.ts";

export interface Document {
  readonly source: Source;
  /** The whole of a YAML file, or the front matter of a Markdown one; an empty map where there is none. */
  readonly data: DataMap;
  /** `data` as a plain value, for validators and exporters. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The Markdown below the front matter. */
  readonly body: Body | undefined;
  /** What was wrong with the text itself; an error among them means the rest may be incomplete. */
  readonly problems: readonly Problem[];
}

export interface Body {
  /** remark's tree; its offsets are offsets in `source.text`. Only block directives of the allow-list are in it. */
  readonly tree: Root;
  /** From the line after the front matter's closing fence to the end of the file. */
  readonly span: Span;
}
