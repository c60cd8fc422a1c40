/** The thing of the library that is named at a place in a document, by what defines it or by what points at it. */
import type { Entry } from "../corpus/corpus.ts";
import type { Reference } from "../corpus/facts.ts";
import type { Span } from "../document/span.ts";

export interface Target {
  /** The key of the thing: of `dash#high` only `dash` where the place is in its first part. */
  readonly key: string;
  /** Where that part of the name is written. */
  readonly span: Span;
  /** Whether it is defined here. */
  readonly defined: boolean;
}

/** What the narrowest name or reference around an offset stands for; undefined where nothing is named. */
export function targetAt({ facts }: Entry, offset: number): Target | undefined {
  const found: Target[] = [];
  for (const { key, type, span } of facts.names) {
    if (type !== "file" && isIn(span, offset)) found.push({ key, span, defined: true });
  }
  for (const reference of facts.references) {
    if (!isIn(reference.span, offset)) continue;
    const key = partsOf(reference.key).find((part) => {
      const place = writtenPart(reference, part);
      return place !== undefined && isIn(place, offset);
    });
    const span = key === undefined ? undefined : writtenPart(reference, key);
    if (key !== undefined && span) found.push({ key, span, defined: false });
  }
  return found.sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0];
}

/** Where a reference writes the last part of `key`: itself, or something inside it; undefined where it does not. */
export function writtenPart(reference: Reference, key: string): Span | undefined {
  const { key: whole, span, by } = reference;
  if (whole === key && (by === "link" || by === "condition")) return span;
  if (by === "link" || by === "condition" || !isWithin(whole, key)) return undefined;
  const unwritten = whole.length - lengthOf(span);
  const start = 1 + Math.max(key.lastIndexOf("#"), key.lastIndexOf("."));
  if (start < unwritten) return undefined;
  return { start: span.start + start - unwritten, end: span.start + key.length - unwritten };
}

/** Whether a key is another one or that of a part of it. */
export function isWithin(key: string, whole: string): boolean {
  return key === whole || (key.startsWith(whole) && /[#.]/u.test(key.charAt(whole.length)));
}

/** `dash#threats.yes` gives `dash`, `dash#threats` and itself; the path of a file is one part. */
function partsOf(key: string): readonly string[] {
  if (key.startsWith("file:")) return [key];
  return Array.from(key.matchAll(/[#.]|$/gu), ({ index }) => key.slice(0, index)).filter((part) => part !== "");
}

function isIn(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
