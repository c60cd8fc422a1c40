/** The sections of laws that a document names beside a source. */
import { entryOf } from "../document/data.ts";
import type { Span } from "../document/span.ts";
import type { Page } from "./rule.ts";

export interface Citation {
  /** The source's id. */
  readonly source: string;
  /** At least one, as numbers with their letters. */
  readonly sections: readonly string[];
  readonly span: Span;
}

/** Citations of no section are left out. */
export function citationsOn({ fields }: Page): readonly Citation[] {
  return fields.flatMap(({ key, node, around }) => {
    const map = around.at(-1)?.node;
    const named = map && (entryOf(map, "source") ?? entryOf(map, "authority"))?.value;
    const source = named?.type === "scalar" && typeof named.value === "string" ? named.value : undefined;
    const sections = key === "where" && typeof node.value === "string" ? sectionsIn(node.value) : [];
    return source !== undefined && sections.length > 0 ? [{ source, sections, span: node.span }] : [];
  });
}

/** The sections in “section 3”, “sections 17 and 47” or “sections 1 to 3”, as numbers with their letters. */
function sectionsIn(words: string): readonly string[] {
  const [, list = ""] =
    /\bsections?\s+(\d{1,3}[A-Z]{0,2}(?:(?:\s*,\s*|\s+and\s+|\s+to\s+)\d{1,3}[A-Z]{0,2})*)/iu.exec(words) ?? [];
  return list.split(/\s*,\s*|\s+and\s+/u).flatMap((part) => {
    const [first = "", last] = part.split(/\s+to\s+/u);
    const [from, to] = [Number(first), Number(last)];
    if (last === undefined) return first === "" ? [] : [first.toUpperCase()];
    if (!(from < to && to - from < MOST_IN_SPAN)) return [first.toUpperCase(), last.toUpperCase()];
    return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  });
}

/** A longer span of sections is a slip; only its ends are looked at. */
const MOST_IN_SPAN = 100;
