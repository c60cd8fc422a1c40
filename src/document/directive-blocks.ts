/** Finds the blocks a Markdown body means to have: its lines of colons, paired as the author paired them. */
import type { DirectiveLine } from "./directive-line.ts";
import { directiveLineAt } from "./directive-line.ts";
import { directiveNamed } from "./directives.ts";
import { lineStart, nextLine } from "./lines.ts";
import type { Span } from "./span.ts";

export interface DirectiveBlock {
  readonly line: DirectiveLine;
  /** The block it stands in. */
  readonly parent: DirectiveBlock | undefined;
  /** The line that ends it; a leaf has none, and an open block without one was forgotten. */
  readonly close: DirectiveLine | undefined;
}

export interface DirectiveBlocks {
  /** In the order of their first lines. */
  readonly blocks: readonly DirectiveBlock[];
  /** Lines that begin like a block and are none. */
  readonly unclear: readonly DirectiveLine[];
  /** Closing lines with nothing to close. */
  readonly stray: readonly DirectiveLine[];
}

/** A block whose end may still be found. */
interface OpenBlock extends DirectiveBlock {
  close: DirectiveLine | undefined;
}

/** `verbatim` are the places where colons mean nothing, code and HTML, in the order of the text. */
export function directiveBlocks(text: string, body: Span, verbatim: readonly Span[]): DirectiveBlocks {
  const blocks: OpenBlock[] = [];
  const unclear: DirectiveLine[] = [];
  const stray: DirectiveLine[] = [];
  const open: OpenBlock[] = [];
  for (const line of directiveLines(text, body, verbatim)) {
    if (line.type === "close") {
      const meant = open.findLast(({ line: { colons } }) => colons === line.colons);
      const block = meant ?? open.findLast(({ line: { colons } }) => colons < line.colons);
      if (block === undefined) stray.push(line);
      else {
        block.close = line;
        open.length = open.indexOf(block);
      }
      continue;
    }
    const parent = open.findLast((around) => around.line.type === "open");
    const block: OpenBlock = { line, parent, close: undefined };
    if (line.type === "unclear") unclear.push(line);
    else blocks.push(block);
    // A block whose first line is unclear was meant all the same, so its last line is not stray.
    if (line.colons > 2) open.push(block);
  }
  return { blocks, unclear, stray };
}

/** What may stand before the colons: the marks of quotations, list items and notes, but after a box to tick they are text. */
const BEFORE = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)]|\[\^[^\]]+\]:)(?=[ \t])))*[ \t]*(\[[ xX]\][ \t]+)?$/u;

function* directiveLines(text: string, body: Span, verbatim: readonly Span[]): Generator<DirectiveLine> {
  let passed = 0;
  for (let at = text.indexOf("::", body.start); at >= 0; at = text.indexOf("::", nextLine(text, at))) {
    while ((verbatim[passed]?.end ?? Infinity) <= at) passed += 1;
    const before = BEFORE.exec(text.slice(lineStart(text, at), at));
    if (before === null || (verbatim[passed]?.start ?? Infinity) <= at) continue;
    const line = directiveLineAt(text, at);
    if (line === undefined || (line.type === "unclear" && !isMeant(line, text))) continue;
    yield before[1] === undefined ? line : { ...line, type: "unclear" };
  }
}

/** Two colons alone are not yet a block: somebody may write `::` or `:: so` in a sentence. */
function isMeant({ colons, span }: DirectiveLine, text: string): boolean {
  if (colons > 2) return true;
  const [, word = ""] = /^:: *([\w-]*)/u.exec(text.slice(span.start, span.end)) ?? [];
  return directiveNamed(word) !== undefined;
}
