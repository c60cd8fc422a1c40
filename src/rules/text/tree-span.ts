/** The place of a part of a chapter's tree. */
import type { Node } from "unist";
import type { Span } from "../../document/span.ts";

/** Offsets in the file; a part without a place counts as the beginning. */
export function spanOf(node: Node): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
