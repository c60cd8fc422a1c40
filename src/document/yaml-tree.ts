/** Turns the `yaml` package's tree into ours: exact spans, plain values, and nothing that reads differently from how it is written. */
import type { Node, Pair, Scalar } from "yaml";
import { isMap, isScalar, isSeq } from "yaml";
import type { DataEntry, DataList, DataMap, DataNode, DataScalar } from "./data.ts";
import type { Problem } from "./problem.ts";
import { readerProblem } from "./reader-problem.ts";
import type { Source } from "./source.ts";
import type { Span } from "./span.ts";

/** The tree of a node whose offsets are offsets in the source; problems found on the way are added to `problems`. */
export function dataTree(node: Node, source: Source, problems: Problem[]): DataNode {
  if (isMap<Node, Node | null>(node)) return mapOf(node, source, problems);
  if (isSeq<Node>(node)) {
    const items = node.items.map((item) => dataTree(item, source, problems));
    const list: DataList = { type: "list", span: collectionSpan(node, items.at(-1)?.span.end), items };
    return list;
  }
  return isScalar(node) ? scalarOf(node, source, problems) : emptyAt(rangeOf(node).start);
}

function mapOf(
  node: { items: Pair<Node, Node | null>[]; flow?: boolean | undefined; range?: Node["range"] },
  source: Source,
  problems: Problem[],
): DataMap {
  const seen = new Map<string, Span>();
  const entries = node.items.map((pair): DataEntry => {
    const keySpan = rangeOf(pair.key);
    const key = isScalar(pair.key) && typeof pair.key.value === "string" ? pair.key.value : "";
    const first = seen.get(key);
    if (first === undefined) seen.set(key, keySpan);
    else problems.push(repeated(key, keySpan, first, source));
    const value = pair.value ? dataTree(pair.value, source, problems) : emptyAt(keySpan.end);
    return { key, keySpan, value };
  });
  return { type: "map", span: collectionSpan(node, entries.at(-1)?.value.span.end), entries };
}

function repeated(key: string, span: Span, first: Span, { uri }: Source): Problem {
  const related = [{ uri, span: first, message: "The first one." }];
  return {
    ...readerProblem("repeated-key", uri, span, { says: `\`${key}\` stands twice in the same place.` }),
    related,
  };
}

function scalarOf(node: Scalar, source: Source, problems: Problem[]): DataScalar {
  const { text, uri } = source;
  const value = node.value as DataScalar["value"];
  const written = node.source ?? "";
  const { start, end } = rangeOf(node);
  if (node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL") {
    const span = { start, end: start + text.slice(start, end).replace(/(?:\r\n?|\n)$/u, "").length };
    return { type: "scalar", span, value, style: "block", textStart: undefined };
  }
  if (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE") {
    const exact = text.slice(start + 1, end - 1) === value;
    return { type: "scalar", span: { start, end }, value, style: "quoted", textStart: exact ? start + 1 : undefined };
  }
  if (written === "") return emptyAt(afterMark(text, start));
  const span = { start, end };
  if (typeof value === "number" && String(value) !== written) {
    const says = `\`${written}\` would be read as the number ${String(value)}.`;
    const fix = { title: "Put it in quotation marks", safe: true, edits: [{ uri, span, text: `"${written}"` }] };
    problems.push(readerProblem("number-would-change", uri, span, { says, fixes: [fix] }));
    return { type: "scalar", span, value: written, style: "plain", textStart: start };
  }
  const swallowed = /[\r\n][ \t]*(- )/u.exec(text.slice(start, end));
  if (swallowed !== null) {
    const hyphen = start + swallowed.index + swallowed[0].length - 2;
    problems.push(readerProblem("data-not-understood", uri, { start: hyphen, end: hyphen + 1 }, SWALLOWED));
  }
  const exact = text.slice(start, end) === value;
  return { type: "scalar", span, value, style: "plain", textStart: exact ? start : undefined };
}

const SWALLOWED = {
  says: "This line begins with a hyphen, but is read as part of the text above it.",
  todo: "Begin it exactly below the other hyphens of its list.",
};

/** The package places a missing value after the spaces that follow its colon or hyphen. */
function afterMark(text: string, offset: number): number {
  let start = offset;
  while (text.charAt(start - 1) === " " || text.charAt(start - 1) === "\t") start -= 1;
  return start;
}

/** A value that is not there. */
function emptyAt(offset: number): DataScalar {
  return { type: "scalar", span: { start: offset, end: offset }, value: null, style: "plain", textStart: undefined };
}

/** Brackets belong to a collection; the empty lines and comments after its last item do not. */
function collectionSpan(node: { flow?: boolean | undefined; range?: Node["range"] }, last: number | undefined): Span {
  const { start, end } = rangeOf(node);
  return { start, end: Math.max(node.flow ? end : start, last ?? start) };
}

function rangeOf({ range }: { range?: Node["range"] }): Span {
  if (!range) throw new Error("A part that was read from a text has no place in it");
  return { start: range[0], end: range[1] };
}
