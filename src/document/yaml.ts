/** Reads fields, a whole file or front matter, into a tree in which everything has a span. */
import type { CST, Document as YamlDocument } from "yaml";
import { Composer, Parser } from "yaml";
import type { Budgets } from "./budgets.ts";
import type { DataMap, DataNode } from "./data.ts";
import type { Problem } from "./problem.ts";
import { readerProblem } from "./reader-problem.ts";
import type { Source } from "./source.ts";
import type { Span } from "./span.ts";
import { contains } from "./span.ts";
import { refusalsIn } from "./yaml-refusals.ts";
import { dataTree } from "./yaml-tree.ts";
import { yamlProblem } from "./yaml-words.ts";

export interface Fields {
  /** Empty where there are none or they cannot be understood. */
  readonly data: DataMap;
  readonly problems: readonly Problem[];
}

/** The fields inside `span` of a source; every offset is one in the whole source. */
export function readFields(source: Source, span: Span, budgets: Budgets): Fields {
  const nothing: DataMap = { type: "map", span: { start: span.start, end: span.start }, entries: [] };
  const tokens = [...new Parser().parse(textOf(source, span))];
  const refusals = refusalsIn(tokens, budgets.depth);
  const refused = refusals
    .slice(0, budgets.problems + 1)
    .map(({ code, span }) => readerProblem(code, source.uri, span));
  if (refusals.some(({ code }) => code === "too-deeply-nested")) return { data: nothing, problems: refused };

  const [document] = documentsOf(tokens);
  const found: Problem[] = [];
  const tree = document?.contents ? dataTree(document.contents, source, found) : undefined;
  const data = tree?.type === "map" ? tree : nothing;
  const [, second] = tokens.filter(({ type }) => type === "document");
  const around = [...refused, ...(second === undefined ? [] : [severalDocuments(second.offset, source)])];

  const error = document?.errors.find(
    ({ pos: [start, end] }) => !refused.some(({ span }) => contains(span, { start, end })),
  );
  if (error === undefined) return { data, problems: [...around, ...found, ...notFields(tree, source)] };
  // After the first fault the package is guessing, so only that one is reported and nothing below it.
  const fault = yamlProblem(error, source, tree);
  const above = found.filter(({ span }) => span.end <= fault.span.start);
  return { data, problems: [...around, ...above, fault] };
}

function notFields(tree: DataNode | undefined, source: Source): readonly Problem[] {
  if (tree === undefined || tree.type === "map") return [];
  return [readerProblem("not-named-fields", source.uri, firstLine(tree.span, source))];
}

/** The text so that its offsets are right and a lone carriage return ends a line, which the package does not know. */
function textOf({ text }: Source, { start, end }: Span): string {
  return "\n".repeat(start) + text.slice(start, end).replace(/\r(?!\n)/gu, "\n");
}

/** Instructions are refused, so they are not followed either. Repeated names are found later: the package is slow at it. */
function documentsOf(tokens: readonly CST.Token[]): readonly YamlDocument.Parsed[] {
  const composer = new Composer({ uniqueKeys: false, stringKeys: true });
  const documents: YamlDocument.Parsed[] = [];
  for (const token of tokens) if (token.type !== "directive") documents.push(...composer.next(token));
  documents.push(...composer.end(false));
  return documents;
}

/** A line of hyphens begins another document, and a line of dots ends one. */
function severalDocuments(offset: number, source: Source): Problem {
  const span = firstLine({ start: offset, end: source.text.length }, source);
  if (source.text.startsWith("---", offset)) return readerProblem("several-documents", source.uri, span);
  const says = "A line of three dots ends the fields of this file, and this stands below it.";
  const todo = "Remove the line of dots, or move what follows to a file of its own.";
  return readerProblem("several-documents", source.uri, span, { says, todo });
}

function firstLine({ start, end }: Span, { text }: Source): Span {
  const length = text.slice(start, end).search(/[\r\n]/u);
  return { start, end: length < 0 ? end : start + length };
}
