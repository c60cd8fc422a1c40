/** What is known of the thing, the field, the condition or the words at a place. */
import type { Hover, Position } from "vscode-languageserver-types";
import { MarkupKind } from "vscode-languageserver-types";
import type { Reading } from "../corpus/reading.ts";
import { directiveNamed } from "../document/directives.ts";
import { lineFrom, lineStart, linesOf } from "../document/lines.ts";
import type { Span } from "../document/span.ts";
import { codeNamed } from "../rules/all-codes.ts";
import { conditionWords } from "./condition-words.ts";
import { fieldAt } from "./field-at.ts";
import { fieldWords } from "./field-words.ts";
import type { Library } from "./library.ts";
import { corpusOf, readingIn } from "./library.ts";
import { offsetOf, rangeOf } from "./place.ts";
import { targetAt } from "./target-at.ts";
import { thingWords } from "./thing-words.ts";
import { wordAt } from "./word-at.ts";

/** Markdown, in which nothing an author wrote can act; undefined where there is nothing to say. */
export function hover(library: Library, uri: string, position: Position): Hover | undefined {
  const reading = readingIn(library, uri);
  if (!reading) return undefined;
  const { source } = reading.document;
  const offset = offsetOf(source, position);
  const parts: string[] = [];
  let span: Span | undefined;
  const add = (words: string | undefined, place?: Span): void => {
    if (words === undefined) return;
    if (!parts.includes(words)) parts.push(words);
    span ??= place;
  };
  const target = targetAt(reading.entry, offset);
  const inHeading = target?.defined === true && source.text.slice(target.span.start, target.span.end).includes("#");
  if (target && !inHeading) add(thingWords(library, target.key), target.span);
  const field = reading.kind && fieldAt(reading.document.data, reading.kind.schema, offset);
  if (field) {
    const { entry, schema, required, inKey } = field;
    if (inKey) add(fieldWords(entry.key, schema, required), entry.keySpan);
    else add(conditionAt(library, reading, offset), entry.value.span);
    if (!inKey && entry.key === "rule" && entry.value.type === "scalar") {
      add(codeNamed(String(entry.value.value))?.says, entry.value.span);
    }
  }
  const line = lineFrom(source.text, lineStart(source.text, offset));
  if (line && !field?.inKey) {
    add(directiveAt(line.text, offset - line.start));
    add(wordAt(corpusOf(library), library.checked.words, line.text, offset - line.start));
  }
  if (parts.length === 0) return undefined;
  const value = parts.join("\n\n---\n\n");
  const range = span && { range: rangeOf(linesOf(source.text), span) };
  return { contents: { kind: MarkupKind.Markdown, value }, ...range };
}

function conditionAt(library: Library, { fields, entry }: Reading, offset: number): string | undefined {
  const held = fields.find(({ node, condition }) => condition && node.span.start <= offset && offset <= node.span.end);
  if (!held?.condition) return undefined;
  const said = conditionWords(corpusOf(library), entry.facts.id ?? "", held.condition.condition);
  return `True when: ${said}`;
}

/** What the block is for whose name stands there. */
function directiveAt(line: string, column: number): string | undefined {
  const [whole = "", colons = "", name = ""] = /^\s*(:{2,})([a-z-]+)/u.exec(line) ?? [];
  const directive = directiveNamed(name);
  if (!directive || column > whole.length) return undefined;
  return `**${colons}${name}**\n\n${directive.says}`;
}
