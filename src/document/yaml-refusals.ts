/** Finds what the `yaml` language allows and a library does not: copies, tags, instructions, text lost in comments, endless nesting. */
import type { CST } from "yaml";
import type { ReaderCode } from "./codes.ts";
import type { Span } from "./span.ts";

export interface Refusal {
  readonly code: ReaderCode;
  readonly span: Span;
}

/** What is refused in the tokens of a text, in order; stops at the first place deeper than `depth`. */
export function refusalsIn(tokens: readonly CST.Token[], depth: number): readonly Refusal[] {
  const refusals: Refusal[] = [];
  for (const token of tokens) {
    if (token.type === "directive") refusals.push(refusal("instruction-refused", token));
    else if (token.type === "document") {
      for (const mark of token.start) refuseMark(mark, refusals);
      if (!refuseBelow(token.value, depth, refusals)) break;
    }
  }
  return refusals;
}

/** False where the tree is too deep to go on. */
function refuseBelow(token: CST.Token | null | undefined, left: number, refusals: Refusal[]): boolean {
  if (!token) return true;
  if (token.type === "scalar") refuseComments(token.end ?? [], refusals);
  if (token.type === "alias") refusals.push(refusal("anchor-refused", token));
  if (!("items" in token)) return true;
  if (left === 0) {
    refusals.push({ code: "too-deeply-nested", span: { start: token.offset, end: token.offset + 1 } });
    return false;
  }
  for (const { start, key, sep, value } of token.items) {
    for (const mark of start) refuseMark(mark, refusals);
    for (const mark of sep ?? []) refuseMark(mark, refusals);
    if (!value) refuseComments(sep ?? [], refusals);
    if (key?.type === "scalar" && key.source === "<<") refusals.push(refusal("merge-refused", key));
    else if (!refuseBelow(key, left - 1, refusals) || !refuseBelow(value, left - 1, refusals)) return false;
  }
  return true;
}

function refuseMark(mark: CST.SourceToken, refusals: Refusal[]): void {
  if (mark.type === "anchor") refusals.push(refusal("anchor-refused", mark));
  if (mark.type === "tag") refusals.push(refusal("tag-refused", mark));
}

/** A comment beside a value needs a space after its `#`: `Unit #3` is an accident. */
function refuseComments(marks: readonly CST.SourceToken[], refusals: Refusal[]): void {
  for (const mark of marks) {
    if (mark.type === "newline") return;
    if (mark.type !== "comment" || !/^#[^\s#]/u.test(mark.source)) continue;
    refusals.push({ code: "comment-hides-text", span: { start: mark.offset, end: mark.offset + 1 } });
  }
}

function refusal(code: ReaderCode, { offset, source }: { offset: number; source: string }): Refusal {
  return { code, span: { start: offset, end: offset + source.length } };
}
