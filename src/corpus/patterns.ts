/** Which files belong to a library: its own patterns, or every Markdown and YAML file. */
import type { DataNode } from "../document/data.ts";
import { entryOf } from "../document/data.ts";
import { read } from "../document/read.ts";
import type { Source } from "../document/source.ts";

export interface Patterns {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Never part of a library, whatever its patterns say: other programs' folders, and what we publish ourselves. */
const ALWAYS_OUT = ["**/node_modules", "out", "editions"];

/** The patterns of a `partnership.yaml`, read even where the rest of it is unsound. */
export function patternsOf(partnership: Source | undefined): Patterns {
  const data = partnership && read(partnership).data;
  const include = texts(entryOf(data, "include")?.value);
  return {
    include: include.length > 0 ? include : ["**/*.{md,markdown,yaml,yml}"],
    exclude: [...ALWAYS_OUT, ...texts(entryOf(data, "exclude")?.value)],
  };
}

function texts(node: DataNode | undefined): readonly string[] {
  if (node?.type !== "list") return [];
  return node.items.flatMap((item) => (item.type === "scalar" && typeof item.value === "string" ? [item.value] : []));
}
