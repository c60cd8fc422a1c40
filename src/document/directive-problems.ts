/** Checks the blocks of a Markdown body: what the parser would silently take for text, swallow, or close too early. */
import type { DirectiveBlock } from "./directive-blocks.ts";
import { directiveBlocks } from "./directive-blocks.ts";
import type { DirectiveLine } from "./directive-line.ts";
import { settingsProblems } from "./directive-settings.ts";
import type { DirectiveKind } from "./directives.ts";
import { directiveNamed } from "./directives.ts";
import type { Edit, Problem } from "./problem.ts";
import type { ReaderExact } from "./reader-problem.ts";
import { readerProblem } from "./reader-problem.ts";
import type { Source } from "./source.ts";
import type { Span } from "./span.ts";

export interface ParsedPlaces {
  /** Where colons mean nothing, code and HTML, in the order of the text. */
  readonly verbatim: readonly Span[];
  /** Where the parser found blocks: the offset of their end by that of their beginning. */
  readonly blocks: ReadonlyMap<number, number>;
}

export function directiveProblems(source: Source, body: Span, parsed: ParsedPlaces): readonly Problem[] {
  const { uri, text } = source;
  const { blocks, unclear, stray } = directiveBlocks(text, body, parsed.verbatim);
  const problems = [
    ...unclear.map((line) => readerProblem("directive-not-understood", uri, line.span, unclearWords(line, source))),
    ...stray.map((line) => readerProblem("directive-not-open", uri, line.span)),
    ...blocks.flatMap((block) => blockProblems(block, source)),
  ];
  if (problems.length > 0) return problems;
  return blocks
    .filter((block) => !isAsParsed(block, source, parsed))
    .map(({ line }) => readerProblem("directive-not-understood", uri, line.span, READ_OTHERWISE));
}

/** Lists and code that have no end make the parser read lines otherwise than they look. */
function isAsParsed({ line, close }: DirectiveBlock, { text }: Source, { blocks }: ParsedPlaces): boolean {
  const meant = (close ?? line).span.end;
  const end = blocks.get(line.span.start);
  return end !== undefined && meant <= end && text.slice(meant, end).trim() === "";
}

const READ_OTHERWISE = {
  says: "This block does not begin here and end at its line of colons, although it looks so.",
  todo: "Set its first and its last line in by the same number of spaces, with an empty line above and below.",
};

function blockProblems(block: DirectiveBlock, source: Source): readonly Problem[] {
  const { line, parent, close } = block;
  const { uri } = source;
  if (line.type === "open" && close === undefined) return [readerProblem("directive-not-closed", uri, line.span)];
  const kind = directiveNamed(line.name);
  if (kind === undefined) {
    const says = `There is no block called \`${line.name}\`.`;
    return [readerProblem("directive-unknown", uri, line.nameSpan, { says })];
  }
  if ((kind.form === "leaf") !== (line.type === "leaf")) {
    return [readerProblem("directive-not-understood", uri, line.span, otherForm(kind))];
  }
  return [...settingsProblems(line, kind, uri), ...placeProblems(block, parent, source)];
}

function placeProblems(
  { line }: DirectiveBlock,
  parent: DirectiveBlock | undefined,
  { uri }: Source,
): readonly Problem[] {
  if (parent?.close === undefined) return [];
  if (line.type === "open" && line.colons >= parent.line.colons) {
    const colons = ":".repeat(line.colons + 1);
    const edits = [parent.line, parent.close].map(({ span: { start }, colons: old }): Edit => {
      return { uri, span: { start, end: start + old }, text: colons };
    });
    const fix = { title: `Give the block \`${parent.line.name}\` more colons`, safe: true, edits };
    const span = { start: line.span.start, end: line.nameSpan.end };
    return [readerProblem("directive-colons", uri, span, { fixes: [fix] })];
  }
  const around = directiveNamed(parent.line.name);
  if (around === undefined || around.children.includes(line.name)) return [];
  const says = `A block \`${line.name}\` cannot stand in a block \`${around.name}\`.`;
  return [readerProblem("directive-misplaced", uri, line.nameSpan, { says })];
}

function otherForm({ name, form }: DirectiveKind): ReaderExact {
  const todo =
    form === "leaf"
      ? `Write it on one line with two colons: \`::${name}\`.`
      : `Begin it with three colons, \`:::${name}\`, and end it with \`:::\`.`;
  return { says: `\`${name}\` has ${form === "leaf" ? "no text" : "text"} of its own.`, todo };
}

/** A space after the colons and words after the name are what people write most. */
function unclearWords({ colons, name, span }: DirectiveLine, { uri, text }: Source): ReaderExact {
  const written = text.slice(span.start + colons, span.end);
  const spaced = /^[ \t]+([\w-]+)[ \t]*(?:\{.*)?$/u.exec(written);
  if (spaced !== null) {
    const gap: Span = {
      start: span.start + colons,
      end: span.start + colons + (written.length - written.trimStart().length),
    };
    const fix = { title: "Remove the space", safe: true, edits: [{ uri, span: gap, text: "" }] };
    return { says: "There is a space between the colons and the name.", todo: "Remove it.", fixes: [fix] };
  }
  if (name === "" || !/^[ \t]*\{/u.test(written.slice(name.length))) return {};
  return {
    says: "The settings in curly brackets cannot be understood.",
    todo: `Write each as a name, an equals sign and a value in straight quotation marks, and close the bracket: \`{source="id"}\`.`,
  };
}
